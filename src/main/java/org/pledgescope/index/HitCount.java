package org.pledgescope.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts sentences and the documents that they stand in.
///
/// Relies on blocks: a document's sentences are written together and Lucene merges whole segments, so no document is
/// spread over two of them.
///
/// @param sentences 0 or more
/// @param documents no more than `sentences`
record HitCount(int sentences, int documents) {

    static CollectorManager<?, HitCount> manager() {
        return new Manager();
    }

    private static final class Manager implements CollectorManager<Counter, HitCount> {
        @Override
        public Counter newCollector() {
            return new Counter();
        }

        @Override
        public HitCount reduce(Collection<Counter> counters) {
            return new HitCount(
                    counters.stream().mapToInt(counter -> counter.sentences).sum(),
                    counters.stream().mapToInt(Counter::documents).sum());
        }
    }

    private static final class Counter extends SimpleCollector {
        private int sentences;
        private int documentsBefore;
        private BitSet documentsHere = new BitSet();
        private SortedDocValues ids = DocValues.emptySorted();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            documentsBefore = documents();
            documentsHere = new BitSet();
            ids = DocValues.getSorted(leaf.reader(), Stored.ID);
        }

        @Override
        public void collect(int sentence) throws IOException {
            sentences++;
            if (ids.advanceExact(sentence)) {
                documentsHere.set(ids.ordValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        int documents() {
            return documentsBefore + documentsHere.cardinality();
        }
    }
}

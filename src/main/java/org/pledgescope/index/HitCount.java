package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
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
/// @param matches   of the token queries asked for, 0 where there are none
record HitCount(int sentences, int documents, long matches) {

    static CollectorManager<?, HitCount> manager() {
        return manager(List.of());
    }

    /// @param tokens whose matches are counted in the sentences found
    static CollectorManager<?, HitCount> manager(List<TokenQuery> tokens) {
        return new Manager(tokens);
    }

    private record Manager(List<TokenQuery> tokens) implements CollectorManager<Counter, HitCount> {
        @Override
        public Counter newCollector() {
            return new Counter(tokens);
        }

        @Override
        public HitCount reduce(Collection<Counter> counters) {
            return new HitCount(
                    counters.stream().mapToInt(counter -> counter.sentences).sum(),
                    counters.stream().mapToInt(Counter::documents).sum(),
                    counters.stream().mapToLong(counter -> counter.matches).sum());
        }
    }

    private static final class Counter extends SimpleCollector {
        private final List<TokenQuery> tokens;
        private final TokenWork work = new TokenWork();
        private final List<TokenMatcher> matchers = new ArrayList<>();
        private int sentences;
        private long matches;
        private int documentsBefore;
        private BitSet documentsHere = new BitSet();
        private SortedDocValues ids = DocValues.emptySorted();

        Counter(List<TokenQuery> tokens) {
            this.tokens = tokens;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            documentsBefore = documents();
            documentsHere = new BitSet();
            ids = DocValues.getSorted(leaf.reader(), Stored.ID);
            matchers.clear();
            for (TokenQuery query : tokens) {
                matchers.add(new TokenMatcher(query.find(), leaf.reader(), work));
            }
        }

        @Override
        public void collect(int sentence) throws IOException {
            sentences++;
            for (TokenMatcher matcher : matchers) {
                matches += matcher.matches(sentence).size();
            }
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

package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Counts the key words of a result document by document. A sentence that was asked for by facts without words counts
/// once.
final class Occurrences {

    private Occurrences() {}

    static Dispersion dispersion(OpenIndex index, Query wanted, Query sentences) throws IOException {
        Map<String, Long> occurrences = new HashMap<>();
        HitReader hits = new HitReader(index.searcher(), wanted);
        SentenceScan.numbers(
                index.searcher(),
                sentences,
                number -> {
                    Hit hit = hits.read(number);
                    occurrences.merge(Fold.facet(hit.document()), (long) Math.max(1, hit.keywords().size()), Long::sum);
                });
        List<Dispersion.Part> parts = new ArrayList<>();
        SentenceScan.of(
                index.searcher(),
                new TermQuery(new Term(Stored.TYPE, Stored.DOCUMENT)),
                new SentenceScan.Visitor() {
                    private SortedDocValues ids = DocValues.emptySorted();
                    private NumericDocValues words = DocValues.emptyNumeric();

                    @Override
                    public void enter(LeafReaderContext leaf) throws IOException {
                        ids = DocValues.getSorted(leaf.reader(), Stored.ID);
                        words = DocValues.getNumeric(leaf.reader(), Stored.WORDS);
                    }

                    @Override
                    public void visit(int document) throws IOException {
                        if (ids.advanceExact(document) && words.advanceExact(document) && words.longValue() > 0) {
                            String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                            parts.add(new Dispersion.Part(occurrences.getOrDefault(id, 0L), words.longValue()));
                        }
                    }
                });
        return Dispersion.of(parts);
    }
}

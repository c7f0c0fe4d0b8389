package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// Visits everything that a query finds, one Lucene document after the other in the order of the index, and keeps
/// nothing: the way to count over a million sentences.
final class SentenceScan {

    /// Learns of what is found.
    interface Visitor {

        /// The documents to come are of this part of the index.
        void enter(LeafReaderContext leaf) throws IOException;

        /// @param document its number within the part
        void visit(int document) throws IOException;

        /// As [#visit(int)], with the number of matches of the token queries asked for, 0 where there are none.
        default void visit(int document, int matches) throws IOException {
            visit(document);
        }
    }

    /// Learns of what is found by its number in the index as a whole.
    interface NumberVisitor {
        void visit(int number) throws IOException;
    }

    private final TokenWork work = new TokenWork();
    private final List<TokenFind> finds;
    private final Visitor visitor;

    private SentenceScan(List<TokenFind> finds, Visitor visitor) {
        this.finds = finds;
        this.visitor = visitor;
    }

    static void of(IndexSearcher searcher, Query query, Visitor visitor) throws IOException {
        TokenSplit split = TokenSplit.of(query);
        SentenceScan scan = new SentenceScan(split.finds(), visitor);
        Weight weight = searcher.createWeight(searcher.rewrite(split.rest()), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                visitor.enter(leaf);
                scan.part(leaf, scorer.iterator());
            }
        }
    }

    private void part(LeafReaderContext leaf, DocIdSetIterator found) throws IOException {
        List<TokenMatcher> matchers = new ArrayList<>();
        for (TokenFind find : finds) {
            matchers.add(new TokenMatcher(find, leaf.reader(), work));
        }
        Bits live = leaf.reader().getLiveDocs();
        for (int document = found.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.nextDoc()) {
            if (live == null || live.get(document)) {
                int matches = matches(matchers, document);
                if (matches > 0 || matchers.isEmpty()) {
                    visitor.visit(document, matches);
                }
            }
        }
    }

    /// The matches of all token queries; 0 if one of them has none.
    private static int matches(List<TokenMatcher> matchers, int sentence) throws IOException {
        int matches = 0;
        for (TokenMatcher matcher : matchers) {
            int count = matcher.count(sentence);
            if (count == 0) {
                return 0;
            }
            matches += count;
        }
        return matches;
    }

    static void numbers(IndexSearcher searcher, Query query, NumberVisitor visitor) throws IOException {
        of(
                searcher,
                query,
                new Visitor() {
                    private int base;

                    @Override
                    public void enter(LeafReaderContext leaf) {
                        base = leaf.docBase;
                    }

                    @Override
                    public void visit(int document) throws IOException {
                        visitor.visit(base + document);
                    }
                });
    }

    /// The numbers of all that is found.
    static FixedBitSet bits(IndexSearcher searcher, Query query) throws IOException {
        FixedBitSet bits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        numbers(searcher, query, bits::set);
        return bits;
    }
}

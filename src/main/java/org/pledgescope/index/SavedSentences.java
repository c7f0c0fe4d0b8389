package org.pledgescope.index;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Puts saved sentences in the place of `in:NAME` in a query.
///
/// Relies on blocks: sentence n of a document is the n-th Lucene document of its block.
final class SavedSentences {

    private SavedSentences() {}

    /// @param asked the query as written, for messages
    static Query resolved(OpenIndex index, String asked, Query query) throws IOException {
        return switch (query) {
            case TermQuery term when term.getTerm().field().equals(SavedResults.FIELD) -> {
                String name = term.getTerm().text();
                int at = asked.toLowerCase(Locale.ROOT).indexOf(SavedResults.FIELD + ":" + name);
                yield new SavedResults(index).sentences(name, at + 1);
            }
            case BoostQuery boost -> new BoostQuery(resolved(index, asked, boost.getQuery()), boost.getBoost());
            case BooleanQuery group -> {
                BooleanQuery.Builder builder =
                        new BooleanQuery.Builder().setMinimumNumberShouldMatch(group.getMinimumNumberShouldMatch());
                for (BooleanClause clause : group.clauses()) {
                    builder.add(resolved(index, asked, clause.query()), clause.occur());
                }
                yield builder.build();
            }
            default -> query;
        };
    }

    /// @param places numbers of sentences from 1, by their document's id
    static Query of(IndexSearcher searcher, String name, SortedMap<String, List<Integer>> places) throws IOException {
        FixedBitSet numbers = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms ids = leaf.reader().terms(Stored.ID);
            TermsEnum id = ids == null ? TermsEnum.EMPTY : ids.iterator();
            Bits live = leaf.reader().getLiveDocs();
            for (var document : places.entrySet()) {
                if (id.seekExact(new BytesRef(document.getKey()))) {
                    int first = first(id.postings(null, PostingsEnum.NONE), live);
                    for (int sentence : first < 0 ? List.<Integer>of() : document.getValue()) {
                        numbers.set(leaf.docBase + first + sentence - 1);
                    }
                }
            }
        }
        return new SentencesQuery(name, numbers);
    }

    /// Where the block begins that is still there; negative where none is.
    private static int first(PostingsEnum block, Bits live) throws IOException {
        for (int document = block.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = block.nextDoc()) {
            if (live == null || live.get(document)) {
                return document;
            }
        }
        return -1;
    }
}

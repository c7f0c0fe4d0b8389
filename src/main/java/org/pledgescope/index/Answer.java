package org.pledgescope.index;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// The sentences that answer a query, to be read, counted and compared. Holds no sentences: each view goes through the
/// index, which has to be open. Every method throws an [IndexException] if the index cannot be read.
public final class Answer {

    private final OpenIndex index;
    private final String query;
    private final Query wanted;
    private final Query sentences;

    Answer(OpenIndex index, String query, Query wanted, Query sentences) {
        this.index = index;
        this.query = query;
        this.wanted = wanted;
        this.sentences = sentences;
    }

    /// As asked.
    public String query() {
        return query;
    }

    /// The fields that [#groups] and [#trend] take.
    public static Set<SearchField> groupFields() {
        return Facets.fields();
    }

    /// What [#save] takes for a name, as an instruction.
    public static String names() {
        return SavedResults.NAMES;
    }

    public static boolean isName(String name) {
        return SavedResults.isName(name);
    }

    /// Exact totals and the sentences from one row on.
    ///
    /// @param first row to give, counted from 0
    /// @param limit rows at most; 0 for the totals alone
    public Hits hits(HitSort sort, int first, int limit) {
        if (first < 0 || limit < 0) {
            throw new IllegalArgumentException("first %d and limit %d need to be 0 or more".formatted(first, limit));
        }
        return index.read(open -> {
            HitPages pages = new HitPages(open, wanted, sentences);
            List<Hit> hits = pages.read(sort, first, limit);
            HitCount total = pages.count();
            boolean hasTokens = !TokenQuery.in(wanted).isEmpty();
            OptionalLong matches = hasTokens ? OptionalLong.of(total.matches()) : OptionalLong.empty();
            return new Hits(query, total.sentences(), total.documents(), matches, hits);
        });
    }

    /// A random part of the answer, the same for the same documents and seed on every machine; all where there are no
    /// more than `size`.
    public Answer sample(int size, long seed) {
        Query drawn = index.read(open -> Sample.of(open, sentences, size, seed));
        Query both = new BooleanQuery.Builder().add(sentences, Occur.MUST).add(drawn, Occur.FILTER).build();
        return new Answer(index, query, wanted, both);
    }

    /// By the values of a field, largest group first.
    ///
    /// @throws IllegalArgumentException unless it is one of [#groupFields()]
    public Groups groups(SearchField field, int limit) {
        return index.read(open -> new Facets(open.searcher(), field).largest(sentences, limit));
    }

    /// By all values that a field has in the index, in their order, also those without a sentence of the answer.
    ///
    /// @throws IllegalArgumentException unless it is one of [#groupFields()]
    public Groups trend(SearchField field) {
        return index.read(open -> new Facets(open.searcher(), field).inOrder(sentences));
    }

    /// Words that stand near the key words, by log-likelihood. Empty where facts without words were asked for.
    public WordTable<Collocate> collocates(WordSettings settings) {
        return index.read(open -> Collocates.of(open, wanted, sentences, settings));
    }

    /// Words that the answer has more often than the rest of the index, by log-likelihood. Empty where there is no rest.
    public WordTable<Keyword> keywords(WordSettings settings) {
        return index.read(open -> Keywords.of(open, sentences, settings));
    }

    /// How evenly the key words are spread over the documents of the index.
    public Dispersion dispersion() {
        return index.read(open -> Occurrences.dispersion(open, wanted, sentences));
    }

    /// Keeps the answer in the index's folder, for queries with `in:NAME`, in place of what has the name.
    ///
    /// @throws IllegalArgumentException if the name is not safe: see [#names()]
    public SavedResult save(String name) {
        return index.read(open -> new SavedResults(open).save(name, query, sentences));
    }
}

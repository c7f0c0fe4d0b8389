package org.pledgescope.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Which sentences can have a match at all, by the terms that they hold. All others are never read word by word.
final class TokenFilter {

    private TokenFilter() {}

    static Query of(TokenFind find) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        find.pattern().flatMap(TokenFilter::of).ifPresent(query -> all.add(query, Occur.FILTER));
        for (TokenFind.Bound bound : find.bounds()) {
            if (!bound.isNegated()) {
                of(bound.pattern()).ifPresent(query -> all.add(query, Occur.FILTER));
            }
        }
        return all.build();
    }

    /// Empty where every sentence may do.
    private static Optional<Query> of(TokenPattern pattern) {
        return switch (pattern) {
            case TokenPattern.One one -> of(one.test());
            case TokenPattern.Sequence sequence ->
                    all(sequence.parts().stream().map(TokenFilter::of).flatMap(Optional::stream).toList());
            case TokenPattern.Choice choice -> any(choice.parts().stream().map(TokenFilter::of).toList());
            case TokenPattern.Repeat repeat -> repeat.least() == 0 ? Optional.empty() : of(repeat.part());
        };
    }

    private static Optional<Query> of(TokenTest test) {
        return switch (test) {
            case TokenTest.Any _, TokenTest.Not _ -> Optional.empty();
            case TokenTest.OneOf one ->
                    any(one.terms().stream().map(term -> term(one.field(), term)).map(Optional::of).toList());
            case TokenTest.Fits fits ->
                    Optional.of(new AutomatonQuery(new Term(fits.field()), TermPlaces.automaton(fits)));
            case TokenTest.AllOf all ->
                    all(all.tests().stream().map(TokenFilter::of).flatMap(Optional::stream).toList());
            case TokenTest.AnyOf any -> any(any.tests().stream().map(TokenFilter::of).toList());
        };
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    /// Patterns of tags and labels are left out where there is anything else: most sentences have a noun, and to find
    /// them all takes longer than to look into the few that are left.
    private static Optional<Query> all(List<Query> queries) {
        List<Query> narrow = queries.stream().filter(query -> !isWide(query)).toList();
        List<Query> distinct = (narrow.isEmpty() ? queries : narrow).stream().distinct().toList();
        if (distinct.size() < 2) {
            return distinct.stream().findFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        distinct.forEach(query -> all.add(query, Occur.FILTER));
        return Optional.of(all.build());
    }

    private static boolean isWide(Query query) {
        return query instanceof AutomatonQuery pattern && pattern.getField().equals(Stored.TOKEN);
    }

    private static Optional<Query> any(List<Optional<Query>> queries) {
        if (queries.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.stream().flatMap(Optional::stream).distinct().forEach(query -> any.add(query, Occur.SHOULD));
        return Optional.of(any.build());
    }
}

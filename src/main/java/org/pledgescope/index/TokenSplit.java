package org.pledgescope.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// A query taken apart, so that its sentences are read word by word once and not for each thing that is asked of them.
///
/// @param rest  what Lucene finds by terms and numbers; every answer is among it
/// @param finds the token queries of which every answer has a match, each once
record TokenSplit(Query rest, List<TokenFind> finds) {

    TokenSplit {
        finds = List.copyOf(finds);
    }

    /// With the terms that the token queries need left in the rest.
    static TokenSplit of(Query query) {
        return split(query, TokenFilter::of);
    }

    /// With nothing of the token queries left in the rest.
    static TokenSplit withoutTerms(Query query) {
        return split(query, _ -> MatchAllDocsQuery.INSTANCE);
    }

    /// Whether nothing was asked for but tokens.
    boolean isTokensAlone() {
        return !finds.isEmpty() && isEverything(rest);
    }

    private static TokenSplit split(Query query, Function<TokenFind, Query> inPlace) {
        Set<TokenFind> finds = new LinkedHashSet<>();
        Query rest = rest(query, inPlace, finds);
        return new TokenSplit(rest, new ArrayList<>(finds));
    }

    private static Query rest(Query query, Function<TokenFind, Query> inPlace, Set<TokenFind> finds) {
        return switch (query) {
            case TokenQuery tokens -> {
                finds.add(tokens.find());
                yield inPlace.apply(tokens.find());
            }
            case BooleanQuery all -> {
                BooleanQuery.Builder builder =
                        new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
                for (BooleanClause clause : all.clauses()) {
                    builder.add(
                            clause.isRequired() ? rest(clause.query(), inPlace, finds) : clause.query(),
                            clause.occur());
                }
                yield builder.build();
            }
            default -> query;
        };
    }

    private static boolean isEverything(Query query) {
        return query instanceof MatchAllDocsQuery
                || query instanceof BooleanQuery all
                        && all.clauses().stream()
                                .allMatch(clause -> clause.isRequired() && isEverything(clause.query()));
    }
}

package org.pledgescope.index;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Joins the parts of a query of both languages: a sentence must have a match of every part in the language of tokens,
/// and be found by every part in Lucene's.
final class TokenReader {

    private static final int LONGEST = 10_000;

    private TokenReader() {}

    /// @throws QueryException if a part cannot be understood
    static Query read(String query, List<QueryPart> parts) {
        if (query.length() > LONGEST) {
            throw new QueryException(
                    LONGEST + 1, "more than %,d characters; ask in several queries".formatted(LONGEST));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (QueryPart part : parts) {
            if (query.substring(part.start(), part.end()).isBlank()) {
                throw new QueryException(part.end() + 1, "write what is wanted before and after each && or AND");
            }
            if (part.isTokens()) {
                TokenParser.parse(query, part).addTo(all);
            } else {
                all.add(lucene(query, part), Occur.MUST);
            }
        }
        return all.build();
    }

    private static Query lucene(String query, QueryPart part) {
        if (part.hasOr(query)) {
            throw new QueryException(
                    part.start() + 1 + spaces(query, part),
                    "put ( ) around the part with OR: [lemma=commit] && (act:commitment OR act:directive)");
        }
        return QueryReader.lucene(part.padded(query));
    }

    private static int spaces(String query, QueryPart part) {
        String text = query.substring(part.start(), part.end());
        return text.length() - text.stripLeading().length();
    }
}

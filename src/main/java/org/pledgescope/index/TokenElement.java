package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// Reads `<sentence act=commitment level>=5/>`: what is asked of a sentence, by the fields of [SearchField].
final class TokenElement {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_]++");
    private static final Pattern SIGN = Pattern.compile("!=|>=|<=|[=:<]|>(?=\\s*+[^\\s<>/])");
    private static final Pattern VALUE =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|[\\[{][^\\[\\]{}<>\"]*+[\\]}]|[^\\s<>/\"=\\[\\]]++");
    private static final String EXAMPLE = "as in <sentence act=commitment level>=5/>";

    private final TokenCursor cursor;

    private TokenElement(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /// The sentences that the element stands for; the cursor is behind its `<`.
    static Query read(TokenCursor cursor) {
        return new TokenElement(cursor).read();
    }

    private Query read() {
        int column = cursor.column();
        String name = cursor.take(NAME);
        if (!name.equalsIgnoreCase("sentence") && !name.equalsIgnoreCase("s")) {
            throw new QueryException(column, "no element '%s'; the only one is sentence, %s".formatted(name, EXAMPLE));
        }
        List<Query> filters = new ArrayList<>();
        while (!cursor.sees('/') && !cursor.sees('>')) {
            filters.add(attribute());
        }
        cursor.takes('/');
        if (!cursor.takes('>')) {
            throw cursor.mistake("close the element with />, " + EXAMPLE);
        }
        if (filters.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /// A field with its value is written as in Lucene's syntax, and read as such at its place in the query.
    private Query attribute() {
        int start = cursor.column();
        String name = cursor.take(NAME);
        if (cursor.isAtEnd() && name.isEmpty()) {
            throw cursor.mistake("close the element with />, " + EXAMPLE);
        }
        if (name.isEmpty()) {
            throw cursor.mistake("write a field of the sentence and its value, " + EXAMPLE);
        }
        String sign = cursor.take(SIGN);
        if (sign.isEmpty()) {
            throw cursor.mistake("write = and a value after '%s', %s".formatted(name, EXAMPLE));
        }
        int column = cursor.column();
        String value = cursor.take(VALUE);
        if (value.isEmpty()) {
            throw cursor.mistake("write a value after %s%s; one with spaces in quotation marks".formatted(name, sign));
        }
        boolean isNegated = sign.equals("!=");
        String field = " ".repeat(start - 1) + name + (isNegated ? "=" : sign);
        Query query = QueryReader.lucene(field + " ".repeat(column - 1 - field.length()) + value);
        return isNegated
                ? new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(query, Occur.MUST_NOT)
                        .build()
                : query;
    }
}

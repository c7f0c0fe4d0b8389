package org.pledgescope.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a query that is being read.
final class TokenCursor {

    private static final Pattern SPACE = Pattern.compile("\\s*+");
    private static final int SHOWN = 20;

    private final String query;
    private final int end;
    private int at;

    /// @param start where to begin, counted from 0
    /// @param end   where to stop, exclusive
    TokenCursor(String query, int start, int end) {
        this.query = query;
        this.at = start;
        this.end = end;
    }

    /// Where the next sign stands, counted from 1; spaces are passed over.
    int column() {
        skip(SPACE);
        return at + 1;
    }

    boolean isAtEnd() {
        skip(SPACE);
        return at >= end;
    }

    /// Whether this sign is next.
    boolean sees(char sign) {
        return !isAtEnd() && query.charAt(at) == sign;
    }

    /// Whether this is next.
    boolean sees(Pattern pattern) {
        return !isAtEnd() && matcher(pattern).lookingAt();
    }

    /// Takes a sign if it is next.
    boolean takes(char sign) {
        boolean isNext = sees(sign);
        at += isNext ? 1 : 0;
        return isNext;
    }

    /// Takes what the pattern finds here, after any spaces; empty if it finds nothing.
    String take(Pattern pattern) {
        skip(SPACE);
        return skip(pattern);
    }

    /// As [#take], but stays where it is.
    String peek(Pattern pattern) {
        int before = at;
        String found = take(pattern);
        at = before;
        return found;
    }

    /// A mistake here.
    ///
    /// @param wanted what was expected, as in `wants ']'`
    QueryException mistake(String wanted) {
        return new QueryException(column(), found() + "; " + wanted);
    }

    /// What is next, for messages.
    String found() {
        if (isAtEnd()) {
            return "ends too early";
        }
        String rest = query.substring(at, end).split("\\s", 2)[0];
        return "'%s' does not fit here".formatted(rest.length() > SHOWN ? rest.substring(0, SHOWN) + "…" : rest);
    }

    private String skip(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(query).region(at, end);
    }
}

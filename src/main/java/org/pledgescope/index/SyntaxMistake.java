package org.pledgescope.index;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/// Says what is wrong with a query that the parser gave up on. The parser itself tells which of forty signs it would
/// have liked; what helps is the sign that has no partner.
final class SyntaxMistake {

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern UNFINISHED = Pattern.compile("(?:\\b(?:AND|OR|NOT)|&&|\\|\\||[-+!:=<>])\\s*$");
    private static final String RANGE = "a range looks like firmness:[0 TO 49]";

    /// The query with words in place of everything escaped or quoted, each as long as what it replaces.
    private final String bare;

    private final int stop;

    private SyntaxMistake(String bare, int stop) {
        this.bare = bare;
        this.stop = stop;
    }

    static QueryException in(String query, Exception e) {
        String bare = words(QUOTED, words(ESCAPED, query));
        return new SyntaxMistake(bare, stop(query, e)).named(e);
    }

    private QueryException named(Exception e) {
        int quote = bare.lastIndexOf('"');
        if (quote >= 0) {
            return new QueryException(quote + 1, "close the quotation mark that opens here", e);
        }
        int bracket = unpaired('(', ')');
        if (bracket >= 0) {
            return new QueryException(bracket + 1, "every ( needs a ), every ) a (", e);
        }
        if (bare.contains("[") || bare.contains("{")) {
            return new QueryException(Math.max(bare.indexOf('['), bare.indexOf('{')) + 1, RANGE, e);
        }
        Matcher unfinished = UNFINISHED.matcher(bare);
        if (unfinished.find()) {
            return new QueryException(
                    unfinished.start() + 1, "write what is wanted after '%s'".formatted(unfinished.group().strip()), e);
        }
        int slash = bare.indexOf('/');
        if (slash >= 0) {
            return new QueryException(slash + 1, "'/' begins a pattern; put words with it in quotation marks", e);
        }
        boolean isInside = stop > 0 && stop <= bare.length();
        String found = isInside ? "'%s' does not fit here".formatted(atStop()) : "ends too early";
        return new QueryException(stop, found + "; put words with signs such as : ( ) in quotation marks", e);
    }

    private String atStop() {
        return bare.substring(stop - 1).split("\\s", 2)[0];
    }

    private int unpaired(char open, char close) {
        int depth = 0;
        int outermost = -1;
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == open) {
                outermost = depth == 0 ? i : outermost;
                depth++;
            } else if (bare.charAt(i) == close && --depth < 0) {
                return i;
            }
        }
        return depth > 0 ? outermost : -1;
    }

    /// Where the parser stopped, counted from 1; just behind the end where it wanted more.
    private static int stop(String query, Exception e) {
        if (e instanceof ParseException parse && parse.currentToken != null && parse.currentToken.next != null) {
            Token token = parse.currentToken.next;
            return token.image.isEmpty() ? query.length() + 1 : token.beginColumn + 1;
        }
        return 0;
    }

    private static String words(Pattern pattern, String query) {
        return pattern.matcher(query).replaceAll((MatchResult found) -> "w".repeat(found.group().length()));
    }
}

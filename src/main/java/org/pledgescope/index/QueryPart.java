package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a query that is in one language, between `&&` or `AND` outside all brackets and quotation marks.
///
/// A part is in the language of tokens if it has a `[` that begins no range (`firmness:[0 TO 49]`, `[a TO b]`), or a `<`
/// that begins an element (`<sentence`) and compares no numbers (`firmness<50`).
///
/// @param start where it begins in the query, counted from 0
/// @param end   where it ends, exclusive
record QueryPart(int start, int end, boolean isTokens) {

    private static final Pattern JOIN = Pattern.compile("&&|(?<=[\\s)\\]>])AND(?=[\\s(\\[<])");
    private static final Pattern OR = Pattern.compile("(?<=[\\s)])(?:OR(?=[\\s(])|\\|\\|)");
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"?", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile("(?<=[:=<>]\\s{0,9})\\[[^\\]}]*+[\\]}]?|\\[\\s*+[^\\s\\[\\]]++\\s++TO\\s[^\\]}]*+[\\]}]?");
    private static final Pattern REGEX =
            Pattern.compile("(?<=^|[\\s(:=+!-])/(?!>)(?:\\\\.|[^/\\\\])*+/", Pattern.DOTALL);
    private static final Pattern ELEMENT =
            Pattern.compile("(?<=^|[\\s(!)\\]])<\\s*+\\p{L}(?:\"(?:\\\\.|[^\"\\\\])*+\"|>(?=[=\\d])|[^\">])*+>?");
    private static final Pattern TOKEN = Pattern.compile("\\[(?:\"(?:\\\\.|[^\"\\\\])*+\"|[^\"\\]])*+\\]?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);

    /// What is passed over as a whole, in the order in which it is tried.
    private static final List<Pattern> WHOLES = List.of(ESCAPED, QUOTED, RANGE, REGEX, ELEMENT, TOKEN);

    /// The parts of a query in order; one where nothing joins any.
    static List<QueryPart> of(String query) {
        Scanner scanner = new Scanner(query);
        while (scanner.at < query.length()) {
            scanner.step();
        }
        scanner.close(query.length());
        return scanner.parts;
    }

    /// The part at its place in the query: with spaces for all before it.
    String padded(String query) {
        return " ".repeat(start) + query.substring(start, end);
    }

    /// Whether it has OR outside all brackets and quotation marks.
    boolean hasOr(String query) {
        Scanner scanner = new Scanner(query.substring(0, end));
        scanner.at = start;
        while (scanner.at < end) {
            if (scanner.depth == 0 && scanner.finds(OR)) {
                return true;
            }
            scanner.step();
        }
        return false;
    }

    private static final class Scanner {
        private final String query;
        private final Matcher matcher;
        private final List<QueryPart> parts = new ArrayList<>();
        private int at;
        private int depth;
        private int start;
        private boolean isTokens;

        Scanner(String query) {
            this.query = query;
            this.matcher = JOIN.matcher(query).useTransparentBounds(true).useAnchoringBounds(false);
        }

        void step() {
            for (Pattern whole : WHOLES) {
                if (finds(whole)) {
                    isTokens |= whole == ELEMENT || whole == TOKEN;
                    at = matcher.end();
                    return;
                }
            }
            if (depth == 0 && finds(JOIN)) {
                close(at);
                at = matcher.end();
                start = at;
                return;
            }
            depth += query.charAt(at) == '(' ? 1 : query.charAt(at) == ')' && depth > 0 ? -1 : 0;
            at++;
        }

        boolean finds(Pattern pattern) {
            return matcher.usePattern(pattern).region(at, query.length()).lookingAt();
        }

        void close(int end) {
            parts.add(new QueryPart(start, end, isTokens));
            isTokens = false;
        }
    }
}

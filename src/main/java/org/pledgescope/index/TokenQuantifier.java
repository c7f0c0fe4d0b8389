package org.pledgescope.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how often a part of a token query is wanted: `? * + {n} {n,m} {n,} {,m}`.
final class TokenQuantifier {

    private static final int MOST = 200;
    private static final int GAP = 10;
    private static final Pattern SIGN = Pattern.compile("[?*+]|\\{\\s*+(\\d*+)\\s*+(?:(,)\\s*+(\\d*+)\\s*+)?\\}");

    private TokenQuantifier() {}

    /// The part with the quantifier behind it, if there is one.
    static TokenPattern read(TokenCursor cursor, TokenPattern part) {
        int column = cursor.column();
        String sign = cursor.take(SIGN);
        if (sign.isEmpty()) {
            if (cursor.sees('{')) {
                throw cursor.mistake("a quantifier looks like {2} or {0,5}");
            }
            return part;
        }
        TokenPattern.Repeat repeat =
                switch (sign) {
                    case "?" -> new TokenPattern.Repeat(part, 0, 1);
                    case "*" -> new TokenPattern.Repeat(part, 0, TokenPattern.NO_END);
                    case "+" -> new TokenPattern.Repeat(part, 1, TokenPattern.NO_END);
                    default -> numbers(sign, part, column);
                };
        if (part.isGap() && repeat.most() == TokenPattern.NO_END) {
            throw new QueryException(
                    column,
                    "a gap needs an end; write []{%d,%d} in place of []%s"
                            .formatted(repeat.least(), repeat.least() < 2 ? GAP : repeat.least() + GAP, sign));
        }
        return repeat;
    }

    private static TokenPattern.Repeat numbers(String sign, TokenPattern part, int column) {
        Matcher numbers = SIGN.matcher(sign);
        if (!numbers.matches() || sign.chars().noneMatch(Character::isDigit)) {
            throw new QueryException(column, "a quantifier looks like {2} or {0,5}");
        }
        int least = number(numbers.group(1), 0, column);
        int most = numbers.group(2) == null ? least : number(numbers.group(3), TokenPattern.NO_END, column);
        if (most < least) {
            throw new QueryException(
                    column, "%s has its numbers the wrong way round; write {%d,%d}".formatted(sign, most, least));
        }
        return new TokenPattern.Repeat(part, least, most);
    }

    private static int number(String digits, int otherwise, int column) {
        if (digits.isEmpty()) {
            return otherwise;
        }
        int number = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number > MOST) {
            throw new QueryException(column, "a quantifier goes to %d; no sentence needs more".formatted(MOST));
        }
        return number;
    }
}

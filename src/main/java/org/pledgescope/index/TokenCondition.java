package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pledgescope.index.TokenValues.Wide;

/// Reads what stands between `[` and `]`.
///
/// ```
/// condition   := alternative { '|' alternative }
/// alternative := single { '&' single }
/// single      := '!' single | '(' condition ')' | layer ( '=' | '!=' ) value
/// ```
final class TokenCondition {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_'’.*-]++");
    private static final Pattern SIGN = Pattern.compile("!?=");
    private static final Pattern VALUE = Pattern.compile("[^\\s&|()\\[\\]\"<>=!]++");
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"");
    private static final String EXAMPLE = "[lemma=commit], [entity=\"South Africa\"] or [pos=VB.* & !lemma=be]";

    private final TokenCursor cursor;
    private final TokenDepth depth;

    private TokenCondition(TokenCursor cursor, TokenDepth depth) {
        this.cursor = cursor;
        this.depth = depth;
    }

    /// The word asked for; the cursor is behind its `[`.
    static TokenPattern read(TokenCursor cursor, TokenDepth depth, int opening) {
        if (cursor.takes(']')) {
            return new TokenPattern.One(new TokenTest.Any());
        }
        Wide condition = new TokenCondition(cursor, depth).condition();
        if (!cursor.takes(']')) {
            throw cursor.isAtEnd()
                    ? new QueryException(opening, "close the [ that opens here with a ]")
                    : cursor.mistake("write &, | or ] here, and a value with spaces or signs in quotation marks");
        }
        return TokenPattern.wide(condition.test(), condition.width());
    }

    private Wide condition() {
        int column = cursor.column();
        List<Wide> parts = new ArrayList<>(List.of(alternative()));
        while (cursor.takes('|')) {
            cursor.takes('|');
            parts.add(alternative());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        if (parts.stream().mapToInt(Wide::width).distinct().count() > 1) {
            throw new QueryException(
                    column, "a hyphenated word is several words here; write ([word=long-term] | [word=long]) instead");
        }
        return new Wide(new TokenTest.AnyOf(parts.stream().map(Wide::test).toList()), parts.getFirst().width());
    }

    private Wide alternative() {
        List<Wide> parts = new ArrayList<>(List.of(single()));
        while (cursor.takes('&')) {
            cursor.takes('&');
            parts.add(single());
        }
        return parts.size() == 1
                ? parts.getFirst()
                : new Wide(
                        new TokenTest.AllOf(parts.stream().map(Wide::test).toList()),
                        parts.stream().mapToInt(Wide::width).max().orElse(1));
    }

    private Wide single() {
        int column = cursor.column();
        if (cursor.takes('!')) {
            return depth.within(column, () -> not(single()));
        }
        if (cursor.takes('(')) {
            Wide condition = depth.within(column, this::condition);
            if (!cursor.takes(')')) {
                throw cursor.mistake("every ( needs a )");
            }
            return condition;
        }
        return value(column);
    }

    private Wide value(int column) {
        String name = cursor.take(NAME);
        String sign = cursor.take(SIGN);
        if (name.isEmpty() || sign.isEmpty()) {
            String meant = name.isEmpty() || TokenLayer.of(name).isPresent() ? EXAMPLE : "[word=%s]".formatted(name);
            throw name.isEmpty()
                    ? cursor.mistake("write a layer and a value, as in " + meant)
                    : new QueryException(
                            column,
                            "'%s' is no condition; write a layer, = and a value, as in %s, and a value with | in quotation marks"
                                    .formatted(name, meant));
        }
        TokenLayer layer = TokenValues.layer(name, column);
        int at = cursor.column();
        boolean isQuoted = cursor.sees('"');
        String value = cursor.take(isQuoted ? QUOTED : VALUE);
        if (value.isEmpty()) {
            throw isQuoted
                    ? new QueryException(at, "close the quotation mark that opens here")
                    : cursor.mistake("write a value after " + layer.label() + sign);
        }
        String plain = isQuoted ? value.substring(1, value.length() - 1) : value;
        Wide wanted = TokenValues.test(layer, plain, isQuoted ? at + 1 : at);
        return sign.equals("!=") ? not(wanted) : wanted;
    }

    private static Wide not(Wide wide) {
        return new Wide(new TokenTest.Not(wide.test()), 1);
    }
}

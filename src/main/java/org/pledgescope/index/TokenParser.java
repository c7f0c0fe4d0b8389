package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;

/// Reads a query in the language of tokens.
///
/// ```
/// query    := ( pattern | sentence ) { ['!'] ( 'within' | 'containing' ) ( pattern | sentence ) }
/// pattern  := sequence { '|' sequence }
/// sequence := item { item }
/// item     := ( '[' [condition] ']' | '"' words '"' | '(' pattern ')' ) [quantifier]
/// ```
final class TokenParser {

    /// Steps of a program; more than any question of a person.
    private static final int MOST_STEPS = 1_000;

    private static final Pattern BOUND = Pattern.compile("!?\\s*+(?:within|containing)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"");
    private static final Pattern OPERATOR = Pattern.compile("AND\\b|OR\\b");
    private static final Pattern NEGATION = Pattern.compile("NOT\\b|[-!]\\s*+[\\[<(\"]");
    private static final Pattern FIELD = Pattern.compile("[\\p{L}_]++\\s*+[:=<>]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]++");

    private final TokenCursor cursor;
    private final TokenDepth depth = new TokenDepth();
    private final List<Query> filters = new ArrayList<>();
    private final List<Query> excluded = new ArrayList<>();

    private TokenParser(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /// @throws QueryException if it is malformed or needs too much
    static TokenAsked parse(String query, QueryPart part) {
        return new TokenParser(new TokenCursor(query, part.start(), part.end())).query();
    }

    private TokenAsked query() {
        Optional<TokenPattern> pattern = Optional.empty();
        if (cursor.takes('<')) {
            filters.add(TokenElement.read(cursor));
        } else {
            pattern = Optional.of(whole());
        }
        List<TokenFind.Bound> bounds = new ArrayList<>();
        while (cursor.sees(BOUND)) {
            bound().ifPresent(bounds::add);
        }
        if (!cursor.isAtEnd()) {
            throw misfit();
        }
        return new TokenAsked(new TokenFind(pattern, bounds), filters, excluded);
    }

    /// What stands around or inside; empty for a sentence, which becomes a filter.
    private Optional<TokenFind.Bound> bound() {
        String word = cursor.take(BOUND);
        boolean isNegated = word.startsWith("!");
        boolean isInside = word.toLowerCase(Locale.ROOT).endsWith("containing");
        int column = cursor.column();
        if (!cursor.takes('<')) {
            return Optional.of(new TokenFind.Bound(whole(), isInside, isNegated));
        }
        Query sentences = TokenElement.read(cursor);
        if (isInside) {
            throw new QueryException(column, "no match contains a sentence; write within <sentence .../>");
        }
        (isNegated ? excluded : filters).add(sentences);
        return Optional.empty();
    }

    /// A pattern that needs at least a word.
    private TokenPattern whole() {
        int column = cursor.column();
        TokenPattern pattern = checked(pattern(), column);
        if (pattern.canBeEmpty()) {
            throw new QueryException(column, "no words at all would fit this; ask for at least one, with + for *");
        }
        return pattern;
    }

    private TokenPattern pattern() {
        int column = cursor.column();
        List<TokenPattern> parts = new ArrayList<>(List.of(sequence()));
        while (cursor.takes('|')) {
            cursor.takes('|');
            parts.add(sequence());
        }
        return checked(parts.size() == 1 ? parts.getFirst() : new TokenPattern.Choice(parts), column);
    }

    private TokenPattern sequence() {
        int column = cursor.column();
        List<TokenPattern> parts = new ArrayList<>(List.of(item()));
        while (cursor.sees('[') || cursor.sees('"') || cursor.sees('(')) {
            parts.add(item());
        }
        return checked(parts.size() == 1 ? parts.getFirst() : new TokenPattern.Sequence(parts), column);
    }

    private TokenPattern item() {
        int column = cursor.column();
        TokenPattern item;
        if (cursor.takes('[')) {
            item = TokenCondition.read(cursor, depth, column);
        } else if (cursor.takes('(')) {
            item = depth.within(column, this::pattern);
            if (!cursor.takes(')')) {
                throw cursor.isAtEnd() ? new QueryException(column, "every ( needs a ), every ) a (") : misfit();
            }
        } else if (cursor.sees('"')) {
            item = words(column);
        } else {
            throw misfit();
        }
        return checked(TokenQuantifier.read(cursor, item), column);
    }

    private TokenPattern words(int column) {
        String quoted = cursor.take(QUOTED);
        if (quoted.isEmpty()) {
            throw new QueryException(column, "close the quotation mark that opens here");
        }
        List<TokenPattern> words = TokenValues.phrase(quoted.substring(1, quoted.length() - 1), column + 1);
        return words.size() == 1 ? words.getFirst() : new TokenPattern.Sequence(words);
    }

    private static TokenPattern checked(TokenPattern pattern, int column) {
        if (pattern.size() > MOST_STEPS) {
            throw new QueryException(
                    column,
                    "asks for more than %,d words, with all repetitions; use smaller numbers in { }"
                            .formatted(MOST_STEPS));
        }
        return pattern;
    }

    private QueryException misfit() {
        String hint;
        if (cursor.sees(OPERATOR)) {
            hint = "join whole queries with &&, alternatives with |";
        } else if (cursor.sees(NEGATION)) {
            hint = "take away with [!lemma=commit], or with <sentence/> !containing [lemma=commit]";
        } else if (cursor.sees(BOUND)) {
            hint = "within and containing stand between two patterns, outside ( )";
        } else if (cursor.sees(FIELD)) {
            hint = "what is asked of the sentence stands apart: [lemma=commit] && act:commitment";
        } else if (cursor.sees(WORD)) {
            hint = "put words in quotation marks: \"%s\"".formatted(cursor.peek(WORD));
        } else if (cursor.sees(']') || cursor.sees(')')) {
            hint = "every [ needs a ], every ( a )";
        } else if (cursor.sees('<')) {
            hint = "write within before <sentence .../>";
        } else {
            hint = "write a word, as in [lemma=commit] or \"will\"";
        }
        return cursor.mistake(hint);
    }
}

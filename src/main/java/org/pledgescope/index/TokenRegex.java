package org.pledgescope.index;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Patterns for values of a layer: `. * + ? | ( ) [ ] {n,m}` and `\`, matched against whole folded terms by an
/// automaton, so in time linear in the term's length. What would need an automaton of many thousand states is refused.
final class TokenRegex {

    private static final int LONGEST = 200;
    private static final long MOST_COPIES = 1_000;
    private static final Pattern SIGN = Pattern.compile("[\\\\.*+?|()\\[\\]{}]");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{N}.,]*\\p{N}");
    private static final Pattern COPIES = Pattern.compile("\\{(\\d*),?(\\d*)\\}?");

    private TokenRegex() {}

    /// Whether a value is a pattern. Points in abbreviations of single letters and in numbers make none.
    static boolean isPattern(String value) {
        return SIGN.matcher(value).find() && !ABBREVIATION.matcher(value).matches();
    }

    /// The pattern for folded terms.
    ///
    /// @param column where it stands in the query
    /// @throws QueryException if it is malformed or needs too much
    static String checked(String value, int column) {
        if (value.length() > LONGEST) {
            throw new QueryException(column, "a pattern of more than %d characters; shorten it".formatted(LONGEST));
        }
        Matcher copies = COPIES.matcher(value);
        long product = 1;
        while (copies.find()) {
            product *= Math.max(1, Math.max(number(copies.group(1)), number(copies.group(2))));
            if (product > MOST_COPIES) {
                throw new QueryException(column, "the numbers in { } are too large; use * or +");
            }
        }
        String folded = folded(value);
        try {
            automaton(folded);
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryException(column, "the pattern '%s' needs too many states; simplify it".formatted(value), e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new QueryException(
                    column,
                    "'%s' is no pattern; put a \\ before each of . * + ? | ( ) [ ] { } that is meant as such"
                            .formatted(value),
                    e);
        }
        return folded;
    }

    /// @param regex as [#checked] gave it
    static Automaton automaton(String regex) {
        return Operations.determinize(
                new RegExp(regex, RegExp.NONE).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    /// A pattern for exactly this text.
    static String literal(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }

    /// Whether a whole term fits.
    static Predicate<String> fitting(String regex) {
        return new CharacterRunAutomaton(automaton(regex))::run;
    }

    /// Letters behind a `\` stay, since `\W` is not `\w`.
    private static String folded(String value) {
        StringBuilder folded = new StringBuilder();
        int from = 0;
        for (int slash = value.indexOf('\\'); slash >= 0; slash = value.indexOf('\\', from)) {
            int to = Math.min(value.length(), slash + 2);
            folded.append(Fold.word(value.substring(from, slash))).append(value, slash, to);
            from = to;
        }
        return folded.append(Fold.word(value.substring(from))).toString();
    }

    private static long number(String digits) {
        return digits.isEmpty() ? 0 : digits.length() > 4 ? MOST_COPIES + 1 : Long.parseLong(digits);
    }
}

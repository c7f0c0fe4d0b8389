package org.pledgescope.annotate;

import java.util.regex.Pattern;
import org.pledgescope.models.Measures;
import org.pledgescope.models.Words;

/// Numbers as printed: `1,200`, `1.2 billion`, `5-3/4`, `forty-five`, `two million`, `0 to 1/4`, `$90bn` behind its sign.
///
/// `one` is a number only before a scale: "one of us" counts nothing.
final class NumberPhrase {

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?([–-]\\d+(\\.\\d+)?)?(bn|mn|tn|m|k)?|(\\d+-)?\\d+/\\d+");
    private static final Pattern FRACTION = Pattern.compile("\\d+/\\d+");

    private final Measures measures;

    NumberPhrase(Measures measures) {
        this.measures = measures;
    }

    /// Behind the number that begins at a word, or [Words#NO_PHRASE].
    int end(Words words, int from) {
        int end = single(words, from);
        if (end < 0 || end + 1 >= words.size()) {
            return end;
        }
        boolean isRange = words.lower(end).matches("to|-|–|--");
        return isRange ? Math.max(end, single(words, end + 1)) : end;
    }

    private int single(Words words, int from) {
        if (from >= words.size()) {
            return Words.NO_PHRASE;
        }
        int end = Words.NO_PHRASE;
        if (FIGURE.matcher(words.lower(from)).matches()) {
            boolean hasFraction = from + 1 < words.size() && FRACTION.matcher(words.lower(from + 1)).matches();
            end = from + (hasFraction ? 2 : 1);
        } else if (isNumberWord(words, from)) {
            boolean isHyphened = from + 2 < words.size() && words.lower(from + 1).equals("-");
            end = from + (isHyphened && isUnder(words.lower(from + 2)) ? 3 : 1);
        } else if (measures.at(words, "one", from).isPresent() && isScale(words, from + 1)) {
            end = from + 1;
        }
        while (end > from && isScale(words, end)) {
            end++;
        }
        return end;
    }

    private boolean isScale(Words words, int at) {
        return measures.at(words, "scale", at).isPresent();
    }

    /// `forty`; `forty-five` where it is one word.
    private boolean isNumberWord(Words words, int at) {
        String[] parts = words.lower(at).split("-", -1);
        return measures.contains("number", parts[0]) && (parts.length == 1 || parts.length == 2 && isUnder(parts[1]));
    }

    /// `five` of `forty-five`.
    private boolean isUnder(String word) {
        return measures.contains("number", word) || word.equals("one");
    }
}

package org.pledgescope.annotate;

import org.pledgescope.models.Measures;

/// Whether a number counts something of the promise.
///
/// ```
/// We will train 300 officers.             => counts
/// We will honour our Article 5 duties.    => a numbered name
/// We will meet our 2040 goals.            => a year
/// The two leaders will meet.              => a definite handful: who, not how many
/// We will publish it in all two languages. => counts: no doers
/// We will close the fourteen mines.       => counts: more than a handful
/// We will join the Million Steps walk.    => part of a name
/// We will reach net zero emissions.       => an end state
/// We will work in four areas.             => parts of the text, not of the promise
/// ```
final class FigureCheck {

    private static final int HANDFUL = 9;

    private FigureCheck() {}

    /// @param from the first word of the cue, which may be `at least` or `all`
    static boolean counts(SentenceView sentence, Measures measures, int from, int to) {
        int start = sentence.is(from, "all", "both") ? from + 1 : from;
        int number = measures.at(sentence, "bound", start).map(Measures.Member::end).orElse(start);
        boolean isBound = number > start;
        if (DateGrammar.isYear(sentence, number) || sentence.is(number + 1, ")", "-rrb-", ".")) {
            return false;
        }
        boolean isAll = sentence.is(number - 1, "all", "both");
        boolean isDefinite = sentence.is(number - 1, "the", "these", "those", "our", "their", "its");
        boolean isSubject = !sentence.isParsed() || sentence.relation(to - 1).startsWith("nsubj");
        boolean isWho = isAll && (start == from || isSubject);
        boolean isHandful = isHandful(sentence, measures, number) && !isBound;
        boolean isNumberedName = measures.at(sentence, "numbered", number - 1).isPresent();
        boolean isNetZero = sentence.is(number, "zero") || sentence.is(number - 1, "net");
        boolean isOther =
                measures.at(sentence, "span", to - 1).isPresent() || measures.at(sentence, "facet", to - 1).isPresent();
        boolean isName = isNamePart(sentence, measures, number);
        return !((isDefinite || isWho) && isHandful) && !isNumberedName && !isNetZero && !isOther && !isName;
    }

    private static boolean isHandful(SentenceView sentence, Measures measures, int number) {
        return measures.at(sentence, "number", number)
                .filter(found -> found.value().orElse(HANDFUL + 1) <= HANDFUL)
                .isPresent();
    }

    /// A number in words with a capital, and a capital behind it: `the Million Steps walk`.
    private static boolean isNamePart(SentenceView sentence, Measures measures, int number) {
        boolean isWord = Character.isUpperCase(sentence.text(number).codePointAt(0)) && number > 0;
        int scale = measures.at(sentence, "scale", number + 1).map(Measures.Member::end).orElse(number + 1);
        return isWord && scale < sentence.size() && Character.isUpperCase(sentence.text(scale).codePointAt(0));
    }
}

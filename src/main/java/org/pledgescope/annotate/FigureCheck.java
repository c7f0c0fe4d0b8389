package org.pledgescope.annotate;

import org.pledgescope.models.Measures;

/// Whether a number counts something of the promise.
///
/// ```
/// We will train 300 officers.             => counts
/// We will honour our Article 5 duties.    => a numbered name
/// We will meet our 2040 goals.            => a year
/// The two leaders will meet.              => a definite handful: who, not how many
/// We will reach net zero emissions.       => an end state
/// We will work in four areas.             => parts of the text, not of the promise
/// ```
final class FigureCheck {

    private FigureCheck() {}

    /// @param from the first word of the cue, which may be `at least`
    static boolean counts(SentenceView sentence, Measures measures, int from, int to) {
        int number = measures.at(sentence, "bound", from).map(Measures.Member::end).orElse(from);
        boolean isBound = number > from;
        if (DateGrammar.isYear(sentence, number) || sentence.is(number + 1, ")", "-rrb-", ".")) {
            return false;
        }
        boolean isDefinite = sentence.is(number - 1, "the", "these", "those", "both", "our", "their", "its", "all");
        boolean isHandful = measures.contains("number", sentence.lower(number)) && !isBound;
        boolean isNumberedName = measures.at(sentence, "numbered", number - 1).isPresent();
        boolean isNetZero = sentence.is(number, "zero") || sentence.is(number - 1, "net");
        boolean isOther =
                measures.at(sentence, "span", to - 1).isPresent() || measures.at(sentence, "facet", to - 1).isPresent();
        return !(isDefinite && isHandful) && !isNumberedName && !isNetZero && !isOther;
    }
}

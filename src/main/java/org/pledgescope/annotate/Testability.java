package org.pledgescope.annotate;

import java.util.List;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;

/// Whether a promise is one whose keeping could be told: it founds, enacts or counts something, or a date, a sum or a
/// body makes it checkable. Only models that list such verbs (`testable` in words.tsv, as the profile for manifestos
/// does) ask for that; elsewhere every promise counts.
///
/// ```
/// We will set up two tribunals.              => testable
/// We will strengthen the courts by 2030.     => testable
/// We will strengthen the courts.             => not testable
/// ```
record Testability(WordLists words) {

    static final String ID = "act.testable";

    /// What a clause does, less promises that the models do not count.
    ///
    /// @param precision what makes it checkable
    Reading counted(SentenceView sentence, Clause clause, Reading reading, List<Cue> precision) {
        boolean isVague =
                reading.act() == Act.COMMITMENT
                        && !words.isEmpty(WordClass.TESTABLE)
                        && precision.isEmpty()
                        && !isTestable(sentence, clause);
        return isVague ? Reading.assertion(reading.speaker()) : reading;
    }

    private boolean isTestable(SentenceView sentence, Clause clause) {
        boolean byVerb =
                words.has(WordClass.TESTABLE, sentence, clause.predicate())
                        || clause.complements().stream()
                                .anyMatch(verb -> words.has(WordClass.TESTABLE, sentence, verb));
        return byVerb || words.hasAny(WordClass.TESTABLE_OBJECT, sentence, clause.predicate() + 1, clause.to());
    }
}

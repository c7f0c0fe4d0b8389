package org.pledgescope.annotate;

import java.util.Set;
import org.pledgescope.models.Lexicon;

/// When a firm verb governs a weaker one, the weaker one sets the level: "decides to establish" is far stronger than
/// "decides to consider establishing" (Legal Response International). Verbs of level 5 and 6 weaken nothing, since what
/// is established or launched under a promise is the promise itself.
///
/// ```
/// We will [seek](act.two-verb) to lower the costs.       => level 3, not 5
/// We decided to [consider](act.two-verb) a second fund.  => level 2, not 6
/// We decided to establish a second fund.                 => level 6
/// ```
record TwoVerbRule(ActVerbs verbs, boolean isOn) {

    static final String ID = "act.two-verb";

    static TwoVerbRule of(ActVerbs verbs, Set<String> without) {
        return new TwoVerbRule(verbs, !without.contains(ID));
    }

    /// The level left by the verbs that the clause's verb governs.
    int weakened(int level, SentenceView sentence, Clause clause) {
        int weakest = level;
        for (int complement : clause.complements()) {
            weakest = Math.min(weakest, levelOf(sentence, complement));
        }
        return weakest;
    }

    /// The level left by the clause's own verb and those that it governs.
    int weakenedByAll(int level, SentenceView sentence, Clause clause) {
        return weakened(Math.min(level, levelOf(sentence, clause.predicate())), sentence, clause);
    }

    private int levelOf(SentenceView sentence, int verb) {
        return !isOn
                ? Levels.DECISION
                : verbs.at(sentence, verb)
                        .map(Lexicon.Match::entry)
                        .filter(entry -> entry.type().equals(ActVerbs.COMMITMENT) && entry.value() <= Levels.RENEWED)
                        .map(Lexicon.Entry::value)
                        .orElse(Levels.DECISION);
    }
}

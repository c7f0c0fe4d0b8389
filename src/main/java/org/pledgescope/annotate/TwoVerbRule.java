package org.pledgescope.annotate;

import java.util.Set;
import org.pledgescope.models.Lexicon;

/// When a firm verb governs a weaker one, the weaker one sets the level: "decides to establish" is far stronger than
/// "decides to consider establishing" (Legal Response International). Verbs of level 5 and 6 weaken nothing, since what
/// is established or launched under a promise is the promise itself; and a decision to keep things as they are is a
/// decision taken.
///
/// ```
/// We will [seek](act.two-verb) to lower the costs.       => level 3, not 5
/// We decided to [consider](act.two-verb) a second fund.  => level 2, not 6
/// We decided to establish a second fund.                 => level 6
/// The Board decided to maintain its rate.                => level 6
/// ```
record TwoVerbRule(ActVerbs verbs, boolean isOn) {

    static final String ID = "act.two-verb";

    /// The mark of verbs that set a level as a clause's own verb and weaken nothing that governs them: a promise to
    /// maintain is as firm as another.
    static final String ALONE = "alone";

    static TwoVerbRule of(ActVerbs verbs, Set<String> without) {
        return new TwoVerbRule(verbs, !without.contains(ID));
    }

    /// The level left by the verbs that the clause's verb governs.
    int weakened(int level, SentenceView sentence, Clause clause) {
        int weakest = level;
        int governor = clause.predicate();
        for (int complement : clause.complements()) {
            if (!governs(sentence, clause, governor, complement)) {
                return weakest;
            }
            governor = complement;
            int governed = levelOf(sentence, complement);
            boolean isDecidedNow = level == Levels.DECISION && governed == Levels.RENEWED;
            weakest = isDecidedNow ? weakest : Math.min(weakest, governed);
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
                        .filter(entry -> !entry.where().contains(ALONE))
                        .map(Lexicon.Entry::value)
                        .orElse(Levels.DECISION);
    }

    /// "We will designate teams to discuss the pact": an infinitive behind an object tells what for, unless the verb is one
    /// of promising or asking ("we ask our ministers to explore").
    private boolean governs(SentenceView sentence, Clause clause, int verb, int complement) {
        int next = verb + 1;
        while (next < complement && (sentence.isTag(next, "RB") || sentence.is(next, "to", "and", "or"))) {
            next++;
        }
        boolean isAct =
                verbs.at(sentence, verb).isPresent()
                        || verb == clause.predicate() && verbs.at(sentence, clause.groupStart()).isPresent();
        return next == complement || complement < verb || isAct;
    }
}

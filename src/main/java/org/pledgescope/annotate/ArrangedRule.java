package org.pledgescope.annotate;

import java.util.Optional;

/// Arrangements without the issuer as subject: "exchanges are to be held", "the goal is to".
///
/// ```
/// Regular exchanges [are to be](act.arranged) held.   => commitment 5
/// The goal [is to halve](act.arranged) emissions.     => commitment 3
/// Our task now [is to halve](act.arranged) emissions. => commitment 3, in any text
/// The bridge is to the north.                         => not this rule
/// ```
record ArrangedRule(WordLists words) implements ActRule {

    private static final int REACH = 4;

    @Override
    public String id() {
        return "act.arranged";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        SentenceView sentence = clause.sentence();
        int start = clause.clause().groupStart();
        int subject = clause.clause().subject();
        boolean isGoal = words.has(WordClass.GOAL, sentence, subject);
        boolean isOurs = isGoal && words.hasAny(WordClass.OWNER, sentence, subject - REACH, subject);
        boolean isArranged =
                !clause.isOwn()
                        && (clause.speaker().bindsItself() || isOurs)
                        && sentence.is(start, "is", "are", "remains", "remain")
                        && sentence.is(start + 1, "to")
                        && sentence.isTag(start + 2, "VB");
        boolean isPassive = sentence.is(start + 2, "be");
        if (!isArranged || !isGoal && !isPassive) {
            return Optional.empty();
        }
        int level = isGoal ? Levels.INTENTION : Levels.PROMISE;
        return Optional.of(Reading.commitment(level, clause.cue(start, start + 3, id()), clause.subject()));
    }
}

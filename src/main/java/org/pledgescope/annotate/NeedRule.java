package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.Cue;

/// What the issuer needs or has to do is a duty it sets itself; what others need to do is asked of them, as with `must`.
///
/// ```
/// We [need to](act.need) act.               => commitment 3
/// The allies [need to](act.need) decide.    => directive 3
/// We need rain.                             => not this rule
/// The allies had to decide.                 => not this rule
/// We had to decide.                         => not this rule
/// We do not need to act.                    => not this rule
/// ```
record NeedRule(WordLists words) implements ActRule {

    @Override
    public String id() {
        return "act.need";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        int predicate = clause.clause().predicate();
        boolean isDuty =
                words.has(WordClass.NEED, clause.sentence(), predicate)
                        && !clause.hasModal()
                        && !clause.clause().complements().isEmpty()
                        && isInfinitive(clause.sentence(), predicate + 1)
                        && !clause.clause().negated()
                        && !clause.sentence().tag(predicate).equals("VBD");
        boolean isPresent = clause.sentence().is(predicate, "need", "needs");
        Cue cue = clause.cue(clause.clause().groupStart(), predicate + 2, id());
        if (isDuty && clause.isOwn()) {
            return Optional.of(Reading.commitment(Levels.INTENTION, cue, clause.subject()));
        }
        boolean isDemand = isDuty && isPresent && clause.subject() == Speaker.Role.OTHER;
        return isDemand ? Optional.of(Reading.directive(Levels.URGE, cue, clause.subject())) : Optional.empty();
    }

    /// `to`, at once or behind an adverb: "we have urgently to".
    private static boolean isInfinitive(SentenceView sentence, int at) {
        return sentence.is(at, "to") || sentence.isTag(at, "RB") && sentence.is(at + 1, "to");
    }
}

package org.pledgescope.annotate;

import java.util.Optional;

/// What the issuer says it cannot allow, accept or ignore it means to act against. Other things it cannot do are plain
/// inability.
///
/// ```
/// We [cannot allow](act.refusal) a second flood.   => commitment 3
/// We cannot repair it in a day.                    => not this rule
/// ```
record RefusalRule(WordLists words) implements ActRule {

    @Override
    public String id() {
        return "act.refusal";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        Clause clause = context.clause();
        boolean refuses =
                context.isOwn()
                        && context.hasModal()
                        && clause.negated()
                        && context.sentence().is(clause.modal(), "can", "ca")
                        && words.has(WordClass.REFUSAL, context.sentence(), clause.predicate());
        return refuses
                ? Optional.of(
                        Reading.commitment(
                                Levels.INTENTION,
                                context.cue(clause.modal(), clause.predicate() + 1, id()),
                                context.subject()))
                : Optional.empty();
    }
}

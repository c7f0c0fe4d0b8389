package org.pledgescope.annotate;

import java.util.Optional;

/// A press release tells its author's promise in indirect speech, which turns `will` into `would`: "the minister said the
/// Ministry would open a school". The promise is the same.
///
/// ```
/// The minister said the Ministry [would open](act.told-promise) a school.   => commitment 5, in its press release
/// The minister said that prices would fall.                                 => not this rule
/// ```
record ToldPromiseRule(TwoVerbRule twoVerbs) implements ActRule {

    @Override
    public String id() {
        return "act.told-promise";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        boolean isTold =
                context.isOwn()
                        && context.speaker().campaigns()
                        && clause.role() == Clause.Role.CONTENT
                        && context.hasModal()
                        && sentence.is(clause.modal(), "would")
                        && sentence.is(clause.governor(), "said", "announced", "confirmed", "promised", "pledged");
        return isTold
                ? Optional.of(
                        Reading.commitment(
                                twoVerbs.weakenedByAll(Levels.PROMISE, sentence, clause),
                                context.cue(clause.modal(), clause.predicate() + 1, id()),
                                context.subject()))
                : Optional.empty();
    }
}

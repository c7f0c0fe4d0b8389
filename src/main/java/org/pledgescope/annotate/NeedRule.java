package org.pledgescope.annotate;

import java.util.Optional;

/// What the issuer needs or has to do is a duty it sets itself.
///
/// ```
/// We [need to](act.need) act.   => commitment 3
/// We need rain.                 => not this rule
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
                clause.isOwn()
                        && words.has(WordClass.NEED, clause.sentence(), predicate)
                        && !clause.clause().complements().isEmpty()
                        && clause.sentence().is(predicate + 1, "to");
        return isDuty
                ? Optional.of(
                        Reading.commitment(
                                Levels.INTENTION,
                                clause.cue(clause.clause().groupStart(), predicate + 2, id()),
                                clause.subject()))
                : Optional.empty();
    }
}

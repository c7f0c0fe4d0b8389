package org.pledgescope.annotate;

import java.util.Optional;

/// The present progressive of the issuer's own work renews it; of what befalls it, tells a state.
///
/// ```
/// We [are expanding](act.progressive) the network.   => commitment 4
/// We are facing a drought.                          => not this rule
/// We were expanding the network.                     => not this rule
/// ```
record ProgressiveRule(WordLists words) implements ActRule {

    @Override
    public String id() {
        return "act.progressive";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        int start = clause.clause().groupStart();
        int predicate = clause.clause().predicate();
        boolean isProgressive =
                clause.isOwn()
                        && !clause.clause().negated()
                        && !words.has(WordClass.STATE_VERB, clause.sentence(), predicate)
                        && clause.sentence().tag(predicate).equals("VBG")
                        && words.has(WordClass.BE, clause.sentence(), start);
        return isProgressive
                ? Optional.of(
                        Reading.commitment(
                                Levels.RENEWED,
                                clause.cue(start, Math.max(predicate, start) + 1, id()),
                                clause.subject()))
                : Optional.empty();
    }
}

package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.DocumentKind;

/// `May`, `might` and `could` of the issuer's own action leave a possibility open. Of others they speculate, and in an
/// op-ed an author who "could" is arguing, and a treaty permits.
///
/// ```
/// We [may](act.may) open a second port.   => commitment 2
/// Some members could face a shortage.     => not this rule
/// Talks may resume.                       => not this rule
/// (treaty) A Party may withdraw.          => not this rule
/// ```
record OptionRule(WordLists words) implements ActRule {

    @Override
    public String id() {
        return "act.option";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        int modal = clause.clause().modal();
        boolean isOption =
                clause.isOwn()
                        && clause.speaker().kind() != DocumentKind.OP_ED
                        && clause.speaker().kind() != DocumentKind.TREATY
                        && clause.hasModal()
                        && !words.has(WordClass.STATE_VERB, clause.sentence(), clause.clause().predicate())
                        && words.has(WordClass.OPTION, clause.sentence(), modal);
        return isOption
                ? Optional.of(
                        Reading.commitment(
                                Levels.POSSIBILITY,
                                clause.cue(modal, modal + 1, "act." + clause.sentence().lower(modal)),
                                clause.subject()))
                : Optional.empty();
    }
}

package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import org.pledgescope.models.Lexicon;
import org.pledgescope.text.Act;

/// A participle that opens a sentence of a preamble tells the issuer's attitude.
///
/// ```
/// [Recognising the importance](act.recognise-value) of trade,   => expressive
/// Crossing the strait in winter,                                => not this rule
/// ```
record PreambleRule(ActVerbs verbs) implements ActRule {

    @Override
    public String id() {
        return "act.preamble";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        boolean opens = !clause.hasSubject() && clause.sentence().isTag(0, "VBG") && clause.clause().from() == 0;
        return opens
                ? verbs.at(clause.sentence(), 0)
                        .filter(match -> match.entry().type().equals(ActVerbs.EXPRESSIVE))
                        .map(match -> reading(clause, match))
                : Optional.empty();
    }

    private static Reading reading(ClauseInContext clause, Lexicon.Match match) {
        return new Reading(
                Act.EXPRESSIVE,
                0,
                0,
                List.of(clause.cue(0, match.to(), "act." + match.entry().id())),
                Speaker.Role.ISSUER);
    }
}

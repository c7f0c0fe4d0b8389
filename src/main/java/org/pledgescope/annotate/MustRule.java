package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.Cue;

/// `Must`, `should` and `ought` go by their subject: of the issuer a commitment of level 3, of another state or body a
/// demand, of what cannot act a statement. Courtesies ("I should like to", "it should be noted") are none of these.
///
/// ```
/// We [must](act.must) do better.           => commitment 3
/// Russia [must](act.must) withdraw.        => directive 3
/// The will of the people must prevail.     => assertion
/// I should like to thank the host.         => assertion
/// ```
record MustRule(WordLists words, TwoVerbRule twoVerbs) implements ActRule {

    @Override
    public String id() {
        return "act.must";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        if (!context.hasModal() || !words.has(WordClass.MUST, sentence, clause.modal())) {
            return Optional.empty();
        }
        if (words.has(WordClass.POLITE, sentence, clause.predicate())) {
            return Optional.of(context.assertion());
        }
        Cue cue = context.cue(clause.modal(), clause.modal() + 1, "act." + sentence.lower(clause.modal()));
        if (context.isOwn()) {
            int level = twoVerbs.weakenedByAll(Levels.INTENTION, sentence, clause);
            return Optional.of(Reading.commitment(level, cue, context.subject()));
        }
        return Optional.of(
                context.subject() == Speaker.Role.OTHER
                        ? Reading.directive(Levels.URGE, cue, context.subject())
                        : context.assertion());
    }
}

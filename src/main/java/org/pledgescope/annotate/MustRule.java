package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentKind;

/// `Must`, `should` and `ought` go by their subject: of the issuer a commitment of level 3, of another state or body a
/// demand, of what cannot act a statement, unless the passive asks whoever can. Courtesies ("I should like to", "it should be noted") are none of these.
///
/// ```
/// We [must](act.must) do better.           => commitment 3
/// Russia [must](act.must) withdraw.        => directive 3
/// The law [must](act.must) be respected.   => directive 3
/// The will of the people must prevail.     => assertion
/// I should like to thank the host.         => assertion
/// Should we win, much will change.         => not this rule
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
        boolean isInverted = context.hasSubject() && clause.modal() < clause.subject();
        if (!context.hasModal() || isInverted || !words.has(WordClass.MUST, sentence, clause.modal())) {
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
                context.subject() == Speaker.Role.OTHER || isDemandedOfAll(context)
                        ? Reading.directive(Levels.URGE, cue, context.subject())
                        : context.assertion());
    }

    /// "The law must be respected" asks whoever can; "should" is too weak for that, and an op-ed argues.
    private static boolean isDemandedOfAll(ClauseInContext context) {
        return context.sentence().is(context.clause().modal(), "must")
                && context.sentence().tag(context.clause().predicate()).equals("VBN")
                && context.hasSubject()
                && context.clause().role() == Clause.Role.MAIN
                && context.speaker().kind() != DocumentKind.OP_ED;
    }
}

package org.pledgescope.annotate;

import java.util.Optional;

/// What the issuer sets up stands for the issuer: "this partnership will train guards", "our efforts will include".
/// Being and remaining are no action, so "our partnership will remain strong" forecasts.
///
/// ```
/// This partnership [will](act.initiative) train guards.   => commitment 5, in a text that binds its issuer
/// The river will freeze.                                  => not this rule
/// Our partnership will remain strong.                     => not this rule
/// ```
record InitiativeRule(ActVerbs verbs, WordLists words, TwoVerbRule twoVerbs) implements ActRule {

    private static final int REACH = 5;

    @Override
    public String id() {
        return "act.initiative";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        int subject = clause.subject();
        boolean isFuture =
                context.subject() == Speaker.Role.THING
                        && context.speaker().bindsItself()
                        && context.hasSubject()
                        && context.hasModal()
                        && words.has(WordClass.WILL, sentence, clause.modal());
        boolean isInitiative =
                isFuture
                        && words.has(WordClass.INITIATIVE, sentence, subject)
                        && words.hasAny(WordClass.DEICTIC, sentence, subject - REACH, subject)
                        && sentence.tag(clause.predicate()).equals("VB")
                        && !words.has(WordClass.BEING, sentence, clause.predicate());
        if (!isInitiative) {
            return Optional.empty();
        }
        int level = twoVerbs.weakenedByAll(Levels.PROMISE, sentence, clause);
        return Optional.of(
                Reading.commitment(
                        level, context.cue(clause.modal(), clause.predicate() + 1, id()), Speaker.Role.OWN_BODY));
    }
}

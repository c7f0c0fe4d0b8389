package org.pledgescope.annotate;

import java.util.Optional;

/// What the issuer sets up stands for the issuer where the verb tells what is done: "our efforts will include", "this
/// programme will support". What comes of it ("will improve", "will create jobs") is forecast, but for a press release
/// or a manifesto: there the author's own plan is said to bring it about, which promises the outcome.
///
/// ```
/// This programme [will](act.initiative) support schools.   => commitment 5, in a text that binds its issuer
/// The river will freeze.                                  => not this rule
/// This programme will improve lives.                       => not this rule; in a press release, commitment 5
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
                        && (words.has(WordClass.UNDERTAKING, sentence, clause.predicate())
                                || context.speaker().campaigns() && !sentence.is(clause.predicate(), "be"));
        if (!isInitiative) {
            return Optional.empty();
        }
        int level = twoVerbs.weakenedByAll(Levels.PROMISE, sentence, clause);
        return Optional.of(
                Reading.commitment(
                        level, context.cue(clause.modal(), clause.predicate() + 1, id()), Speaker.Role.OWN_BODY));
    }
}

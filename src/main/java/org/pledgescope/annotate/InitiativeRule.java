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
        boolean isFuture =
                context.speaker().bindsItself()
                        && context.hasSubject()
                        && context.hasModal()
                        && words.has(WordClass.WILL, sentence, clause.modal());
        if (!isFuture || !isOwnDoing(context) && !isOutcome(context)) {
            return Optional.empty();
        }
        int level = twoVerbs.weakenedByAll(Levels.PROMISE, sentence, clause);
        return Optional.of(
                Reading.commitment(
                        level, context.cue(clause.modal(), clause.predicate() + 1, id()), Speaker.Role.OWN_BODY));
    }

    private boolean isOwnDoing(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int subject = context.clause().subject();
        return context.subject() == Speaker.Role.THING
                && words.has(WordClass.INITIATIVE, sentence, subject)
                && words.hasAny(WordClass.DEICTIC, sentence, subject - REACH, subject)
                && words.has(WordClass.UNDERTAKING, sentence, context.clause().predicate());
    }

    /// What the author's own measure brings about; a measure that somebody else is named for is not the author's.
    private boolean isOutcome(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int subject = context.clause().subject();
        boolean isMeasure =
                words.has(WordClass.INITIATIVE, sentence, subject)
                        || words.has(WordClass.MEASURE, sentence, subject)
                        || context.followsPromise() && sentence.is(subject, "this", "it", "these", "which");
        return context.speaker().campaigns()
                && !context.isOwn()
                && isMeasure
                && !context.clause().negated()
                && !sentence.is(context.clause().predicate(), "be")
                && !words.has(WordClass.HARM, sentence, context.clause().predicate())
                && !isOfRival(context, subject);
    }

    private static boolean isOfRival(ClauseInContext context, int subject) {
        SentenceView sentence = context.sentence();
        for (int i = subject - 1; i > Math.max(0, subject - REACH); i--) {
            if (sentence.is(i, "'s", "’s", "'", "’") && sentence.isTag(i - 1, "NNP")) {
                return context.speaker().namesItself() && !context.speaker().ownNames().contains(sentence.lower(i - 1));
            }
        }
        return false;
    }
}

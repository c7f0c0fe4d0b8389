package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.DocumentKind;

/// What the issuer sets up stands for the issuer where the verb tells what is done: "our efforts will include", "this
/// programme will support". What comes of it ("will improve", "will create jobs") is forecast, but for a press release
/// or a manifesto: there the author's own plan is said to bring it about, which promises the outcome.
///
/// ```
/// This programme [will](act.initiative) support schools.   => commitment 5, in a text that binds its issuer or a bank's
/// This programme [could](act.initiative) support schools.  => commitment 2
/// Our programme [seeks](act.initiative) to train guards.   => commitment 3
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
        boolean isOption = context.hasModal() && words.has(WordClass.OPTION, sentence, clause.modal());
        boolean isAim = !context.hasModal() && isAim(sentence, clause);
        boolean isFuture = context.hasModal() && words.has(WordClass.WILL, sentence, clause.modal());
        boolean isOfBank = context.speaker().kind() == DocumentKind.CENTRAL_BANK;
        boolean mayBind = (context.speaker().bindsItself() || isOfBank) && context.hasSubject();
        boolean isInitiative =
                (isAim || isOption || isFuture) && isOwnDoing(context, isAim) || isFuture && isOutcome(context);
        if (!mayBind || !isInitiative) {
            return Optional.empty();
        }
        int level = twoVerbs.weakenedByAll(isOption ? Levels.POSSIBILITY : Levels.PROMISE, sentence, clause);
        int from = isAim ? clause.groupStart() : clause.modal();
        return Optional.of(
                Reading.commitment(level, context.cue(from, clause.predicate() + 1, id()), Speaker.Role.OWN_BODY));
    }

    /// "This will include training guards", "these will include efforts to": what is done next.
    private boolean isSequence(SentenceView sentence, int verb) {
        return sentence.lemma(verb).equals("include")
                && (sentence.isTag(verb + 1, "VBG") || words.has(WordClass.EFFORT_NOUN, sentence, verb + 1));
    }

    /// "Our plan seeks to deepen": an aim in the present.
    private static boolean isAim(SentenceView sentence, Clause clause) {
        return sentence.tag(clause.groupStart()).equals("VBZ")
                && sentence.is(clause.predicate(), "seeks", "aims", "intends")
                && sentence.is(clause.predicate() + 1, "to");
    }

    private boolean isOwnDoing(ClauseInContext context, boolean isAim) {
        SentenceView sentence = context.sentence();
        int subject = context.clause().subject();
        int verb = context.clause().predicate();
        boolean isNamed =
                words.has(WordClass.INITIATIVE, sentence, subject)
                        && words.hasAny(WordClass.DEICTIC, sentence, subject - REACH, subject)
                        && (isAim || words.has(WordClass.UNDERTAKING, sentence, verb));
        boolean isPointedAt = sentence.is(subject, "this", "these") && isSequence(sentence, verb);
        return !context.isOwn() && (isNamed || isPointedAt);
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
                && !isState(sentence, context.clause())
                && !words.has(WordClass.HARM, sentence, context.clause().predicate())
                && !isOfRival(context, subject);
    }

    /// "It will be difficult": what something will be, as against what will be done.
    private static boolean isState(SentenceView sentence, Clause clause) {
        return sentence.is(clause.predicate(), "be")
                || sentence.is(clause.groupStart(), "be") && !sentence.isTag(clause.predicate(), "VB");
    }

    /// Whether the thing at a place is said to belong to somebody whose name is not the author's.
    static boolean isOfRival(ClauseInContext context, int subject) {
        SentenceView sentence = context.sentence();
        for (int i = subject - 1; i > Math.max(0, subject - REACH); i--) {
            if (sentence.is(i, "'s", "’s", "'", "’") && sentence.isTag(i - 1, "NNP")) {
                return context.speaker().namesItself() && !context.speaker().ownNames().contains(sentence.lower(i - 1));
            }
        }
        return false;
    }
}

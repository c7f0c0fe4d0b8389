package org.pledgescope.annotate;

import java.util.Optional;

/// What the issuer sets up stands for the issuer where the verb tells what is done: "our efforts will include", "this
/// programme will support". What comes of it ("will improve", "will create jobs") is forecast.
///
/// ```
/// This programme [will](act.initiative) support schools.   => commitment 5, in a text that binds its issuer
/// This programme [could](act.initiative) support schools.  => commitment 2
/// Our programme [seeks](act.initiative) to train guards.   => commitment 3
/// The river will freeze.                                  => not this rule
/// This programme will improve lives.                       => not this rule
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
        boolean isOption = context.hasModal() && words.has(WordClass.OPTION, sentence, clause.modal());
        boolean isAim = !context.hasModal() && isAim(sentence, clause);
        boolean isFuture =
                !context.isOwn()
                        && context.speaker().bindsItself()
                        && context.hasSubject()
                        && (isAim
                                || isOption
                                || context.hasModal() && words.has(WordClass.WILL, sentence, clause.modal()));
        boolean isNamed =
                words.has(WordClass.INITIATIVE, sentence, subject)
                        && words.hasAny(WordClass.DEICTIC, sentence, subject - REACH, subject)
                        && (isAim || words.has(WordClass.UNDERTAKING, sentence, clause.predicate()));
        boolean isPointedAt = sentence.is(subject, "this", "these") && isSequence(sentence, clause.predicate());
        boolean isInitiative = isFuture && (isNamed || isPointedAt);
        if (!isInitiative) {
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
                && (sentence.tag(verb + 1).equals("VBG") || words.has(WordClass.EFFORT_NOUN, sentence, verb + 1));
    }

    /// "Our plan seeks to deepen": an aim in the present.
    private static boolean isAim(SentenceView sentence, Clause clause) {
        return sentence.tag(clause.groupStart()).equals("VBZ")
                && sentence.is(clause.predicate(), "seeks", "aims", "intends")
                && sentence.is(clause.predicate() + 1, "to");
    }
}

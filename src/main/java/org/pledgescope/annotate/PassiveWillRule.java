package org.pledgescope.annotate;

import java.util.Optional;

/// In a text that binds its issuer, a passive future without a doer is the issuer's own: who else would extend the
/// programme? Of efforts it promises no result. In an op-ed or a speech it is a forecast.
///
/// ```
/// (communiqué) The programme [will be extended](act.will) to 2035.   => commitment 5
/// (communiqué) [Efforts will be made](act.passive-will) to end it.   => commitment 3
/// (op-ed) The programme will be extended.                            => not this rule
/// (communiqué) The programme will run.                               => not this rule
/// (communiqué) Danger money will be paid by the rebels.              => not this rule
/// (press release) Every village [will be given](act.will) a well.    => commitment 5
/// (press release) Families will be forced to leave.                  => not this rule
/// ```
record PassiveWillRule(ActVerbs verbs, WordLists words, TwoVerbRule twoVerbs, SubjectRoles roles) implements ActRule {

    @Override
    public String id() {
        return "act.passive-will";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        boolean promises =
                (clause.subject() == Speaker.Role.THING || helpsOthers(clause))
                        && clause.speaker().bindsItself()
                        && clause.hasModal()
                        && words.has(WordClass.WILL, clause.sentence(), clause.clause().modal())
                        && (clause.sentence().tag(clause.clause().predicate()).equals("VBN") || benefits(clause));
        if (!promises || isDoneByOthers(clause)) {
            return Optional.empty();
        }
        boolean isEffort =
                clause.hasSubject() && words.has(WordClass.EFFORT_NOUN, clause.sentence(), clause.clause().subject());
        return Optional.of(
                isEffort
                        ? Reading.commitment(
                                Levels.INTENTION,
                                clause.cue(clause.clause().subject(), clause.clause().predicate() + 1, id()),
                                clause.subject())
                        : WillRule.promise(verbs, twoVerbs, clause));
    }

    /// "Will be paid by the rebels": a doer named behind `by` who is not the issuer's.
    private boolean isDoneByOthers(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        return sentence.dependents(clause.predicate()).stream()
                .filter(doer -> doer > clause.predicate() && sentence.relation(doer).equals("obl"))
                .filter(doer -> !words.has(WordClass.MONTH, sentence, doer))
                .filter(doer -> sentence.dependents(doer).stream().anyMatch(word -> sentence.is(word, "by")))
                .map(doer -> roles.of(new Subject(sentence, doer, clause, context.speaker(), Subject.Antecedent.NONE)))
                .anyMatch(Speaker.Role.OTHER::equals);
    }

    /// "Every village will be able to borrow": what people may count on is promised as what is done for them.
    private boolean benefits(ClauseInContext clause) {
        return clause.speaker().campaigns()
                && words.has(WordClass.BENEFIT, clause.sentence(), clause.clause().predicate());
    }

    /// "Every village will be given a well": what a press release or a manifesto says will be done for others, its author
    /// will do. Harm is what rivals would do.
    private boolean helpsOthers(ClauseInContext clause) {
        return clause.subject() == Speaker.Role.OTHER
                && clause.speaker().campaigns()
                && !clause.clause().negated()
                && !words.has(WordClass.HARM, clause.sentence(), clause.clause().predicate());
    }
}

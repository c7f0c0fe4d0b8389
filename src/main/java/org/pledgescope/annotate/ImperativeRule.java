package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.DocumentKind;

/// An op-ed or a speech that says "publish the tables" or "let us act" asks its readers. "Let me say" announces the
/// next sentence and asks for nothing.
///
/// ```
/// [Publish](act.imperative) the tables.   => directive 2, in an op-ed
/// [Let](act.imperative) us act.           => directive 2, in a speech
/// Instead of waiting, [let](act.imperative) us act.   => directive 2, in a speech
/// Let me be clear.                        => assertion
/// (communiqué) Publish the tables.        => not this rule
/// ```
record ImperativeRule(WordLists words) implements ActRule {

    private static final int ASK = 2;

    @Override
    public String id() {
        return "act.imperative";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int verb = context.clause().predicate();
        boolean addresses =
                context.speaker().kind() == DocumentKind.OP_ED || context.speaker().kind() == DocumentKind.SPEECH;
        boolean isLetUs = sentence.is(verb, "let") && sentence.is(verb + 1, "us");
        boolean opens = verb == 0 || verb == 1 && sentence.isTag(0, "CC") || isLetUs;
        boolean isImperative =
                addresses && opens && !context.hasSubject() && !context.hasModal() && sentence.tag(verb).equals("VB");
        if (!isImperative) {
            return Optional.empty();
        }
        return Optional.of(
                sentence.is(verb + 1, "me")
                        ? context.assertion()
                        : Reading.directive(ASK, context.cue(verb, verb + 1, id()), Speaker.Role.OTHER));
    }
}

package org.pledgescope.annotate;

import java.util.Optional;

/// Whoever can act and is not the issuer is somebody else: a state, a donor, anything with a name. Only they can be
/// asked for something.
///
/// ```
/// [Russia](subject.other) must withdraw.   => somebody else
/// Peace must prevail.                      => not this rule
/// ```
record OtherSubject(WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.other";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        SentenceView sentence = subject.sentence();
        int head = subject.head();
        boolean canAct =
                words.has(WordClass.AGENT, sentence, head)
                        || words.has(WordClass.PRINCIPAL, sentence, head)
                        || words.has(WordClass.OWN_BODY, sentence, head)
                        || sentence.isTag(head, "NNP") && !words.has(WordClass.INSTRUMENT, sentence, head);
        return canAct ? Optional.of(Speaker.Role.OTHER) : Optional.empty();
    }
}

package org.pledgescope.annotate;

import java.util.Optional;

/// People and bodies that the speaker calls its own act for it. A thing that is owned does not: "our economy will slow"
/// forecasts.
///
/// ```
/// [Our ministers](subject.owned) will report by May.   => the issuer
/// Our rivers will freeze.                              => not this rule
/// ```
record OwnedSubject(WordLists words) implements SubjectRule {

    private static final int REACH = 4;

    @Override
    public String id() {
        return "subject.owned";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        SentenceView sentence = subject.sentence();
        int head = subject.head();
        boolean canAct =
                words.has(WordClass.PRINCIPAL, sentence, head)
                        || words.has(WordClass.AGENT, sentence, head)
                        || words.has(WordClass.OWN_BODY, sentence, head);
        boolean isOwned = canAct && words.hasAny(WordClass.OWNER, sentence, head - REACH, head);
        return isOwned ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }
}

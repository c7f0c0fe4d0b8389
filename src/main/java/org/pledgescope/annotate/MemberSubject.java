package org.pledgescope.annotate;

import java.util.Optional;

/// The members of a joint text are those who signed it, some of them or all: "several members will provide". With a
/// name before or after them they are the members of something else.
///
/// ```
/// Several [members](subject.member) will provide credit.   => the issuer, in a joint text
/// Members of the Assembly will provide credit.             => not this rule
/// ```
record MemberSubject(WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.member";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        SentenceView sentence = subject.sentence();
        int head = subject.head();
        boolean isMember =
                subject.speaker().isJoint()
                        && words.has(WordClass.MEMBER, sentence, head)
                        && !sentence.isTag(head - 1, "NNP")
                        && !sentence.is(head + 1, "of", "state", "states");
        return isMember ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }
}

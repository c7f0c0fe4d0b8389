package org.pledgescope.annotate;

import java.util.Optional;

/// The leaders, sides, ministers and governments of a joint statement are those who signed it: its third-person report
/// is the act itself. In an op-ed the same nouns are other people, but for the government of an author in office.
///
/// ```
/// The [leaders](subject.principal) committed to share data.   => the issuer, in a joint statement
/// The engineers committed to share data.                      => not this rule
/// ```
record PrincipalSubject(WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.principal";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        boolean isSigned = subject.speaker().isJoint() || isToBeElected(subject);
        boolean isPrincipal = isSigned && words.has(WordClass.PRINCIPAL, subject.sentence(), subject.head());
        return isPrincipal || isGovernedWith(subject) ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }

    /// "The cabinet" of an author in office is her own, "the Orrenese cabinet" is not.
    private boolean isGovernedWith(Subject subject) {
        SentenceView sentence = subject.sentence();
        return subject.speaker().governs()
                && words.has(WordClass.CABINET, sentence, subject.head())
                && sentence.is(subject.head() - 1, "the", "our", "my", "this")
                && !sentence.is(subject.head() + 1, "of");
    }

    /// The government of a manifesto is the one that its author means to form.
    private static boolean isToBeElected(Subject subject) {
        SentenceView sentence = subject.sentence();
        return subject.speaker().campaigns()
                && sentence.is(subject.head(), "government")
                && sentence.is(subject.head() - 1, "the", "our");
    }
}

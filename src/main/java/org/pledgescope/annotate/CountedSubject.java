package org.pledgescope.annotate;

import java.util.Optional;

/// In a joint statement the parties are counted out: both countries, each partner, the two nations. Without the count
/// the same nouns may be anybody.
///
/// ```
/// [Both countries](subject.counted) agreed to share data.   => the issuer
/// Many countries agreed to share data.                      => not this rule
/// ```
record CountedSubject(WordLists words) implements SubjectRule {

    private static final int REACH = 2;

    @Override
    public String id() {
        return "subject.counted";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        boolean isCounted =
                subject.speaker().isJoint()
                        && words.has(WordClass.AGENT, subject.sentence(), subject.head())
                        && words.hasAny(WordClass.COUNTING, subject.sentence(), subject.head() - REACH, subject.head());
        return isCounted ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }
}

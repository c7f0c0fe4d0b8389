package org.pledgescope.annotate;

import java.util.Optional;

/// A person named with an office signs a joint statement for a party.
///
/// ```
/// [President Marlowe](subject.titled) reaffirmed the pact.   => the issuer, in a joint statement
/// Captain Marlowe reaffirmed the pact.                       => not this rule
/// ```
record TitledSubject(WordLists words) implements SubjectRule {

    private static final int REACH = 3;

    @Override
    public String id() {
        return "subject.titled";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        if (!subject.speaker().isJoint()) {
            return Optional.empty();
        }
        for (int i = Math.max(0, subject.head() - REACH); i < subject.head(); i++) {
            if (subject.sentence().isTag(i, "NNP") && words.has(WordClass.TITLE, subject.sentence(), i)) {
                return Optional.of(Speaker.Role.ISSUER);
            }
        }
        return Optional.empty();
    }
}

package org.pledgescope.annotate;

import java.util.Optional;

/// `They`, `both` and the like stand for the subject of the sentence before. In a joint statement, where that was the
/// issuer, they are the issuer too; elsewhere they are other people.
///
/// ```
/// The leaders met. [They](subject.pronoun) agreed to meet again.   => the issuer
/// Critics met. They agreed on little.                              => somebody else
/// It will rain.                                                    => a thing
/// ```
record PronounSubject(WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.pronoun";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        if (words.has(WordClass.THING_PRONOUN, subject.sentence(), subject.head())) {
            return Optional.of(Speaker.Role.THING);
        }
        if (!words.has(WordClass.BACK_REFERENCE, subject.sentence(), subject.head())) {
            return Optional.empty();
        }
        boolean refersBack = subject.previous() == Speaker.Role.ISSUER && subject.speaker().isJoint();
        return Optional.of(refersBack ? Speaker.Role.ISSUER : Speaker.Role.OTHER);
    }
}

package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.DocumentKind;

/// The first person is the voice of the text, and the text speaks for its issuer. News is the exception: outside
/// quotations a reporter has no `we`, so a `we` there is somebody reported.
///
/// ```
/// [We](subject.first-person) will open a port.     => the issuer
/// The US will open a port.                         => not this rule
/// ```
record FirstPersonSubject(WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.first-person";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        if (!words.has(WordClass.FIRST_PERSON, subject.sentence(), subject.head())) {
            return Optional.empty();
        }
        boolean isNews = subject.speaker().kind() == DocumentKind.NEWS;
        return Optional.of(isNews ? Speaker.Role.OTHER : Speaker.Role.ISSUER);
    }
}

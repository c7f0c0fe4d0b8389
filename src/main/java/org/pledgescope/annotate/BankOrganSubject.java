package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.DocumentKind;

/// A central bank speaks of itself by the name of the organ that decides.
///
/// ```
/// The [Committee](subject.bank-organ) decided to raise its rate.   => the issuer
/// The market raised its rate.                                      => not this rule
/// ```
record BankOrganSubject(WordLists words) implements SubjectRule {

    @Override
    public String id() {
        return "subject.bank-organ";
    }

    @Override
    public Optional<Speaker.Role> role(Subject subject) {
        boolean isOrgan =
                subject.speaker().kind() == DocumentKind.CENTRAL_BANK
                        && words.has(WordClass.BANK_ORGAN, subject.sentence(), subject.head());
        return isOrgan ? Optional.of(Speaker.Role.ISSUER) : Optional.empty();
    }
}

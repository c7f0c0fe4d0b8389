package org.pledgescope.annotate;

import java.util.Optional;

/// One way to tell what a subject is to the text. Immutable; asked in the order of [SubjectRoles].
interface SubjectRule {

    /// Never changes once published: `--without` takes it.
    String id();

    /// The role; empty where this rule has nothing to say.
    Optional<Speaker.Role> role(Subject subject);
}

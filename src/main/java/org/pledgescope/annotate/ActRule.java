package org.pledgescope.annotate;

import java.util.Optional;

/// One way to tell what a clause does. Immutable; asked in the order of [ActRules].
interface ActRule {

    /// Never changes once published: reports name it and `--without` takes it.
    String id();

    /// What the clause does; empty where this rule has nothing to say.
    Optional<Reading> read(ClauseInContext clause);
}

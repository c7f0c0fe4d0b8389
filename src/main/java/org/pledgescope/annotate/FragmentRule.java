package org.pledgescope.annotate;

import java.util.Optional;

/// Words without a finite verb and without a stem are a caption, a name or page noise.
///
/// ```
/// [Security of the straits](act.fragment)   => assertion
/// We secure the straits.                    => not this rule
/// ```
record FragmentRule() implements ActRule {

    @Override
    public String id() {
        return "act.fragment";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        boolean isFragment = !clause.hasSubject() && clause.clause().role() == Clause.Role.FRAGMENT;
        return isFragment ? Optional.of(clause.assertion()) : Optional.empty();
    }
}

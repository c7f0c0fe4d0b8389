package org.pledgescope.annotate;

import java.util.Optional;

/// A modal that no rule before this one took tells ability, likelihood or courtesy: can, would, a forecast with will.
///
/// ```
/// We [can](act.modal) repair a cable in nine days.   => assertion
/// Growth [will](act.modal) slow.                     => assertion
/// ```
record OtherModalRule() implements ActRule {

    @Override
    public String id() {
        return "act.modal";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        return clause.hasModal() ? Optional.of(clause.assertion()) : Optional.empty();
    }
}

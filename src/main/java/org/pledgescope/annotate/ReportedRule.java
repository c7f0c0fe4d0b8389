package org.pledgescope.annotate;

import java.util.Optional;

/// What somebody other than the issuer says, believes or promises is reported, whoever its subject is.
///
/// ```
/// Critics say that we [will](act.reported) fail.   => assertion
/// We agree that we will act.                       => not this rule
/// ```
record ReportedRule() implements ActRule {

    @Override
    public String id() {
        return "act.reported";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        return clause.isReported() ? Optional.of(clause.assertion()) : Optional.empty();
    }
}

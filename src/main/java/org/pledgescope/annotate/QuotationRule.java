package org.pledgescope.annotate;

import java.util.Optional;

/// In op-eds, news and press releases a quotation is somebody else's: a promise in it is reported, not made. In a
/// communiqué quotation marks set off terms and names, so they say nothing there.
///
/// ```
/// (op-ed) "We [will](act.quotation) act," they said.   => assertion
/// (op-ed) I will act.                                  => not this rule
/// ```
record QuotationRule() implements ActRule {

    @Override
    public String id() {
        return "act.quotation";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        return clause.isQuoted() && clause.speaker().quotesOthers()
                ? Optional.of(Reading.assertion(Speaker.Role.OTHER))
                : Optional.empty();
    }
}

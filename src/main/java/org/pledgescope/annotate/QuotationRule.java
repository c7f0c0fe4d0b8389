package org.pledgescope.annotate;

import java.util.Optional;

/// In op-eds, news and press releases a quotation is somebody else's: a promise in it is reported, not made. Elsewhere
/// quotation marks set off terms and names; there only a whole clause inside them, with its subject, is somebody
/// else's, and only if the sentence began outside.
///
/// ```
/// (op-ed) "We [will](act.quotation) act," they said.   => assertion
/// (communiqué) He told us: "My country [will](act.quotation) act."   => assertion
/// (op-ed) I will act.                                  => not this rule
/// ```
record QuotationRule() implements ActRule {

    @Override
    public String id() {
        return "act.quotation";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        return clause.isQuoted() && (clause.speaker().quotesOthers() || clause.isSaidByOther())
                ? Optional.of(Reading.assertion(Speaker.Role.OTHER))
                : Optional.empty();
    }
}

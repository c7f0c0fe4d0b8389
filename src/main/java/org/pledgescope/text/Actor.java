package org.pledgescope.text;

import java.util.Optional;

/// Who acts in a statement.
///
/// @param name     as the text has it, for example `We` or `Australia`; the issuer's name where the text leaves the
///                 actor out; empty where nobody is named
/// @param span     where it stands; empty where the text leaves it out or has it in an earlier sentence
/// @param isIssuer whether the text speaks for this actor
public record Actor(String name, Optional<Span> span, boolean isIssuer) {

    /// Nobody: an agentless or impersonal statement.
    public static final Actor NOBODY = new Actor("", Optional.empty(), false);
}

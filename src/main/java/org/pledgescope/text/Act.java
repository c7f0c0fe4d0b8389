package org.pledgescope.text;

import java.util.Locale;

/// What a clause does, in the order in which a sentence takes its act from its clauses.
public enum Act {
    /// Binds the issuer.
    COMMITMENT,
    /// Asks others to act.
    DIRECTIVE,
    /// Shows an attitude and binds nobody.
    EXPRESSIVE,
    /// Says how things are, were or will be.
    ASSERTION;

    /// The act as written in reports and analyses, for example `commitment`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

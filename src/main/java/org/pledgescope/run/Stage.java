package org.pledgescope.run;

import java.util.Locale;

/// A stage of a run whose time is measured.
enum Stage {
    /// Inputs are opened and made documents, one after the other.
    READ,
    /// Finished analyses are looked up and kept, side by side.
    STORE,
    /// New documents are analysed, side by side; the language models are loaded on the way.
    ANNOTATE,
    /// Tables and pages of the report are written.
    WRITE,
    /// Sentences go into the index.
    INDEX;

    /// As run.json names it.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.pledgescope.text;

import java.util.Locale;

/// A coarse reading of a firmness score, firmest first. Thresholds are data of the models.
public enum Band {
    FIRM,
    MODERATE,
    SOFT,
    RHETORICAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.pledgescope.compare;

import java.util.Locale;

/// Rates as every table and page states them: one decimal, and 0 where there is nothing to divide by.
public final class Rate {

    private Rate() {}

    /// How many there are per 1,000 words.
    public static double perThousand(long count, long words) {
        return words == 0 ? 0 : 1000.0 * count / words;
    }

    /// The part in percent of the whole.
    public static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /// The value with one decimal, for example `12.5`.
    public static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

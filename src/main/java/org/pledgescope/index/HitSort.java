package org.pledgescope.index;

import java.util.Arrays;
import java.util.Optional;

/// An order of sentences and its direction. What has no value in an order comes last in either direction.
///
/// @param isReversed greatest first; for relevance, the worst match first
public record HitSort(HitOrder order, boolean isReversed) {

    private static final String REVERSED = "-";

    /// In the order of the texts.
    public static final HitSort TEXT = new HitSort(HitOrder.TEXT, false);

    /// Reads `firmness` or, the other way round, `-firmness`; empty where there is no such order.
    public static Optional<HitSort> of(String label) {
        boolean isReversed = label.startsWith(REVERSED);
        String name = isReversed ? label.substring(REVERSED.length()) : label;
        return Arrays.stream(HitOrder.values())
                .filter(order -> order.label().equalsIgnoreCase(name))
                .findFirst()
                .map(order -> new HitSort(order, isReversed));
    }
}

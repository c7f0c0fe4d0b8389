package org.pledgescope.page;

import java.util.ArrayList;
import java.util.List;

/// An axis from 0 to a round number, with round steps.
record Axis(double end, double step) {

    private static final List<Double> ROUND = List.of(1.0, 2.0, 5.0, 10.0);

    /// @param largest value that must lie on it
    /// @param steps   at most, at least 1
    static Axis upTo(double largest, int steps) {
        double least = largest <= 0 ? 1 : largest / steps;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step =
                ROUND.stream()
                        .mapToDouble(round -> round * power)
                        .filter(candidate -> candidate >= least * (1 - 1e-9))
                        .findFirst()
                        .orElseThrow();
        return new Axis(step * Math.max(1, Math.ceil(largest / step - 1e-9)), step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int steps = (int) Math.round(end / step);
        for (int i = 0; i <= steps; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// The value as its tick says it: without decimals that the steps don't need.
    String label(double value) {
        return step >= 1 ? "%.0f".formatted(value) : Double.toString(Math.round(value * 1e6) / 1e6);
    }
}

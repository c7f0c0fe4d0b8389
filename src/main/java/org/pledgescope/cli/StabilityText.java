package org.pledgescope.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pledgescope.evaluate.Stability;

/// Prints how far scores hang on the exact points of the scale.
final class StabilityText {

    private StabilityText() {}

    static void print(PrintWriter out, Stability stability) {
        out.printf(
                Locale.ROOT,
                "stability: %,d commitments; %,d draws, in each every point times a factor from 0.8 to 1.2%n",
                stability.commitments(),
                stability.draws());
        order(out, "same document", stability.within());
        order(out, "any two", stability.overall());
        out.printf(Locale.ROOT, "  %-22s %s of the commitments%n", "other band", percent(stability.otherBand()));
        for (Stability.Boundary boundary : stability.boundaries()) {
            out.printf(
                    Locale.ROOT,
                    "  %-22s %s fall below, %s rise; nearest scores %s and %s%n",
                    boundary.band().label() + " from " + boundary.from(),
                    percent(boundary.fallen()),
                    percent(boundary.risen()),
                    score(stability, boundary.below()),
                    score(stability, boundary.above()));
        }
        stability
                .levels()
                .forEach((level, kept) ->
                        out.printf(
                                Locale.ROOT,
                                "  %-22s in %s of the draws%n",
                                "level %d above %d".formatted(level, level - 1),
                                percent(kept)));
        out.printf(Locale.ROOT, "  %-22s in %s of the draws%n", "all levels in order", percent(stability.levelsKept()));
        out.printf(
                Locale.ROOT,
                "  %-22s %s%n",
                "scores (commitments)",
                stability.scores().entrySet().stream()
                        .map(score -> "%d (%d)".formatted(score.getKey(), score.getValue()))
                        .collect(Collectors.joining(", ")));
        out.println();
    }

    private static void order(PrintWriter out, String which, Stability.Order order) {
        out.printf(
                Locale.ROOT,
                "  %-22s %s of %,d pairs with different scores turn round%n",
                "order, " + which,
                percent(order.reversed()),
                order.pairs());
    }

    private static String score(Stability stability, int score) {
        return score < 0 ? "none" : "%d (n=%d)".formatted(score, stability.scores().getOrDefault(score, 0));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

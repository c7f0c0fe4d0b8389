package org.pledgescope.page;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.compare.Tally;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;

/// The pieces of the small bars in table cells.
public final class Bars {

    private static final double GAP = 0.8;

    /// A piece of a bar.
    ///
    /// @param css   class that fills it
    /// @param x     where it begins, in percent of the cell
    /// @param width in percent of the cell
    public record Piece(String css, String x, String width) {}

    /// How a bar shows hedges: related types share a piece.
    enum HedgeGroup {
        CONDITION("g1", "condition"),
        ESCAPE("g2", "escape"),
        VOLUNTARY("g3", "voluntary"),
        EFFORT("g4", "effort"),
        OTHER("g5", "vague, other");

        private final String css;
        private final String label;

        HedgeGroup(String css, String label) {
            this.css = css;
            this.label = label;
        }

        String label() {
            return label;
        }

        String css() {
            return css;
        }

        static HedgeGroup of(CueType type) {
            return switch (type) {
                case CONDITION -> CONDITION;
                case ESCAPE -> ESCAPE;
                case VOLUNTARY -> VOLUNTARY;
                case EFFORT -> EFFORT;
                case EXPLORATION,
                        POSSIBILITY,
                        VAGUE_TIME,
                        VAGUE_AMOUNT,
                        DIFFUSE_ACTOR,
                        WEAK_END_STATE,
                        ATTRIBUTION,
                        DEADLINE,
                        QUANTITY,
                        MONEY,
                        NAMED_BODY,
                        DURATION,
                        ACT ->
                        OTHER;
            };
        }
    }

    private Bars() {}

    /// The bands of the commitment sentences, over the whole width.
    static List<Piece> bands(Tally tally) {
        List<String> names = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Band band : Band.values()) {
            names.add("f-" + band.label());
            counts.add(tally.band(band));
        }
        return stacked(names, counts, 100);
    }

    /// The hedges by group.
    ///
    /// @param width of the whole bar in percent of the cell
    static List<Piece> hedges(Tally tally, double width) {
        List<String> names = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (HedgeGroup group : HedgeGroup.values()) {
            names.add(group.css());
            counts.add(hedges(tally, group));
        }
        return stacked(names, counts, width);
    }

    static int hedges(Tally tally, HedgeGroup group) {
        return tally.hedges().entrySet().stream()
                .filter(entry -> HedgeGroup.of(entry.getKey()) == group)
                .mapToInt(entry -> entry.getValue())
                .sum();
    }

    private static List<Piece> stacked(List<String> names, List<Integer> counts, double width) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < names.size(); i++) {
            if (counts.get(i) > 0) {
                double share = width * counts.get(i) / sum;
                pieces.add(
                        new Piece(names.get(i), Wording.percent(x), Wording.percent(Math.max(share - GAP, share / 2))));
                x += share;
            }
        }
        return pieces;
    }
}

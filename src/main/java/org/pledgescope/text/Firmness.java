package org.pledgescope.text;

import java.util.List;

/// How firmly a commitment is worded, with the whole arithmetic. It measures language, not legal force, likelihood or
/// merit.
///
/// @param base  points of the level, 0 to 100
/// @param items every adjustment in the order of the text, then any cap; together with the base they make the score
/// @param score 0 (empty words) to 100 (firmest)
public record Firmness(int base, List<LineItem> items, int score, Band band) {

    /// One adjustment.
    ///
    /// @param label  name of the cue's type, or `cap` where a limit gives points back
    /// @param quote  the words that earned it, or the limit in words
    /// @param points added to the score; negative for hedges, 0 where the cue already set the level
    public record LineItem(String label, String quote, int points) {}

    public Firmness {
        items = List.copyOf(items);
        int sum = base + items.stream().mapToInt(LineItem::points).sum();
        if (sum != score || score < 0 || score > 100) {
            throw new IllegalArgumentException(
                    "score %d needs to be 0..100 and the sum of base and items, which is %d".formatted(score, sum));
        }
    }

    /// The sum as a reader checks it: `75 - 10 (condition: 'when conditions are met') + 7 (deadline: 'by 2030') = 72`.
    public String arithmetic() {
        StringBuilder sum = new StringBuilder().append(base);
        for (LineItem item : items) {
            sum.append(item.points() < 0 ? " - " : " + ")
                    .append(Math.abs(item.points()))
                    .append(" (")
                    .append(item.label())
                    .append(": '")
                    .append(item.quote())
                    .append("')");
        }
        return sum.append(" = ").append(score).toString();
    }
}

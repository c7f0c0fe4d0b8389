package org.pledgescope.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pledgescope.models.Scale;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Statement;

/// The make-up of a score without its words: which rows of the scale are in it. Commitments of the same make-up have the
/// same score whatever the points.
///
/// @param base the row of the level
/// @param down the rows of hedges that cost something, in alphabetical order
/// @param up   the rows of precision, likewise
record JitteredSum(String base, List<String> down, List<String> up) {

    private static final String NEAR_DEADLINE = "deadline within a year";
    private static final double HIGHEST = 100;
    private static final double SPREAD = 0.2;

    JitteredSum {
        down = List.copyOf(down);
        up = List.copyOf(up);
    }

    /// The points of a scale by row, changed or not; its limits and bands stay as they are.
    record Points(SortedMap<String, Double> rows, int hedgeLimit, int precisionLimit) {

        Points {
            rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        }

        static Points of(Scale scale) {
            SortedMap<String, Double> rows = new TreeMap<>();
            scale.base().forEach((level, points) -> rows.put(row(level), (double) points));
            scale.cues().forEach((type, points) -> rows.put(type.label(), (double) points));
            rows.put(NEAR_DEADLINE, (double) scale.nearDeadline());
            return new Points(rows, scale.hedgeLimit(), scale.precisionLimit());
        }

        /// Each multiplied by a factor of its own, drawn uniformly from 0.8 to 1.2.
        Points jittered(Random random) {
            SortedMap<String, Double> changed = new TreeMap<>();
            rows.forEach((row, points) -> changed.put(row, points * (1 + SPREAD * (2 * random.nextDouble() - 1))));
            return new Points(changed, hedgeLimit, precisionLimit);
        }

        double base(int level) {
            return of(row(level));
        }

        private double of(String row) {
            return rows.getOrDefault(row, 0.0);
        }

        private double sum(List<String> some) {
            return some.stream().mapToDouble(this::of).sum();
        }
    }

    /// Empty for what is no commitment.
    static Optional<JitteredSum> of(Statement statement, Scale scale) {
        return statement.firmness().map(firmness -> of(statement.level(), firmness, scale));
    }

    private static JitteredSum of(int level, Firmness firmness, Scale scale) {
        List<String> down = new ArrayList<>();
        List<String> up = new ArrayList<>();
        for (Firmness.LineItem item : firmness.items()) {
            Optional<CueType> type = CueType.of(item.label());
            if (item.points() != 0 && type.isPresent()) {
                boolean isNear = type.get() == CueType.DEADLINE && item.points() == scale.nearDeadline();
                boolean isHedge = type.get().family() == CueType.Family.HEDGE;
                (isHedge ? down : up).add(isNear ? NEAR_DEADLINE : item.label());
            }
        }
        Collections.sort(down);
        Collections.sort(up);
        return new JitteredSum(row(level), down, up);
    }

    private static String row(int level) {
        return "level " + level;
    }

    /// The score that these points give, 0 to 100, not rounded.
    double score(Points points) {
        double hedges = Math.max(points.hedgeLimit(), points.sum(down));
        double precision = Math.min(points.precisionLimit(), points.sum(up));
        return Math.clamp(points.of(base) + hedges + precision, 0, HIGHEST);
    }
}

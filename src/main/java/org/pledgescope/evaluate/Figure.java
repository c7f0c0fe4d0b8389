package org.pledgescope.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.text.Act;

/// One measure with its values, each rounded to four digits: precision `p`, recall `r`, `f1` and counts for answers of
/// yes or no and for marks; Cohen's kappa (1960) for acts and its form with quadratic weights (1968) for levels.
///
/// @param headline the value that stands for the measure; 0 or less to 1
/// @param values   by name in a fixed order; counts are whole numbers
public record Figure(String measure, double headline, Map<String, Number> values) {

    private static final int DIGITS = 4;
    private static final List<String> ORDER =
            List.of(
                    "commitment",
                    "hedged",
                    "act_commitment",
                    "act_directive",
                    "act_expressive",
                    "conditional",
                    "act",
                    "level",
                    "hedges",
                    "hedges_typed",
                    "precision",
                    "precision_typed");

    public Figure {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The figures of a tally: acts, levels and cues in a fixed order, then names.
    static List<Figure> of(Tally tally) {
        List<Figure> figures = new ArrayList<>();
        Map<String, int[]> cells = tally.cells();
        List<String> measures = new ArrayList<>(ORDER);
        cells.keySet().stream().filter(measure -> !ORDER.contains(measure)).forEach(measures::add);
        for (String measure : measures) {
            int[] counted = cells.get(measure);
            if (counted != null) {
                figures.add(of(measure, counted));
            }
        }
        return figures;
    }

    private static Figure of(String measure, int[] cells) {
        return switch (measure) {
            case "act" -> act(cells);
            case "level" -> level(cells);
            default -> cells.length == 4 ? answers(measure, cells) : marks(measure, cells);
        };
    }

    private static Figure marks(String measure, int[] cells) {
        double f1 = f1(cells[Tally.HIT], cells[Tally.FALSE_ALARM], cells[Tally.MISS]);
        return new Figure(measure, f1, values(cells, f1));
    }

    private static Figure answers(String measure, int[] cells) {
        double f1 = f1(cells[Tally.HIT], cells[Tally.FALSE_ALARM], cells[Tally.MISS]);
        double other = f1(cells[Tally.RIGHT_SILENCE], cells[Tally.MISS], cells[Tally.FALSE_ALARM]);
        Map<String, Number> values = values(cells, f1);
        values.put("macro_f1", rounded((f1 + other) / 2));
        values.put("n", sum(cells));
        return new Figure(measure, f1, values);
    }

    private static Map<String, Number> values(int[] cells, double f1) {
        int hits = cells[Tally.HIT];
        Map<String, Number> values = new LinkedHashMap<>();
        values.put("p", rounded(share(hits, hits + cells[Tally.FALSE_ALARM])));
        values.put("r", rounded(share(hits, hits + cells[Tally.MISS])));
        values.put("f1", f1);
        values.put("tp", hits);
        values.put("fp", cells[Tally.FALSE_ALARM]);
        values.put("fn", cells[Tally.MISS]);
        return values;
    }

    private static double f1(int hits, int falseAlarms, int misses) {
        double precision = share(hits, hits + falseAlarms);
        double recall = share(hits, hits + misses);
        return hits == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Figure act(int[] cells) {
        int answers = Act.values().length;
        Map<String, Number> values = new LinkedHashMap<>();
        values.put("accuracy", rounded((double) right(cells, answers, 0) / sum(cells)));
        double kappa = kappa(cells, answers, false);
        values.put("kappa", kappa);
        values.put("n", sum(cells));
        return new Figure("act", kappa, values);
    }

    private static Figure level(int[] cells) {
        int answers = (int) Math.round(Math.sqrt(cells.length));
        int both = 0;
        for (int gold = 1; gold < answers; gold++) {
            for (int found = 1; found < answers; found++) {
                both += cells[gold * answers + found];
            }
        }
        Map<String, Number> values = new LinkedHashMap<>();
        double kappa = kappa(cells, answers, true);
        values.put("quadratic_kappa", kappa);
        values.put("exact_when_both_commit", rounded((double) right(cells, answers, 1) / Math.max(1, both)));
        values.put("n", sum(cells));
        return new Figure("level", kappa, values);
    }

    private static int right(int[] cells, int answers, int from) {
        int right = 0;
        for (int i = from; i < answers; i++) {
            right += cells[i * answers + i];
        }
        return right;
    }

    private static int sum(int[] cells) {
        int sum = 0;
        for (int cell : cells) {
            sum += cell;
        }
        return sum;
    }

    /// One less the seen disagreement over that of chance; 1 where chance cannot disagree.
    private static double kappa(int[] cells, int answers, boolean isQuadratic) {
        double n = sum(cells);
        int[] golds = new int[answers];
        int[] founds = new int[answers];
        for (int i = 0; i < cells.length; i++) {
            golds[i / answers] += cells[i];
            founds[i % answers] += cells[i];
        }
        double seen = 0;
        double chance = 0;
        for (int i = 0; i < cells.length; i++) {
            int apart = i / answers - i % answers;
            int weight = isQuadratic ? apart * apart : apart == 0 ? 0 : 1;
            seen += weight * cells[i] / n;
            chance += weight * (golds[i / answers] / n) * (founds[i % answers] / n);
        }
        return chance == 0 ? 1 : rounded(1 - seen / chance);
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}

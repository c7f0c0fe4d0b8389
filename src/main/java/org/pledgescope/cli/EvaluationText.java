package org.pledgescope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.evaluate.Figure;
import org.pledgescope.evaluate.Interval;
import org.pledgescope.report.MissTable;

/// Prints figures of agreement as text.
final class EvaluationText {

    private static final List<String> MAIN = List.of("commitment", "act", "level", "hedged");

    private EvaluationText() {}

    static void print(PrintWriter out, String name, Evaluation evaluation) {
        out.printf(
                "%s: %,d documents, %,d sentences labelled otherwise%n",
                name, evaluation.documents(), evaluation.misses().size());
        for (Figure figure : evaluation.figures()) {
            out.printf("  %-22s %s%s%n", figure.measure(), values(figure), interval(evaluation, figure));
        }
        evaluation
                .byKind()
                .forEach((kind, figures) -> {
                    List<String> headlines = new ArrayList<>();
                    figures.stream()
                            .filter(figure -> MAIN.contains(figure.measure()))
                            .forEach(figure -> headlines.add(headline(figure)));
                    out.printf("  %-22s %s%n", kind.isEmpty() ? "(no kind)" : kind, String.join("  ", headlines));
                });
        out.println();
    }

    /// What the figures of a corrected register are of.
    static void printCorrected(PrintWriter out, int rows) {
        out.printf(
                "  of %,d rows with a correction; the others count as neither right nor wrong, and recall is of what a"
                        + " reader added%n%n",
                rows);
    }

    /// What became right and what became wrong since a baseline; gold files that only one of the two has are left out.
    static void printChanges(PrintWriter out, Set<MissTable.Key> before, Set<MissTable.Key> now) {
        print(out, "became right", without(before, now));
        print(out, "became wrong", without(now, before));
    }

    /// What a trained model gained on texts that it had not seen.
    static void printGain(PrintWriter out, String name, Evaluation rules, Evaluation trained) {
        out.printf("%s: rules alone -> with the classifier, on series left out%n", name);
        for (Figure figure : trained.figures()) {
            rules.figures().stream()
                    .filter(before -> before.measure().equals(figure.measure()))
                    .forEach(before ->
                            out.printf(
                                    Locale.ROOT,
                                    "  %-22s %.4f -> %.4f%s%n",
                                    figure.measure(),
                                    before.headline(),
                                    figure.headline(),
                                    interval(trained, figure)));
        }
    }

    private static Set<MissTable.Key> without(Set<MissTable.Key> some, Set<MissTable.Key> others) {
        Set<MissTable.Key> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        rest.removeIf(key -> others.stream().noneMatch(other -> other.gold().equals(key.gold())));
        return rest;
    }

    private static void print(PrintWriter out, String what, Set<MissTable.Key> keys) {
        out.printf("%s: %d%n", what, keys.size());
        keys.forEach(key -> out.printf("  %s %s %s%n", key.gold(), key.sentence(), key.measure()));
    }

    private static String values(Figure figure) {
        List<String> values = new ArrayList<>();
        figure.values().forEach((name, value) -> values.add(name + "=" + value));
        return String.join("  ", values);
    }

    private static String interval(Evaluation evaluation, Figure figure) {
        Interval interval = evaluation.intervals().get(figure.measure());
        return interval == null
                ? ""
                : String.format(Locale.ROOT, "  95%% [%.3f, %.3f]", interval.low(), interval.high());
    }

    private static String headline(Figure figure) {
        return String.format(
                Locale.ROOT, "%s %.3f (n=%s)", figure.measure(), figure.headline(), figure.values().get("n"));
    }
}

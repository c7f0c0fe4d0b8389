package org.pledgescope.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.problem.Problem;

/// What could not be read, and what was read all the same with a remark. Errors come first.
///
/// @param more problems beyond the last row, which only the CSV table holds
public record ProblemRows(String heading, String lede, List<Row> rows, String more) {

    private static final int ROWS = 100;
    private static final int LONGEST = 400;

    /// A problem.
    ///
    /// @param name  of the kind of problem, in words
    /// @param state what became of the input
    public record Row(String place, String severity, String state, String name, String found, String remedy) {}

    /// What became of an input.
    private enum State {
        LOST("not in the figures"),
        READ("read all the same"),
        TWICE("counted once");

        private final String words;

        State(String words) {
            this.words = words;
        }

        static State of(Problem problem) {
            return switch (problem.severity()) {
                case ERROR -> LOST;
                case WARNING -> problem.id().equals("duplicate") ? TWICE : READ;
            };
        }

        String sentence(int count) {
            boolean isOne = count == 1;
            return switch (this) {
                case LOST ->
                        isOne
                                ? "What gave the error is not in the figures above."
                                : "What gave the %s errors is not in the figures above."
                                        .formatted(Wording.count(count));
                case READ -> Wording.count(count, "remark", "remarks") + " on inputs that were read all the same.";
                case TWICE ->
                        Wording.count(count, "text that stands", "texts that stand")
                                + " twice "
                                + (isOne ? "is" : "are")
                                + " counted once.";
            };
        }
    }

    static ProblemRows of(List<Problem> problems) {
        List<Row> rows =
                problems.stream()
                        .sorted((one, other) -> one.severity().compareTo(other.severity()))
                        .limit(ROWS)
                        .map(ProblemRows::row)
                        .toList();
        int more = problems.size() - rows.size();
        return new ProblemRows(
                problems.isEmpty() ? "Problems" : Problem.count(problems),
                lede(problems),
                rows,
                more == 0 ? "" : Wording.count(more) + " more");
    }

    private static String lede(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "Nothing is left out in silence. Every input was read.";
        }
        Map<State, Integer> counts = new EnumMap<>(State.class);
        problems.forEach(problem -> counts.merge(State.of(problem), 1, Integer::sum));
        StringBuilder lede = new StringBuilder("Nothing is left out in silence.");
        counts.forEach((state, count) -> lede.append(' ').append(state.sentence(count)));
        return lede.toString();
    }

    private static Row row(Problem problem) {
        String words = problem.id().replace('-', ' ').replace("english", "English");
        return new Row(
                Problem.shown(problem.place()),
                problem.severity().label(),
                State.of(problem).words,
                Wording.capital(words),
                Wording.cut(Problem.shown(problem.found()), LONGEST),
                Wording.cut(Problem.shown(problem.remedy()), LONGEST));
    }
}

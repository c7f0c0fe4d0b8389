package org.pledgescope.ingest;

import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// The value or the problem of an outcome, of which a test expects one.
final class Outcomes {

    private Outcomes() {}

    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Failed<T>(Problem problem) -> throw new AssertionError(problem.toString());
        };
    }

    static Problem problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(Object value) -> throw new AssertionError("read " + value);
            case Outcome.Failed<?>(Problem problem) -> problem;
        };
    }
}

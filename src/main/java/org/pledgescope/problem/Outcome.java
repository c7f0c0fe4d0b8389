package org.pledgescope.problem;

import java.util.function.Function;

/// What came of one input: a value, or the problem that stood in its way. A stream of outcomes may hold, right behind a
/// value, [warnings][Problem.Severity#WARNING] about it as further elements.
public sealed interface Outcome<T> {

    /// The input gave `value`.
    record Done<T>(T value) implements Outcome<T> {}

    /// The input gave nothing; or, where the problem is a warning, the value before came with this remark.
    record Failed<T>(Problem problem) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> failed(Problem problem) {
        return new Failed<>(problem);
    }

    /// The next stage's outcome where there is a value, the same problem where there is none.
    default <R> Outcome<R> then(Function<? super T, ? extends Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Failed<T>(Problem problem) -> new Failed<>(problem);
        };
    }
}

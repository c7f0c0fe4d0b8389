package org.pledgescope.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

/// When a run began, and how long each of its stages took, summed over the documents. Several are in hand at once, and a thread that waits for
/// a part of a long one may work at another meanwhile, so that the sum may be more than the time of the run. Safe for
/// several threads.
final class StageTimes {

    private final Instant begun = Instant.now();
    private final long start = System.nanoTime();
    private final Map<Stage, Long> nanos = new ConcurrentHashMap<>();

    /// Work that may fail by an exception of its own.
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /// Work without a result.
    interface Step<E extends Exception> {
        void run() throws E;
    }

    /// When this was made.
    Instant begun() {
        return begun;
    }

    /// Seconds since this was made.
    double elapsed() {
        return (System.nanoTime() - start) / 1e9;
    }

    /// Does the work and adds its time, also where it fails.
    <T, E extends Exception> T time(Stage stage, Work<T, E> work) throws E {
        long start = System.nanoTime();
        try {
            return work.done();
        } finally {
            addSince(start, stage);
        }
    }

    /// As [#time(Stage, Work)].
    <E extends Exception> void run(Stage stage, Step<E> step) throws E {
        long start = System.nanoTime();
        try {
            step.run();
        } finally {
            addSince(start, stage);
        }
    }

    /// Adds the time since a reading of [System#nanoTime()].
    void addSince(long start, Stage stage) {
        nanos.merge(stage, System.nanoTime() - start, Long::sum);
    }

    /// Seconds by the label of each stage, in the order of the stages.
    SequencedMap<String, Double> seconds() {
        SequencedMap<String, Double> seconds = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            seconds.put(stage.label(), nanos.getOrDefault(stage, 0L) / 1e9);
        }
        return seconds;
    }
}

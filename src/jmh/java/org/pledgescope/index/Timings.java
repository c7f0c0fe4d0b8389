package org.pledgescope.index;

import java.util.Arrays;
import java.util.Locale;

/// How long something took, run after run.
final class Timings {

    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] nanos;
    private final long processor;

    /// @param nanos     of each run, shortest first; never empty
    /// @param processor nanoseconds of the whole process on any core, for all runs
    private Timings(long[] nanos, long processor) {
        this.nanos = nanos;
        this.processor = processor;
    }

    /// Work to be timed.
    interface Work {
        long run();
    }

    /// Runs that are not timed, then as many that are as fit, `most` of them or those of `seconds` at the outside.
    static Timings of(int warmUp, int most, int seconds, Work work) {
        long expected = work.run();
        long untimed = System.nanoTime();
        for (int i = 0; i < warmUp && System.nanoTime() - untimed < seconds * 1e9; i++) {
            check(work.run(), expected);
        }
        long[] nanos = new long[most];
        int runs = 0;
        long before = processor();
        long begin = System.nanoTime();
        while (runs < most && (runs == 0 || System.nanoTime() - begin < seconds * 1e9)) {
            long start = System.nanoTime();
            long found = work.run();
            nanos[runs++] = System.nanoTime() - start;
            check(found, expected);
        }
        long[] sorted = Arrays.copyOf(nanos, runs);
        Arrays.sort(sorted);
        return new Timings(sorted, processor() - before);
    }

    double median() {
        return at(0.5);
    }

    /// Milliseconds that 99 of 100 runs do not exceed.
    double p99() {
        return at(0.99);
    }

    /// Milliseconds at the median, at the 99th percentile, of all cores on the average, and the runs, with tabs between.
    String cells() {
        double mean = processor / NANOS_PER_MILLI / nanos.length;
        return String.format(Locale.ROOT, "%.4f\t%.4f\t%.4f\t%d", median(), p99(), mean, nanos.length);
    }

    private double at(double share) {
        return nanos[Math.min(nanos.length - 1, (int) Math.ceil(nanos.length * share) - 1)] / NANOS_PER_MILLI;
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static void check(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("%d at one run, %d at another".formatted(expected, found));
        }
    }
}

package org.pledgescope.text;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to mend a text: one that needs nothing, and a hard-wrapped one with ligatures, curly apostrophes
/// and divided words in every line.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class MendedTextBenchmark {

    private static final String CLEAN = "We will finish the harbour fund by the end of next year and report in June.\n";
    private static final String ROUGH =
            "We will ﬁnish the harbour’s fund by the end of next year and re-\nport in June.\n";

    @Param({"clean", "rough"})
    String kind = "clean";

    /// How often the sample sentence is repeated; 1,000 make some 14,000 words.
    @Param("1000")
    int lines;

    private String text = "";

    @Setup
    public void repeat() {
        text = (kind.equals("clean") ? CLEAN : ROUGH).repeat(lines);
    }

    @Benchmark
    public MendedText mend() {
        return MendedText.of(text);
    }
}

package org.pledgescope.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What differs from run to run though the results are the same; goes to run.json alone.
///
/// @param commandLine  as typed
/// @param threads      documents analysed side by side
/// @param started      when the run began
/// @param seconds      until its report was ready to be published
/// @param stageSeconds time of each stage by its name, summed over documents, in order
/// @param stored       documents whose analysis was known
/// @param newWords     words of the other documents
public record RunFacts(
        List<String> commandLine,
        int threads,
        Instant started,
        double seconds,
        Map<String, Double> stageSeconds,
        int stored,
        long newWords) {

    public RunFacts {
        commandLine = List.copyOf(commandLine);
        stageSeconds = Collections.unmodifiableMap(new LinkedHashMap<>(stageSeconds));
        if (threads < 1 || seconds < 0 || stored < 0 || newWords < 0) {
            throw new IllegalArgumentException(
                    "a run needs 1 thread or more and no figure below 0; found threads %d, seconds %s, stored %d, new words %d"
                            .formatted(threads, seconds, stored, newWords));
        }
    }

    /// A run of which only the command line, the threads and the duration are known.
    public static RunFacts of(List<String> commandLine, int threads, double seconds) {
        return new RunFacts(commandLine, threads, Instant.EPOCH, seconds, Map.of(), 0, 0);
    }
}

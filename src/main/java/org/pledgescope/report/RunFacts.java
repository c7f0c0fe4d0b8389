package org.pledgescope.report;

import java.util.List;

/// What differs from run to run though the results are the same; goes to run.json alone.
///
/// @param commandLine as typed
public record RunFacts(List<String> commandLine, int threads, double seconds) {

    public RunFacts {
        commandLine = List.copyOf(commandLine);
    }
}

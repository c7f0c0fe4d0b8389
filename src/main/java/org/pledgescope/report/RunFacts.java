package org.pledgescope.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a report says of the run that made it.
///
/// @param version     of the program
/// @param settings    what affects results
/// @param modelHashes SHA-256 of each file of the models
/// @param commandLine as typed; goes to run.json alone, with threads and seconds
public record RunFacts(
        String version,
        String settings,
        Map<String, String> modelHashes,
        List<String> commandLine,
        int threads,
        double seconds) {

    public RunFacts {
        modelHashes = new TreeMap<>(modelHashes);
        commandLine = List.copyOf(commandLine);
    }
}

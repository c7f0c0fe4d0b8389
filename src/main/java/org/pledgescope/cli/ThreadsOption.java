package org.pledgescope.cli;

import picocli.CommandLine.Option;

/// The option that says how many documents are read side by side.
final class ThreadsOption {

    @Option(names = "--threads", paramLabel = "N", description = "documents read side by side (default: all cores)")
    private int count = Runtime.getRuntime().availableProcessors();

    /// @throws UsageException if it is less than 1
    int count() {
        if (count < 1) {
            throw new UsageException("--threads %d: give 1 or more".formatted(count));
        }
        return count;
    }
}

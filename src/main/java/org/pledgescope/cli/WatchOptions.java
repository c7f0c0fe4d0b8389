package org.pledgescope.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.pledgescope.ingest.Ingest;
import picocli.CommandLine.Option;

/// Options of a command that watches folders.
final class WatchOptions {

    private static final int LONGEST = 3600;

    @Option(
            names = "--watch",
            description = "stay, and run again whenever files in the folders named have changed; Ctrl-C ends it")
    private boolean watches;

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            description = "with --watch: read a file when it has not changed for so long (default: 5)")
    private int seconds = 5;

    boolean isOn() {
        return watches;
    }

    /// @throws UsageException if it is not 1 to 3600 seconds
    Duration quiet() {
        if (seconds < 1 || seconds > LONGEST) {
            throw new UsageException("--settle %d: give 1 to %d seconds".formatted(seconds, LONGEST));
        }
        return Duration.ofSeconds(seconds);
    }

    /// The folders that the arguments name.
    ///
    /// @throws UsageException if one is anything else
    List<Path> folders(List<String> arguments) {
        return arguments.stream().map(WatchOptions::folder).toList();
    }

    private static Path folder(String argument) {
        if (argument.equals("-") || Ingest.isAddress(argument)) {
            throw new UsageException(
                    "%s: only folders can be watched, not %s; name folders, or leave out --watch"
                            .formatted(argument, argument.equals("-") ? "standard input" : "pages of the web"));
        }
        try {
            Path path = Path.of(argument);
            if (!argument.isBlank() && Files.isDirectory(path)) {
                return path;
            }
            throw new UsageException(
                    "%s: %s; --watch needs folders"
                            .formatted(argument, Files.exists(path) ? "is a file" : "no such folder"));
        } catch (InvalidPathException e) {
            throw new UsageException(argument + ": no path; --watch needs folders", e);
        }
    }
}

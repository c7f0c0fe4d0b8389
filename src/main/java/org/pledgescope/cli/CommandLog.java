package org.pledgescope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.pledgescope.problem.Problem;
import org.pledgescope.run.Program;

/// The log of a command, where its user names a file for it: with what it was started, why it failed and how it ended.
/// Without that file nothing of the logging library is loaded.
final class CommandLog {

    private static final String SETTINGS = "log4j2.configurationFile";
    private static final String FILE = "pledgescope.log";
    private static final int MEBIBYTE = 1 << 20;

    private CommandLog() {}

    /// Begins the log. A command goes on without one where the file cannot be written.
    static void begin(PrintWriter err, String... arguments) {
        if (System.getProperty(SETTINGS) == null) {
            System.setProperty(SETTINGS, "classpath:org/pledgescope/cli/log4j2.xml");
        }
        String file = System.getProperty(FILE);
        if (file == null) {
            return;
        }
        try {
            touch(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            System.clearProperty(FILE);
            String message =
                    "%s: the log cannot be written (%s); going on without it; name another file with PLEDGESCOPE_LOG"
                            .formatted(file, e);
            err.println("pledgescope: " + Problem.shown(message));
            return;
        }
        LogManager.getLogger(CommandLog.class)
                .info(
                        "command begins: {} in {}, version {}, JDK {}, {} processors, heap {} MiB",
                        List.of(arguments),
                        Path.of("").toAbsolutePath(),
                        Program.version(),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() / MEBIBYTE);
    }

    private static void touch(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream _ = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // It can be written: that is all there is to know.
        }
    }

    /// A command ends early.
    static void failed(Throwable cause) {
        if (isKept()) {
            LogManager.getLogger(CommandLog.class).error("the command ends early", cause);
        }
    }

    /// Ends the log; files that are being packed are finished.
    static void end(int exitCode) {
        if (isKept()) {
            LogManager.getLogger(CommandLog.class).info("command ends: exit code {}", exitCode);
            LogManager.shutdown();
        }
    }

    private static boolean isKept() {
        return System.getProperty(FILE) != null;
    }
}

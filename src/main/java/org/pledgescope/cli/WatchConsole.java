package org.pledgescope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgescope.problem.Problem;
import org.pledgescope.run.RunResult;
import org.pledgescope.run.WatchListener;
import org.pledgescope.text.DocumentAnalysis;
import picocli.CommandLine;

/// Says on standard error what a watch does: a line for each run, the problems that the run before did not have, and what
/// is in the way of a run.
final class WatchConsole implements WatchListener {

    private final CommandLine console;
    private final PrintWriter err;
    private final boolean isQuiet;
    private final StopSignal stop;
    private final InstantSource clock;
    private Set<Problem> known = Set.of();
    private @Nullable Events events;
    private String lastFailure = "";
    private int exitCode = Main.DONE;

    WatchConsole(CommandLine console, boolean isQuiet, StopSignal stop, InstantSource clock) {
        this.console = console;
        this.err = console.getErr();
        this.isQuiet = isQuiet;
        this.stop = stop;
        this.clock = clock;
    }

    /// The events of one run.
    private final class Events extends RunConsole {
        private final Set<Problem> met = new HashSet<>();

        Events() {
            super(console, isQuiet);
        }

        @Override
        boolean isNews(Problem problem) {
            return met.add(problem) && !known.contains(problem);
        }

        @Override
        void show(DocumentAnalysis analysis) {
            endIfTold();
        }

        @Override
        public void failed(Problem problem) {
            super.failed(problem);
            endIfTold();
        }

        /// What is analysed is kept; report and index stay as they were.
        private void endIfTold() {
            if (stop.isOver()) {
                throw new StoppedException();
            }
        }
    }

    /// The watch begins.
    void watching(List<Path> folders, Duration quiet) {
        if (!isQuiet) {
            String names = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
            say(
                    "watching %s; a file is read when it has not changed for %d s; Ctrl-C ends"
                            .formatted(names, quiet.toSeconds()));
        }
    }

    /// A run begins.
    RunConsole begin() {
        Events begun = new Events();
        events = begun;
        return begun;
    }

    /// That of the last run, or of a plain run with problems where it failed.
    int exitCode() {
        return exitCode;
    }

    @Override
    public void done(RunResult result, Set<String> leftOut) {
        Events run = events;
        if (run != null) {
            known = Set.copyOf(run.met);
            exitCode = run.exitCode();
        }
        lastFailure = "";
        int documents = result.documents().size();
        err.printf(
                Locale.ROOT,
                "%s: %,d %s, %,d of them new; %s; %.1f s%s%n",
                now(),
                documents,
                documents == 1 ? "document" : "documents",
                documents - result.index().known(),
                Problem.count(result.problems()),
                result.seconds(),
                left(leftOut));
        err.flush();
    }

    private static String left(Set<String> files) {
        if (files.isEmpty()) {
            return "";
        }
        String which = files.size() == 1 ? Problem.shown(files.iterator().next()) : files.size() + " files";
        return "; not read, for still being written: " + which;
    }

    @Override
    public void away(List<Path> folders) {
        if (folders.isEmpty()) {
            say("every folder is there again");
        } else {
            String names = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
            say(names + ": not there; no run until it is back, and the last report stays");
        }
    }

    @Override
    public void busy(RuntimeException why) {
        say(why.getMessage() + "; it is tried again until then");
    }

    @Override
    public void failed(Throwable cause) {
        exitCode = Main.DONE_WITH_PROBLEMS;
        Events run = events;
        if (run != null && !run.met.isEmpty()) {
            known = Set.copyOf(run.met);
        }
        String message = Main.words(cause).orElseGet(() -> "a mistake in this program: " + cause);
        if (!message.equals(lastFailure)) {
            lastFailure = message;
            say(message + "; tried again when a file changes, and every 5 minutes");
        }
        if (Main.isDebugging(console)) {
            cause.printStackTrace(err);
        }
    }

    /// A line with the time, which `--quiet` does not silence: nobody looks at a watch but through these lines.
    private void say(String message) {
        err.println("%s: %s".formatted(now(), Problem.shown(message)));
        err.flush();
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// The run is given up since the watch is to end.
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("told to end");
        }
    }
}

package org.pledgescope.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pledgescope.index.IndexException;
import org.pledgescope.index.QueryException;
import org.pledgescope.models.ModelException;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.ReportException;
import org.pledgescope.run.Program;
import org.pledgescope.run.RunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The program. Commands load what they need when they run, so that help and errors come at once.
@Command(
        name = "pledgescope",
        description = "Reads communiqués and op-eds and tells how firm their commitments are.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main {

    static final int DONE = 0;
    static final int DONE_WITH_PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int BUG = 70;

    /// In the order of the help. A command is taken apart by reflection, so only the one that is asked for is made.
    private static final SequencedMap<String, Supplier<Callable<Integer>>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("analyze", AnalyzeCommand::new);
        COMMANDS.put("count", CountCommand::new);
        COMMANDS.put("about", AboutCommand::new);
        COMMANDS.put("search", SearchCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("evaluate", EvaluateCommand::new);
        COMMANDS.put("train", TrainCommand::new);
        COMMANDS.put("sources", SourcesCommand::new);
    }

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "print the trace of a failure")
    private boolean debug;

    private final StopSignal stop;

    Main(StopSignal stop) {
        this.stop = stop;
    }

    /// Takes note of an option that the launcher has carried out.
    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            scope = CommandLine.ScopeType.INHERIT,
            converter = HeapSize.Converter.class,
            description = "memory that the program may take, such as 8g or 2500m (default: 3g)")
    void heap(HeapSize size) {}

    /// The version in the jar's manifest.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"pledgescope " + Program.version()};
        }
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(results, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        CommandLog.begin(err, arguments);
        StopSignal stop = new StopSignal();
        int code = run(out, err, stop, arguments);
        Optional<String> failure = results.failure();
        failure.ifPresent(why ->
                err.println(
                        "pledgescope: standard output cannot be written (%s); the results are not complete"
                                .formatted(why)));
        code = failure.isPresent() ? WRONG_USAGE : code;
        CommandLog.end(code);
        stop.exit(code);
    }

    /// Runs a command line.
    ///
    /// @return the exit code
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(out, err, new StopSignal(), arguments);
    }

    /// As above.
    ///
    /// @param stop ends a command that stays
    static int run(PrintWriter out, PrintWriter err, StopSignal stop, String... arguments) {
        Main main = new Main(stop);
        CommandLine commandLine = new CommandLine(main);
        String first = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, command) -> {
            if (name.equals(first) || !COMMANDS.containsKey(first)) {
                commandLine.addSubcommand(name, command.get());
            }
        });
        commandLine.setOut(out).setErr(err);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> main.report(exception, command));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        int code;
        try {
            code = arguments.length == 0 ? usage(commandLine) : commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            CommandLog.failed(e);
            err.println("pledgescope: " + words(e).orElseThrow());
            code = WRONG_USAGE;
        } catch (Error e) {
            CommandLog.failed(e);
            code = main.bug(e, err);
        }
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return WRONG_USAGE;
    }

    /// Whether traces are wanted.
    static boolean isDebugging(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof Main main && main.debug;
    }

    /// What tells a command to end.
    static StopSignal stop(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof Main main ? main.stop : new StopSignal();
    }

    /// What a failure says to the user; nothing for a mistake of this program.
    static Optional<String> words(Throwable failure) {
        String message =
                switch (failure) {
                    case ModelException e -> e.getMessage();
                    case UsageException e -> e.getMessage();
                    case IndexException e -> e.getMessage();
                    case QueryException e -> e.getMessage();
                    case ReportException e -> e.getMessage();
                    case RunException e -> e.getMessage();
                    case IOException e -> "cannot read or write (%s); check the path and free space".formatted(e);
                    case UncheckedIOException e -> "%s; check the path and free space".formatted(e.getMessage());
                    case OutOfMemoryError _ ->
                            "there is not enough memory for this; give more, for example --heap 8g, or fewer --threads";
                    default -> null;
                };
        return Optional.ofNullable(message);
    }

    private int report(Exception exception, CommandLine command) {
        if (exception instanceof ClosedOutputException) {
            return DONE;
        }
        CommandLog.failed(exception);
        Optional<String> message = words(exception);
        if (message.isEmpty()) {
            return bug(exception, command.getErr());
        }
        command.getErr().println("pledgescope: " + Problem.shown(message.get()));
        if (debug) {
            exception.printStackTrace(command.getErr());
        }
        return WRONG_USAGE;
    }

    private int bug(Throwable mistake, PrintWriter err) {
        String what = Problem.shown(mistake.toString().lines().findFirst().orElse(""));
        err.println(
                "pledgescope: a mistake in this program: %s%s"
                        .formatted(what, debug ? "" : " (run again with --debug for the trace, and report it)"));
        if (debug) {
            mistake.printStackTrace(err);
        }
        return BUG;
    }
}

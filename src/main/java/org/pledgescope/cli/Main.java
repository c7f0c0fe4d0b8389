package org.pledgescope.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pledgescope.index.IndexException;
import org.pledgescope.index.QueryException;
import org.pledgescope.models.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The program. Commands load what they need when they run, so that help and errors come at once.
@Command(
        name = "pledgescope",
        description = "Reads communiqués and op-eds and tells how firm their commitments are.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {AnalyzeCommand.class, CountCommand.class, SearchCommand.class})
public final class Main {

    static final int DONE = 0;
    static final int DONE_WITH_PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int BUG = 70;

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "print the trace of a failure")
    private boolean debug;

    /// The version in the jar's manifest.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"pledgescope " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (System.getProperty("pledgescope.log") == null) {
            Path log =
                    Path.of(
                            System.getProperty("java.io.tmpdir"),
                            "pledgescope-" + System.getProperty("user.name") + ".log");
            System.setProperty("pledgescope.log", log.toString());
        }
        int code =
                run(
                        new PrintWriter(out, false, StandardCharsets.UTF_8),
                        new PrintWriter(err, true, StandardCharsets.UTF_8),
                        arguments);
        out.flush();
        System.exit(code);
    }

    /// Runs a command line.
    ///
    /// @return the exit code
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Main main = new Main();
        CommandLine commandLine = new CommandLine(main).setOut(out).setErr(err);
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> main.report(exception, command));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        int code = arguments.length == 0 ? usage(commandLine) : commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return WRONG_USAGE;
    }

    private int report(Exception exception, CommandLine command) {
        boolean isExpected =
                exception instanceof ModelException
                        || exception instanceof UsageException
                        || exception instanceof IndexException
                        || exception instanceof QueryException;
        command.getErr()
                .println(
                        "pledgescope: "
                                + (isExpected ? "" : "a bug in this program: ")
                                + (isExpected ? exception.getMessage() : exception.toString()));
        if (debug) {
            exception.printStackTrace(command.getErr());
        } else if (!isExpected) {
            command.getErr().println("run again with --debug for the trace");
        }
        return isExpected ? WRONG_USAGE : BUG;
    }
}

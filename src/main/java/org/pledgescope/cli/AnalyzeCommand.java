package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.report.AnalysisJson;
import org.pledgescope.report.CommitmentTable;
import org.pledgescope.run.Analyst;
import org.pledgescope.run.Earlier;
import org.pledgescope.run.IndexRebuild;
import org.pledgescope.run.ReportRun;
import org.pledgescope.run.Run;
import org.pledgescope.run.RunResult;
import org.pledgescope.run.Watch;
import org.pledgescope.text.DocumentAnalysis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope analyze`: reads documents, writes the report and keeps the index.
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Reads documents and writes a report: index.html, tables and analysis.jsonl.")
final class AnalyzeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "files, folders, addresses of pages, source:ID, or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "where the report goes (default: reports)")
    private Path out = Path.of("reports");

    @Option(names = "--index", paramLabel = "DIR", description = "the index (default: index)")
    private Path index = Path.of("index");

    @Option(
            names = "--rebuild",
            description = {
                "write the index anew from this run's documents;",
                "without PATH from the analyses kept in DIR of --out, analysing nothing"
            })
    private boolean rebuild;

    @Option(
            names = "--prune",
            description = "take documents out of the index that are not among the inputs, and drop their analyses")
    private boolean prune;

    @Mixin private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "print jsonl (the analyses) or csv (the commitments) and write no report, index or store")
    private @Nullable ResultFormat format;

    @Mixin private WatchOptions watching = new WatchOptions();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        checkUsage();
        checkWatching();
        ModelFiles files = inputs.modelFiles();
        Analyst analyst = Analyst.open(files, Analyst.corenlpFolder(), settings.settings(files));
        PrintWriter output = console().getOut();
        return switch (format) {
            case null -> paths.isEmpty() ? rebuild(analyst) : watching.isOn() ? watch(analyst) : report(analyst);
            case JSONL -> print(analyst, analysis -> output.println(AnalysisJson.write(analysis)));
            case CSV -> {
                try (CommitmentTable table = CommitmentTable.on(output)) {
                    yield print(analyst, table::add);
                }
            }
        };
    }

    /// What cannot be watched is said before models are loaded.
    private void checkWatching() {
        if (watching.isOn()) {
            if (format != null) {
                throw new UsageException("--watch writes a report again and again and prints none; leave out --format");
            }
            watching.folders(paths);
        }
    }

    /// Prints one analysis.
    private interface Printing {
        void print(DocumentAnalysis analysis) throws IOException;
    }

    private int print(Analyst analyst, Printing printing) {
        PrintWriter output = console().getOut();
        try (RunConsole events =
                new RunConsole(console(), quiet) {
                    @Override
                    void show(DocumentAnalysis analysis) throws IOException {
                        printing.print(analysis);
                        if (output.checkError()) {
                            throw new ClosedOutputException();
                        }
                    }
                }) {
            analyst.modelProblems().forEach(events::modelProblem);
            new Run(analyst.annotate(), Optional.empty(), threads.count()).execute(ingest().find(paths), events);
            return events.exitCode();
        }
    }

    private void checkUsage() {
        if (paths.isEmpty() && !(rebuild && format == null)) {
            throw new UsageException(
                    "nothing to analyse: name files, folders or addresses, or give --rebuild to write the index anew from the analyses kept in %s"
                            .formatted(out));
        }
        if (prune && (rebuild || format != null)) {
            throw new UsageException(
                    "--prune and %s cannot be together: %s"
                            .formatted(
                                    rebuild ? "--rebuild" : "--format",
                                    rebuild
                                            ? "an index written anew holds nothing but the inputs anyway; leave out"
                                                    + " --prune"
                                            : "with --format no index is written; leave out --prune"));
        }
    }

    private int rebuild(Analyst analyst) {
        RunConsole events = new RunConsole(console(), quiet);
        int documents;
        try (events) {
            documents = new IndexRebuild(analyst, out, index, threads.count()).execute(events);
        }
        console()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "Index: %s, written anew from the analyses kept in %s%n",
                        Summary.count(documents, "document", "documents"),
                        out);
        return events.exitCode();
    }

    private int report(Analyst analyst) {
        if (paths.stream().noneMatch(InputOptions::isThere)) {
            throw new UsageException(
                    "none of %s is there; nothing was read, and the report and the index stay as they are"
                            .formatted(paths));
        }
        ReportRun run = reportRun(analyst);
        RunConsole events = new RunConsole(console(), quiet);
        RunResult result;
        try (events) {
            result = run.execute(run.inputs(ingest(), paths), events);
        }
        Summary.print(console().getOut(), result, out, index);
        return events.exitCode();
    }

    /// Stays until Ctrl-C or the system ends it.
    private int watch(Analyst analyst) {
        ReportRun run = reportRun(analyst);
        List<Path> folders = watching.folders(paths);
        StopSignal stop = Main.stop(console());
        WatchConsole said = new WatchConsole(console(), quiet, stop, Clock.systemUTC());
        Watch.Task task =
                state -> {
                    try (RunConsole events = said.begin()) {
                        return run.execute(state.steady(run.inputs(ingest(), paths)), events);
                    }
                };
        said.watching(folders, watching.quiet());
        try (StopSignal.Listening _ = stop.listen()) {
            new Watch(folders, watching.quiet(), stop, task, said).watch();
        }
        return said.exitCode();
    }

    private ReportRun reportRun(Analyst analyst) {
        Earlier earlier = rebuild ? Earlier.DROPPED : prune ? Earlier.PRUNED : Earlier.KEPT;
        return new ReportRun(analyst, out, index, earlier, threads.count(), console().getParseResult().originalArgs());
    }

    private Ingest ingest() {
        return inputs.ingest(InputOptions.notices(console().getErr(), quiet));
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }
}

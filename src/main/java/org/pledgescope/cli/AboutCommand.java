package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.AboutTable;
import org.pledgescope.report.RowWriter;
import org.pledgescope.run.Analyst;
import org.pledgescope.run.Run;
import org.pledgescope.text.DocumentAnalysis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope about`: every commitment about an entity, the definitive ones first, and what the others fail on.
@Command(
        name = "about",
        mixinStandardHelpOptions = true,
        description = {
            "Lists every commitment about a country, organisation or other name: the definitive ones first, then those"
                    + " that fail, each with what it fails on, then those that only stand near it.",
            "Definitive: level 5 or 6, no condition, and a score in the band firm."
        })
final class AboutCommand implements Callable<Integer> {

    /// How the answer is printed.
    enum Format {
        TEXT,
        CSV,
        JSONL
    }

    @Parameters(index = "0", paramLabel = "NAME", description = "the name; in quotes where it has several words")
    private String name = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "files, folders, addresses of pages, source:ID, or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, csv or jsonl (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Mixin private ThreadsOption threads = new ThreadsOption();

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        check();
        ModelFiles files = inputs.modelFiles();
        Analyst analyst = Analyst.open(files, Analyst.corenlpFolder(), settings.settings(files));
        AboutAnswer answer = new AboutAnswer(name, analyst.counter());
        int code;
        try (RunConsole events =
                new RunConsole(console(), quiet) {
                    @Override
                    void show(DocumentAnalysis analysis) {
                        answer.add(analysis);
                    }
                }) {
            analyst.modelProblems().forEach(events::modelProblem);
            new Run(analyst.annotate(), Optional.empty(), threads.count()).execute(ingest().find(paths), events);
            code = events.exitCode();
        }
        print(answer);
        return code;
    }

    private void print(AboutAnswer answer) throws IOException {
        PrintWriter out = console().getOut();
        switch (format) {
            case TEXT -> AboutText.print(out, answer);
            case CSV -> rows(answer, RowWriter.csv(out, AboutTable.columns()));
            case JSONL -> rows(answer, RowWriter.jsonLines(out, AboutTable.columns()));
        }
    }

    /// The finding goes to standard error, since a row cannot say that there is none.
    private void rows(AboutAnswer answer, RowWriter rows) throws IOException {
        for (AboutAnswer.Item item : answer.items()) {
            rows.row(AboutTable.cells(item.about(), item.commitment()));
        }
        console().getErr().println("pledgescope: " + Problem.shown(AboutText.finding(answer)));
    }

    private void check() {
        if (name.isBlank()) {
            throw new UsageException("about needs a name; found an empty one");
        }
        if (paths.stream().noneMatch(path -> path.startsWith("source:") || InputOptions.isThere(path))) {
            throw new UsageException(
                    "none of %s is there; give files or folders after the name, and a name of several words in quotes: about \"%s %s\" PATH"
                            .formatted(paths, name, paths.getFirst()));
        }
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

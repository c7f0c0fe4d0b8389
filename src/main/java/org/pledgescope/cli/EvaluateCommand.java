package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.evaluate.GoldDocument;
import org.pledgescope.evaluate.GoldFile;
import org.pledgescope.evaluate.Miss;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.report.MissPage;
import org.pledgescope.report.MissTable;
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

/// `pledgescope evaluate`: how well the program labels texts that people labelled.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Labels gold files anew and prints how well that agrees with their labels.")
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "files of labelled documents, JSON Lines")
    private List<Path> files = List.of();

    @Option(
            names = "--misses",
            paramLabel = "FILE",
            description = "write every sentence labelled otherwise: FILE.html and FILE.csv")
    private @Nullable Path misses;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "a CSV that --misses wrote: print what became right and what became wrong since")
    private @Nullable Path baseline;

    @Mixin private ModelsOption models = new ModelsOption();

    @Mixin private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Set<MissTable.Key> before = baseline == null ? Set.of() : MissTable.read(baseline);
        Map<Path, List<GoldDocument>> gold = new LinkedHashMap<>();
        files.forEach(file -> gold.put(file, read(file)));
        ModelFiles modelFiles = models.files();
        Analyst analyst = Analyst.open(modelFiles, Analyst.corenlpFolder(), settings.settings(modelFiles));
        Map<String, List<Miss>> missed = new LinkedHashMap<>();
        int code = Main.DONE;
        for (Map.Entry<Path, List<GoldDocument>> file : gold.entrySet()) {
            Map<String, DocumentAnalysis> analyses = new HashMap<>();
            code = Math.max(code, analyse(analyst, file.getKey(), analyses));
            Evaluation evaluation = Evaluation.of(file.getValue(), analyses);
            String name = String.valueOf(file.getKey().getFileName());
            EvaluationText.print(out(), name, evaluation);
            missed.put(name, evaluation.misses());
        }
        if (misses != null) {
            String stem = misses.toString().replaceFirst("\\.(html|csv)$", "");
            MissPage.write(Path.of(stem + ".html"), missed);
            MissTable.write(Path.of(stem + ".csv"), missed);
        }
        if (baseline != null) {
            EvaluationText.printChanges(out(), before, MissTable.keys(missed));
        }
        return code;
    }

    /// @throws UsageException if any line of it cannot be used
    static List<GoldDocument> read(Path file) {
        return switch (GoldFile.read(file)) {
            case Outcome.Done<List<GoldDocument>>(List<GoldDocument> documents) -> documents;
            case Outcome.Failed<List<GoldDocument>> failed -> throw new UsageException(failed.problem().toString());
        };
    }

    private int analyse(Analyst analyst, Path file, Map<String, DocumentAnalysis> analyses) {
        try (RunConsole events =
                new RunConsole(console(), quiet) {
                    @Override
                    void show(DocumentAnalysis analysis) {
                        analyses.put(analysis.document().id(), analysis);
                    }
                }) {
            new Run(analyst.annotate(), Optional.empty(), threads.count())
                    .execute(Ingest.plain().find(List.of(file.toString())), events);
            return events.exitCode();
        }
    }

    private PrintWriter out() {
        return console().getOut();
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }
}

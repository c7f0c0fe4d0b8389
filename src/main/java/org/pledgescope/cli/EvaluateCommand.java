package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.evaluate.Miss;
import org.pledgescope.evaluate.Stability;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Scale;
import org.pledgescope.page.MissPage;
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
        description =
                "Labels gold files, or the texts of a register that a reader corrected, anew and prints how well that"
                        + " agrees with their labels.")
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "files of labelled documents, JSON Lines; or a commitments.csv with corrections")
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

    @Option(
            names = "--jitter",
            paramLabel = "N",
            description = "change all points of scale.tsv by up to a fifth N times: print how order and bands change")
    private @Nullable Integer jitter;

    @Mixin private ModelsOption models = new ModelsOption();

    @Mixin private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Set<MissTable.Key> before = baseline == null ? Set.of() : MissTable.read(baseline);
        if (jitter != null && jitter < 1) {
            throw new UsageException("--jitter %d: give 1 draw or more".formatted(jitter));
        }
        List<GoldInput> gold = files.stream().map(GoldInput::read).toList();
        ModelFiles modelFiles = models.files();
        Analyst analyst = Analyst.open(modelFiles, Analyst.corenlpFolder(), settings.settings(modelFiles));
        Map<String, List<Miss>> missed = new LinkedHashMap<>();
        List<DocumentAnalysis> all = new ArrayList<>();
        int code = Main.DONE;
        for (GoldInput file : gold) {
            Map<String, DocumentAnalysis> analyses = new LinkedHashMap<>();
            code = Math.max(code, analyse(analyst, file, analyses));
            Evaluation evaluation = file.evaluate(analyses);
            EvaluationText.print(out(), file.name(), evaluation);
            if (file.isRegister()) {
                EvaluationText.printCorrected(out(), file.labels());
            }
            missed.put(file.name(), evaluation.misses());
            if (jitter != null) {
                all.addAll(analyses.values());
            }
        }
        if (jitter != null) {
            printStability(all, Scale.load(modelFiles), jitter);
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

    private void printStability(List<DocumentAnalysis> analyses, Scale scale, int draws) {
        if (analyses.stream().allMatch(analysis -> analysis.commitments().findAny().isEmpty())) {
            throw new UsageException("--jitter needs commitments; none was found in %s".formatted(files));
        }
        StabilityText.print(out(), Stability.of(analyses, scale, draws));
    }

    private int analyse(Analyst analyst, GoldInput file, Map<String, DocumentAnalysis> analyses) {
        try (RunConsole events =
                new RunConsole(console(), quiet) {
                    @Override
                    void show(DocumentAnalysis analysis) {
                        analyses.put(analysis.document().id(), analysis);
                    }
                }) {
            new Run(analyst.annotate(), Optional.empty(), threads.count()).execute(file.inputs(), events);
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

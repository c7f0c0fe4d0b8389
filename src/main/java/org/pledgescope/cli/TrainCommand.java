package org.pledgescope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pledgescope.annotate.ActExample;
import org.pledgescope.annotate.Annotator;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.evaluate.GoldDocument;
import org.pledgescope.evaluate.GoldFile;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ActWeights;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.run.Analyst;
import org.pledgescope.run.Run;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.train.Lesson;
import org.pledgescope.train.ModelCard;
import org.pledgescope.train.Series;
import org.pledgescope.train.Training;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope train`: learns from texts that people labelled what the rules miss in them.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Learns from gold files which sentences without an act hold one, and writes weights and their card.")
final class TrainCommand implements Callable<Integer> {

    private static final String TABLE = ".tsv";

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "files of labelled documents, JSON Lines")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the weights, a .tsv file; their card is put beside it as .md")
    private Path out = Path.of(ActWeights.FILE);

    @Option(
            names = "--series",
            paramLabel = "WORDS",
            split = ",",
            description = "texts whose ids share one of these words are tried together: g7,quad,eu|european")
    private List<String> series = List.of();

    @Option(names = "--penalty", paramLabel = "X", description = "more keeps closer to the rules (default: 12)")
    private double penalty = 12;

    @Option(names = "--rarest", paramLabel = "N", description = "leave out traits of fewer sentences (default: 3)")
    private int rarest = 3;

    @Option(names = "--folds", paramLabel = "N", description = "parts of the cross-validation (default: 10)")
    private int folds = 10;

    @Option(names = "--date", paramLabel = "DATE", description = "what the card says of when it was made")
    private String date = "";

    @Mixin private ModelsOption models = new ModelsOption();

    @Mixin private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Training.Settings settings = settings();
        Map<Path, List<GoldDocument>> gold = new LinkedHashMap<>();
        files.forEach(file -> gold.put(file, read(file)));
        ModelFiles modelFiles = models.files();
        AnnotatorSettings rulesAlone =
                new AnnotatorSettings(true, false, false, new TreeSet<>(List.of(Annotator.TRAINED)));
        Annotator annotator = Annotator.open(modelFiles, Analyst.corenlpFolder(), rulesAlone);
        Map<String, List<Lesson>> lessons = new LinkedHashMap<>();
        List<ModelCard.Source> sources = new ArrayList<>();
        int code = Main.DONE;
        for (Map.Entry<Path, List<GoldDocument>> file : gold.entrySet()) {
            String name = name(file.getKey());
            List<Lesson> found = new ArrayList<>();
            code = Math.max(code, learn(annotator, file.getKey(), file.getValue(), found));
            lessons.put(name, found);
            sources.add(new ModelCard.Source(name, sha256(file.getKey()), file.getValue().size()));
        }
        Training training = Training.of(lessons, Series.of(series), settings);
        ModelCard card = new ModelCard(commandLine(), date, sources, settings);
        write(training, card.text(lessons, training));
        training.rules()
                .forEach((file, rules) -> {
                    Evaluation trained = training.trained().getOrDefault(file, rules);
                    EvaluationText.printGain(console().getOut(), file, rules, trained);
                });
        return code;
    }

    private Training.Settings settings() {
        if (!out.toString().endsWith(TABLE)) {
            throw new UsageException("--out %s: give a file that ends with %s".formatted(out, TABLE));
        }
        if (files.stream().map(TrainCommand::name).distinct().count() < files.size()) {
            throw new UsageException("two of the gold files have the same name; rename one");
        }
        try {
            return new Training.Settings(penalty, rarest, folds);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /// Labels a file by the rules and adds its lessons in the order of the file.
    private int learn(Annotator annotator, Path file, List<GoldDocument> gold, List<Lesson> lessons) {
        Map<String, List<ActExample>> examples = new ConcurrentHashMap<>();
        Map<String, DocumentAnalysis> analyses = new ConcurrentHashMap<>();
        int code;
        try (RunConsole events =
                new RunConsole(console(), quiet) {
                    @Override
                    void show(DocumentAnalysis analysis) {
                        analyses.put(analysis.document().id(), analysis);
                    }
                }) {
            new Run(
                            document -> annotator.annotate(document, found -> examples.put(document.id(), found)),
                            Optional.empty(),
                            threads.count())
                    .execute(Ingest.plain().find(List.of(file.toString())), events);
            code = events.exitCode();
        }
        for (GoldDocument document : gold) {
            DocumentAnalysis analysis = analyses.get(document.id());
            if (analysis != null) {
                lessons.addAll(Lesson.of(document, analysis, examples.getOrDefault(document.id(), List.of())));
            }
        }
        return code;
    }

    private void write(Training training, String card) throws IOException {
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        String cardName = name(out).replaceFirst("\\.tsv$", ".md");
        String head =
                """
                # What each trait of a sentence speaks for, as log odds up to a constant; only sentences in which the rules
                # find no act are asked about. Made by `pledgescope train`; what from and how well, says %s.
                """
                        .formatted(cardName);
        Files.writeString(out, head + training.weights().text());
        Files.writeString(out.resolveSibling(cardName), card);
    }

    /// The command line again, with names instead of paths, so that it tells nothing of the machine.
    private String commandLine() {
        List<String> words = new ArrayList<>(List.of("pledgescope", "train"));
        files.forEach(file -> words.add(name(file)));
        if (!series.isEmpty()) {
            words.addAll(List.of("--series", "'" + String.join(",", series) + "'"));
        }
        words.addAll(List.of("--penalty", String.valueOf(penalty), "--rarest", String.valueOf(rarest)));
        words.addAll(List.of("--folds", String.valueOf(folds), "--out", name(out)));
        return String.join(" ", words);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }

    /// @throws UsageException if any line of it cannot be used
    private static List<GoldDocument> read(Path file) {
        return switch (GoldFile.read(file)) {
            case Outcome.Done<List<GoldDocument>>(List<GoldDocument> documents) -> documents;
            case Outcome.Failed<List<GoldDocument>> failed -> throw new UsageException(failed.problem().toString());
        };
    }
}

package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pledgescope.annotate.Annotator;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.index.IndexSettings;
import org.pledgescope.index.SentenceIndex;
import org.pledgescope.ingest.Input;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.AnalysisJson;
import org.pledgescope.report.ReportWriter;
import org.pledgescope.report.RunFacts;
import org.pledgescope.run.AnalysisStore;
import org.pledgescope.run.Run;
import org.pledgescope.run.RunListener;
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

    /// What is printed instead of a report.
    enum Format {
        JSONL
    }

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, folders, or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "where the report goes (default: reports)")
    private Path out = Path.of("reports");

    @Option(names = "--index", paramLabel = "DIR", description = "the index (default: index)")
    @SuppressWarnings("UnusedVariable") // read once the index is written
    private Path index = Path.of("index");

    @Option(names = "--rebuild", description = "write the index anew from this run's documents")
    private boolean rebuild;

    @Option(names = "--threads", paramLabel = "N", description = "documents read side by side (default: all cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @Option(names = "--format", paramLabel = "FORMAT", description = "print jsonl and write no report, index or store")
    private @Nullable Format format;

    @Option(names = "--no-parser", description = "clauses from tags alone: faster, less exact")
    private boolean noParser;

    @Option(names = "--no-names", description = "no statistical names")
    private boolean noNames;

    @Option(names = "--no-entities", description = "no entities files")
    private boolean noEntities;

    @Mixin private InputOptions inputs = new InputOptions();

    @Mixin private WithoutOption without = new WithoutOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new UsageException("--threads %d: give 1 or more".formatted(threads));
        }
        ModelFiles files = inputs.modelFiles();
        AnnotatorSettings settings = new AnnotatorSettings(!noParser, !noNames, !noEntities, without.names(files));
        Supplier<Annotator> annotator = new Once(() -> Annotator.open(files, CoreNlpFolder.find(), settings));
        List<Input> found = inputs.ingest().find(paths);
        Gazetteer gazetteer = noEntities ? Gazetteer.empty() : Gazetteer.load(files);
        return format == null
                ? report(files, settings, annotator, gazetteer, found)
                : print(annotator, gazetteer, found);
    }

    private int print(Supplier<Annotator> annotator, Gazetteer gazetteer, List<Input> found) {
        PrintWriter output = console().getOut();
        ProblemCount problems = new ProblemCount(console().getErr());
        gazetteer.problems().forEach(problems::add);
        new Run(document -> annotator.get().annotate(document), Optional.empty(), threads)
                .execute(
                        found,
                        new RunListener() {
                            @Override
                            public void analysed(DocumentAnalysis analysis, boolean isStored) {
                                output.println(AnalysisJson.write(analysis));
                            }

                            @Override
                            public void failed(Problem problem) {
                                problems.add(problem);
                            }
                        });
        return problems.exitCode();
    }

    private int report(
            ModelFiles files,
            AnnotatorSettings settings,
            Supplier<Annotator> annotator,
            Gazetteer gazetteer,
            List<Input> found)
            throws IOException {
        long start = System.nanoTime();
        String fingerprint = Annotator.fingerprint(files, settings) + " " + Main.Version.number();
        AnalysisStore store = new AnalysisStore(out.resolve(".store"), fingerprint);
        ProblemCount problems = new ProblemCount(console().getErr());
        IndexSettings indexed = IndexSettings.of(fingerprint, files.hashes());
        try (SentenceIndex sentences =
                        rebuild ? SentenceIndex.rebuild(index, indexed) : SentenceIndex.openForWriting(index, indexed);
                ReportWriter writer = new ReportWriter(out, new MentionCounter(gazetteer));
                Progress progress = Progress.of(found.size(), quiet)) {
            for (Problem problem : gazetteer.problems()) {
                writer.add(problem);
                problems.add(problem);
            }
            new Run(document -> annotator.get().annotate(document), Optional.of(store), threads)
                    .execute(
                            found,
                            new RunListener() {
                                @Override
                                public void analysed(DocumentAnalysis analysis, boolean isStored) {
                                    written(() -> writer.add(analysis));
                                    sentences.replace(analysis);
                                    progress.step(analysis.words());
                                }

                                @Override
                                public void failed(Problem problem) {
                                    written(() -> writer.add(problem));
                                    problems.add(problem);
                                    progress.step(0);
                                }
                            });
            double seconds = (System.nanoTime() - start) / 1e9;
            List<String> command = List.copyOf(console().getParseResult().originalArgs());
            writer.finish(
                    new RunFacts(
                            Main.Version.number(), settings.toString(), files.hashes(), command, threads, seconds));
            sentences.commit();
            Summary.print(console().getOut(), writer.summaries(), writer.problems(), out, seconds);
        }
        return problems.exitCode();
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void written(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written; check free space and permissions", e);
        }
    }

    /// Opens the annotator when the first new document asks for it, and only then.
    private static final class Once implements Supplier<Annotator> {
        private final Supplier<Annotator> open;
        private @Nullable Annotator opened;

        Once(Supplier<Annotator> open) {
            this.open = open;
        }

        @Override
        public synchronized Annotator get() {
            Annotator annotator = opened;
            if (annotator == null) {
                annotator = open.get();
                opened = annotator;
            }
            return annotator;
        }
    }

    /// Prints problems as they come and remembers that there were some.
    private static final class ProblemCount {
        private static final int PRINTED_AT_MOST = 20;
        private final PrintWriter err;
        private int count;

        ProblemCount(PrintWriter err) {
            this.err = err;
        }

        void add(Problem problem) {
            count++;
            if (count <= PRINTED_AT_MOST) {
                err.println(problem);
            }
        }

        int exitCode() {
            return count == 0 ? Main.DONE : Main.DONE_WITH_PROBLEMS;
        }
    }
}

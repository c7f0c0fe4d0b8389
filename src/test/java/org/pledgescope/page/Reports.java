package org.pledgescope.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pledgescope.Pledgescope;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.ReportWriter;
import org.pledgescope.report.RunFacts;
import org.pledgescope.run.Analyst;
import org.pledgescope.run.RunListener;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.SampleAnalyses;

/// Reports for tests of their pages, each made once, in `target/browser`.
final class Reports {

    private static final Path FOLDER = Path.of("target/browser");
    private static final Path SHARED = Path.of("../shared/corpora");
    private static final List<Path> REAL =
            List.of(
                    SHARED.resolve("communiques/2021-06-13-carbis-bay-g7-summit-communique.md"),
                    SHARED.resolve("op-eds/2023-07-korea-scenario-for-ukraine.txt"),
                    SHARED.resolve("speeches/2015/AFG_70_2015.txt"));
    private static final Map<String, Path> MADE = new HashMap<>();
    private static final Pledgescope PLEDGESCOPE = Pledgescope.open();

    private Reports() {}

    /// Of analyses made by hand, without models.
    static Path samples() {
        return once("samples", out -> write(out, SampleAnalyses.harbour(), SampleAnalyses.empty()));
    }

    /// Of the sample texts that come with the program.
    static Path corpora() {
        return once("corpora", out -> analyze(out, List.of(Path.of("corpora"))));
    }

    /// Of real texts that do not come with the program; none, and a word of why, where they are not there.
    static List<Path> realPages() {
        List<Path> texts = REAL.stream().filter(Files::exists).toList();
        if (texts.isEmpty()) {
            System.out.println("Pages of real texts are not looked at: no " + SHARED);
            return List.of();
        }
        return pages(once("real", out -> analyze(out, texts)));
    }

    /// Of texts that try to run something, read as a user's files are, and one put in by hand.
    static Path hostile() {
        return once("hostile", Reports::writeHostile);
    }

    /// Of as many analyses made by hand, "Pact 1" and so on.
    static Path many(int count) {
        return once(
                "many-" + count,
                out ->
                        write(
                                out,
                                IntStream.rangeClosed(1, count)
                                        .mapToObj(i ->
                                                SampleAnalyses.harbour("pact-" + i, "Pact " + i, SampleAnalyses.TEXT))
                                        .toArray(DocumentAnalysis[]::new)));
    }

    /// All pages of a report, the index first.
    static List<Path> pages(Path report) {
        try (Stream<Path> documents = Files.list(report.resolve("documents"))) {
            return Stream.concat(Stream.of(report.resolve("index.html")), documents.sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page of one document of a report.
    ///
    /// @param name how the document's id begins
    static Path page(Path report, String name) {
        return pages(report).stream()
                .filter(page -> String.valueOf(page.getFileName()).startsWith(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(report + " has no page whose name begins with " + name));
    }

    /// Writes a report of analyses and one problem.
    static void write(Path out, DocumentAnalysis... analyses) throws IOException {
        Provenance made = new Provenance("0.1.0", "parser=true", Map.of("scale.tsv", "ab"));
        try (ReportWriter writer = new ReportWriter(out, new MentionCounter(Gazetteer.empty()), made)) {
            for (DocumentAnalysis analysis : analyses) {
                writer.add(analysis);
            }
            writer.add(new Problem("inbox/scan.png", "not-supported", "a picture", "name a text"));
            writer.complete(RunFacts.of(List.of(), 1, 1));
            writer.publish();
        }
    }

    private static void writeHostile(Path out) throws IOException {
        Path inbox = out.resolveSibling("hostile-inbox");
        Path models = out.resolveSibling("hostile-models");
        HostileTexts.write(inbox);
        HostileTexts.writeModels(models);
        Analyst analyst =
                Analyst.open(ModelFiles.in(models), Analyst.corenlpFolder(), new AnnotatorSettings(false, false, true));
        try (ReportWriter writer =
                new ReportWriter(
                        out, analyst.counter(), new Provenance(HostileTexts.ALL, HostileTexts.ALL, Map.of()))) {
            for (Outcome<RawDocument> read : Ingest.plain().read(List.of(inbox.toString())).toList()) {
                switch (read.then(analyst.annotate())) {
                    case Outcome.Done(DocumentAnalysis analysis) -> writer.add(analysis);
                    case Outcome.Failed(Problem problem) -> writer.add(problem);
                }
            }
            writer.add(HostileTexts.analysis());
            writer.add(new Problem(HostileTexts.ALL, "encoding", HostileTexts.ALL, HostileTexts.ALL));
            writer.complete(RunFacts.of(List.of(HostileTexts.ALL), 1, 1));
            writer.publish();
        }
    }

    /// What an earlier run found with the same program is taken from its report; its index may be of other models and is
    /// made anew.
    private static void analyze(Path out, List<Path> texts) throws IOException {
        Path index = out.resolveSibling(out.getFileName() + "-index");
        if (Files.exists(index)) {
            try (Stream<Path> files = Files.walk(index)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        PLEDGESCOPE.report(texts, out, index, new Silent());
    }

    private static synchronized Path once(String name, Making making) {
        Path made = MADE.get(name);
        if (made == null) {
            made = FOLDER.resolve(name);
            try {
                Files.createDirectories(FOLDER);
                making.in(made);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            MADE.put(name, made);
        }
        return made;
    }

    private interface Making {
        void in(Path out) throws IOException;
    }

    private static final class Silent implements RunListener {
        @Override
        public void analysed(DocumentAnalysis analysis, boolean isStored) {}

        @Override
        public void failed(Problem problem) {}
    }
}

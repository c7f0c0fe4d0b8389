package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.index.SentenceSearch;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.ingest.Input;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.ReportException;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

class ReportRunTest {

    private static final List<String> CORPORA = List.of("corpora");

    @TempDir private Path folder = Path.of("");

    @Test
    void theNumberOfThreadsChangesNoByteButInTheRunsOwnFile() throws IOException {
        execute(run("one", 1, EditionRuns.analyst()), CORPORA);
        execute(run("four", 4, EditionRuns.analyst()), CORPORA);
        assertThat(report("four")).isEqualTo(report("one")).hasSizeGreaterThan(15);
    }

    @Test
    void aDocumentOnWhichTheProgramFailsIsAProblemAndTheOthersAreDone() throws IOException {
        RunResult whole = execute(run("whole", 2, EditionRuns.analyst()), CORPORA);
        RunResult result = execute(run("reports", 2, failingOn("speech-oban")), CORPORA);
        assertThat(result.crashed()).isEqualTo(1);
        assertThat(result.documents()).hasSize(whole.documents().size() - 1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo("corpora/speech-oban.txt");
                    assertThat(problem.id()).isEqualTo("bug");
                    assertThat(problem.found()).contains("IllegalStateException: out of ideas");
                });
        assertThat(Files.readString(folder.resolve("reports/problems.csv"))).contains("speech-oban.txt,bug,");
    }

    @Test
    void aSecondRunInTheSameFolderIsRefusedAndTheFirstGoesOn() {
        ReportRun second = run("reports", 1, EditionRuns.analyst());
        AtomicInteger refused = new AtomicInteger();
        RunResult first =
                run("reports", 1, EditionRuns.analyst())
                        .execute(
                                Ingest.plain().find(CORPORA),
                                new RunListener() {
                                    @Override
                                    public void analysed(DocumentAnalysis analysis, boolean isStored) {
                                        assertThatThrownBy(() -> execute(second, CORPORA))
                                                .isInstanceOf(RunException.class)
                                                .hasMessageContaining("another run")
                                                .hasMessageContaining("reports");
                                        refused.incrementAndGet();
                                    }

                                    @Override
                                    public void failed(Problem problem) {}
                                });
        assertThat(first.documents()).hasSize(refused.get()).isNotEmpty();
    }

    @Test
    void whatARunWritesIsAmongTheInputsOfNone() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "The board of the harbour met again in the spring.");
        for (String out : List.of("inbox/reports", "inbox/reports", "elsewhere")) {
            RunResult result = execute(run(out, 1, EditionRuns.analyst()), List.of(inbox.toString()));
            assertThat(result.documents()).hasSize(1);
            assertThat(result.problems()).isEmpty();
        }
    }

    @Test
    void aFolderOfInputsIsNoPlaceForTheReport() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "The board of the harbour met again in the spring.");
        ReportRun run = run("inbox", 1, EditionRuns.analyst());
        assertThatThrownBy(() -> execute(run, List.of(inbox.toString())))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("--out");
        assertThat(inbox.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void aFileOrSomebodyElsesFolderIsNoPlaceForTheReport() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> execute(run("file", 1, EditionRuns.analyst()), CORPORA))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("a file");
        Files.writeString(Files.createDirectories(folder.resolve("site")).resolve("index.html"), "mine");
        assertThatThrownBy(() -> execute(run("site", 1, EditionRuns.analyst()), CORPORA))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("index.html");
        assertThat(folder.resolve("site/index.html")).hasContent("mine");
    }

    @Test
    void everyDocumentOfTheReportIsInTheIndex() throws IOException {
        RunResult result = execute(run("reports", 2, EditionRuns.analyst()), CORPORA);
        try (SentenceSearch search = SentenceSearch.open(folder.resolve("reports-index"))) {
            assertThat(search.search("act:assertion", 0).documents()).isEqualTo(result.documents().size());
        }
    }

    @Test
    void aRunSaysHowManyDocumentsWereNewAndHowLongEachStageTook() throws IOException {
        assertThat(execute(run("reports", 2, EditionRuns.analyst()), CORPORA).index().known()).isZero();
        assertThat(runJson()).contains("\"documents_stored\" : 0", "\"words_new_per_second\" : ");
        RunResult again = execute(run("reports", 2, EditionRuns.analyst()), CORPORA);
        assertThat(again.index().known()).isEqualTo(again.documents().size());
        assertThat(runJson())
                .contains(
                        "\"documents_new\" : 0",
                        "\"words_new\" : 0,",
                        "\"documents_stored\" : " + again.index().known())
                .containsPattern(
                        "\"read\" : [\\d.]+,\\s+\"store\" : [\\d.]+,\\s+\"annotate\" : 0.0,\\s+\"write\" :"
                                + " [\\d.]+,\\s+\"index\" : ");
    }

    private String runJson() throws IOException {
        return Files.readString(folder.resolve("reports/run.json"));
    }

    @Test
    void aFailureOfTheRunLeavesReportAndIndexAsTheyWere() throws IOException {
        execute(run("reports", 1, EditionRuns.analyst()), List.of("corpora/speech-oban.txt"));
        Map<String, String> before = report("reports");
        Analyst failing =
                with(document -> {
                    throw new InternalError("as if");
                });
        assertThatThrownBy(() -> execute(run("reports", 1, failing), CORPORA)).isInstanceOf(InternalError.class);
        assertThat(report("reports")).isEqualTo(before);
        try (SentenceSearch search = SentenceSearch.open(folder.resolve("reports-index"))) {
            assertThat(search.search("act:assertion", 0).documents()).isEqualTo(1);
        }
    }

    @Test
    void theExpectedNumberOfDocumentsCountsFilesAndTheLinesOfAFile() {
        List<Integer> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        run("reports", 2, EditionRuns.analyst())
                .execute(
                        Ingest.plain().find(CORPORA),
                        new RunListener() {
                            @Override
                            public void expected(int documents) {
                                expected.add(documents);
                            }

                            @Override
                            public void analysed(DocumentAnalysis analysis, boolean isStored) {
                                seen.add(analysis.document().id());
                            }

                            @Override
                            public void failed(Problem problem) {}
                        });
        assertThat(expected).isSorted().last().isEqualTo(seen.size());
        assertThat(expected.getFirst()).isLessThan(seen.size());
    }

    private static Analyst failingOn(String id) {
        return with(document -> {
            if (document.id().startsWith(id)) {
                throw new IllegalStateException("out of ideas");
            }
            return Outcome.done(EditionRuns.stub(document));
        });
    }

    private static Analyst with(java.util.function.Function<RawDocument, Outcome<DocumentAnalysis>> annotate) {
        Analyst stub = EditionRuns.analyst();
        return new Analyst(
                annotate,
                stub.explain(),
                stub.counter(),
                List.of(),
                stub.settings(),
                stub.modelHashes(),
                stub.fingerprint() + "2");
    }

    private ReportRun run(String out, int threads, Analyst analyst) {
        return new ReportRun(
                analyst,
                folder.resolve(out),
                folder.resolve(out + "-index"),
                Earlier.DROPPED,
                threads,
                List.of("threads " + threads));
    }

    private static RunResult execute(ReportRun run, List<String> paths) {
        List<Input> inputs = run.inputs(Ingest.plain(), paths);
        return run.execute(inputs, new EditionRuns.Silent());
    }

    private Map<String, String> report(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(out);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith(".store") && !name.equals("run.json")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }
}

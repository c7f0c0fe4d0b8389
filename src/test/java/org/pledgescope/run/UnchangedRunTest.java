package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.index.SentenceSearch;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;

/// A run over the same inputs does nothing; whatever differs, it does its work.
class UnchangedRunTest {

    @TempDir private Path folder = Path.of("");

    private final AtomicInteger analysed = new AtomicInteger();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "The board of the harbour met again in the spring.");
        Files.writeString(inbox.resolve("b.txt"), "The mayor of the harbour was ill in the spring.");
        Files.write(inbox.resolve("c.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
    }

    @Test
    void nothingIsReadOrWrittenAgainAndTheResultIsTheSame() throws IOException {
        RunResult first = run(Earlier.KEPT);
        Map<Path, FileTime> before = times();
        analysed.set(0);
        told.clear();
        RunResult second = run(Earlier.KEPT);
        assertThat(analysed).hasValue(0);
        assertThat(times()).isEqualTo(before);
        assertThat(second.documents()).isEqualTo(first.documents()).hasSize(2);
        assertThat(second.problems()).isEqualTo(first.problems()).hasSize(1);
        assertThat(second.index().known()).isEqualTo(2);
        assertThat(second.index().documents()).isEqualTo(2);
        assertThat(told).hasSize(2).first().asString().startsWith("nothing has changed");
        assertThat(told.getLast()).contains("c.pdf");
        assertThat(run(Earlier.PRUNED).index().known()).isEqualTo(2);
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aChangedInputIsSeenThoughItsTimeIsTheSame() throws IOException {
        run(Earlier.KEPT);
        Path file = folder.resolve("inbox/a.txt");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "The board of the harbour met again in the winter.");
        Files.setLastModifiedTime(file, time);
        assertThat(run(Earlier.KEPT).index().changed()).isEqualTo(1);
        assertThat(indexed("winter")).isEqualTo(1);
        assertThat(indexed("spring")).isEqualTo(1);
    }

    @Test
    void aNewAndAMissingInputAreSeen() throws IOException {
        run(Earlier.KEPT);
        Files.writeString(folder.resolve("inbox/d.txt"), "The harbour was shut by fog in the spring.");
        assertThat(run(Earlier.KEPT).documents()).hasSize(3);
        Files.delete(folder.resolve("inbox/d.txt"));
        assertThat(run(Earlier.KEPT).documents()).hasSize(2);
        assertThat(indexed("fog")).isEqualTo(1);
        assertThat(run(Earlier.PRUNED).index().pruned()).isEqualTo(1);
        assertThat(indexed("fog")).isZero();
    }

    @Test
    void aReportThatSomebodyChangedIsWrittenAnew() throws IOException {
        run(Earlier.KEPT);
        for (String name : List.of("index.html", "commitments.csv", "documents/" + page())) {
            Path file = folder.resolve("reports").resolve(name);
            String before = Files.readString(file);
            Files.writeString(file, "mine");
            run(Earlier.KEPT);
            assertThat(file).hasContent(before);
            Files.delete(file);
            run(Earlier.KEPT);
            assertThat(file).hasContent(before);
        }
    }

    @Test
    void anIndexThatAnotherRunWroteIsWrittenAgain() throws IOException {
        run(Earlier.KEPT);
        run(Earlier.DROPPED);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("z.txt"), "Fog lay on the harbour.");
        ReportRun elsewhere = run(folder.resolve("elsewhere"), Earlier.KEPT);
        elsewhere.execute(elsewhere.inputs(Ingest.plain(), List.of(other.toString())), new EditionRuns.Silent());
        told.clear();
        assertThat(run(Earlier.KEPT).index().documents()).isEqualTo(3);
        assertThat(told).noneMatch(words -> words.startsWith("nothing has changed"));
    }

    private String page() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("reports/documents"))) {
            return pages.sorted().findFirst().orElseThrow().getFileName().toString();
        }
    }

    private int indexed(String word) throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder.resolve("index"))) {
            return search.search(word, 0).total();
        }
    }

    private RunResult run(Earlier earlier) {
        ReportRun run = run(folder.resolve("reports"), earlier);
        return run.execute(
                run.inputs(Ingest.plain(), List.of(folder.resolve("inbox").toString())),
                new RunListener() {
                    @Override
                    public void notice(String words) {
                        told.add(words);
                    }

                    @Override
                    public void analysed(DocumentAnalysis analysis, boolean isStored) {}

                    @Override
                    public void failed(Problem problem) {
                        told.add(problem.toString());
                    }
                });
    }

    private ReportRun run(Path out, Earlier earlier) {
        Analyst stub = EditionRuns.analyst();
        Analyst counting =
                new Analyst(
                        document -> {
                            analysed.incrementAndGet();
                            return Outcome.done(EditionRuns.stub(document));
                        },
                        stub.explain(),
                        stub.counter(),
                        List.of(),
                        stub.settings(),
                        stub.modelHashes(),
                        stub.fingerprint());
        return new ReportRun(counting, out, folder.resolve("index"), earlier, 2, List.of("analyze", "inbox"));
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}

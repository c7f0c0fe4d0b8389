package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.index.IndexContents;
import org.pledgescope.index.IndexDump;
import org.pledgescope.index.IndexedDocument;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.ReportException;
import org.pledgescope.text.DocumentAnalysis;

class IndexRebuildTest {

    private final List<Problem> problems = new ArrayList<>();

    @TempDir private Path folder = Path.of("");
    private Path inbox = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void inbox() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        index = folder.resolve("index");
    }

    @Test
    void theRebuiltIndexEqualsTheOneThatTheRunWrote() throws IOException {
        write("a", "The board met in spring.\n\nThe harbour stays open.");
        write("b", "The league met in autumn.");
        analyse(EditionRuns.analyst(), "a.txt", "b.txt");
        var before = IndexDump.of(index);
        delete(index);
        assertThat(rebuild(failing("stub"))).isEqualTo(2);
        assertThat(problems).isEmpty();
        assertThat(IndexDump.of(index)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void eachDocumentIsTakenAsTheReportHasIt() throws IOException {
        write("a", "The first wording.");
        analyse(EditionRuns.analyst(), "a.txt");
        write("a", "The second wording, much longer.");
        analyse(EditionRuns.analyst(), "a.txt");
        write("a", "The first wording.");
        analyse(EditionRuns.analyst(), "a.txt");
        var before = IndexDump.of(index);
        assertThat(rebuild(failing("stub"))).isEqualTo(1);
        assertThat(IndexDump.of(index)).isEqualTo(before);
    }

    @Test
    void documentsOfEarlierRunsComeBackIfTheIndexStillHoldsThem() throws IOException {
        write("a", "The board met in spring.");
        write("b", "The league met in autumn.");
        write("c", "The council met in winter.");
        analyse(EditionRuns.analyst(), "a.txt");
        analyse(EditionRuns.analyst(), "b.txt");
        assertThat(rebuild(failing("stub"))).isEqualTo(2);
        assertThat(ids()).containsExactly("a", "b");
        ReportRun alone = run(EditionRuns.analyst(), Earlier.DROPPED);
        alone.execute(alone.inputs(Ingest.plain(), List.of(inbox.resolve("c.txt").toString())), new Heard());
        assertThat(rebuild(failing("stub"))).isEqualTo(1);
        assertThat(ids()).containsExactly("c");
    }

    @Test
    void whatOnlyADamagedIndexKnewIsToldAndLeftOut() throws IOException {
        write("a", "The board met in spring.");
        write("b", "The league met in autumn.");
        analyse(EditionRuns.analyst(), "a.txt");
        analyse(EditionRuns.analyst(), "b.txt");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(file -> file.toString().contains("segments_")).toList()) {
                Files.writeString(file, "rubbish");
            }
        }
        assertThat(rebuild(failing("stub"))).isEqualTo(1);
        assertThat(ids()).containsExactly("b");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.id()).isEqualTo("index-damaged");
                    assertThat(problem.remedy()).contains("again");
                });
    }

    @Test
    void analysesOfOtherSettingsAreLeftOutAndCounted() throws IOException {
        write("a", "The board met in spring.");
        write("b", "The league met in autumn.");
        analyse(EditionRuns.analyst(), "a.txt", "b.txt");
        var before = IndexDump.of(index);
        assertThatThrownBy(() -> rebuild(failing("other")))
                .isInstanceOf(RunException.class)
                .hasMessageContainingAll("2 documents (a", "2 of them", "analyze INPUTS --rebuild", "stays as it is");
        assertThat(IndexDump.of(index)).isEqualTo(before);
        Files.delete(stored().getFirst());
        assertThat(rebuild(failing("stub"))).isEqualTo(1);
        assertThat(problems).singleElement().extracting(Problem::id).isEqualTo("not-stored");
    }

    @Test
    void withoutAReportThereIsNothingToRebuildFrom() throws IOException {
        assertThatThrownBy(() -> rebuild(failing("stub")))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("no such folder");
        assertThat(folder.resolve("reports")).doesNotExist();
        Files.createDirectories(folder.resolve("reports"));
        assertThatThrownBy(() -> rebuild(failing("stub")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("no report in this folder");
    }

    private int rebuild(Analyst analyst) {
        return new IndexRebuild(analyst, folder.resolve("reports"), index, 2).execute(new Heard());
    }

    /// Analyses nothing.
    private static Analyst failing(String fingerprint) {
        return EditionRuns.analyst(
                fingerprint,
                document -> {
                    throw new AssertionError(document.id() + " is analysed");
                });
    }

    private RunResult analyse(Analyst analyst, String... names) {
        ReportRun run = run(analyst, Earlier.KEPT);
        List<String> paths = Stream.of(names).map(name -> inbox.resolve(name).toString()).toList();
        return run.execute(run.inputs(Ingest.plain(), paths), new Heard());
    }

    private ReportRun run(Analyst analyst, Earlier earlier) {
        return new ReportRun(analyst, folder.resolve("reports"), index, earlier, 1, List.of("analyze"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(inbox.resolve(name + ".txt"), text);
    }

    /// First letters, since ids end with a hash of the path.
    private List<String> ids() {
        return IndexContents.of(index).stream().map(IndexedDocument::id).map(id -> id.substring(0, 1)).toList();
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports/.store"))) {
            return files.filter(file -> file.toString().endsWith(".json.gz")).toList();
        }
    }

    private static void delete(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private final class Heard implements RunListener {
        @Override
        public void analysed(DocumentAnalysis analysis, boolean isStored) {}

        @Override
        public void failed(Problem problem) {
            problems.add(problem);
        }
    }
}

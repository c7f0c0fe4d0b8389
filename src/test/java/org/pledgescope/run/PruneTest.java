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
import org.pledgescope.index.IndexException;
import org.pledgescope.index.IndexedDocument;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;

/// What becomes of documents of earlier runs in the index.
class PruneTest {

    private final List<String> notices = new ArrayList<>();

    @TempDir private Path folder = Path.of("");
    private Path inbox = Path.of("");

    @BeforeEach
    void threeDocuments() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(inbox.resolve(name + ".txt"), "The board of " + name + " met in spring.");
        }
        IndexChange first = run("stub", Earlier.KEPT, inbox.toString());
        assertThat(first).extracting(IndexChange::documents, IndexChange::added).containsExactly(3, 3);
    }

    @Test
    void withoutPruneTheyStayAndAreCounted() throws IOException {
        Files.delete(inbox.resolve("a.txt"));
        Files.writeString(inbox.resolve("b.txt"), "Another text.");
        IndexChange change = run("stub", Earlier.KEPT, inbox.toString());
        assertThat(change.documents()).isEqualTo(3);
        assertThat(change.others()).isEqualTo(1);
        assertThat(change.pruned()).isZero();
        assertThat(change.changed()).isEqualTo(1);
        assertThat(change.known()).isEqualTo(1);
        assertThat(ids()).containsExactly("a", "b", "c");
    }

    @Test
    void prunedDocumentsLeaveTheIndexAndTheStore() throws IOException {
        assertThat(stored()).hasSize(3);
        Files.delete(inbox.resolve("a.txt"));
        IndexChange change = run("stub", Earlier.PRUNED, inbox.toString());
        assertThat(change.pruned()).isEqualTo(1);
        assertThat(change.others()).isZero();
        assertThat(change.notPruned()).isEmpty();
        assertThat(ids()).containsExactly("b", "c");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void nothingIsPrunedWhereAFolderCouldNotBeLookedAt() throws IOException {
        Files.createDirectories(folder.resolve("unmounted"));
        for (String gone : List.of("gone", "unmounted")) {
            IndexChange change =
                    run("stub", Earlier.PRUNED, inbox.resolve("a.txt").toString(), folder.resolve(gone).toString());
            assertThat(change.pruned()).as(gone).isZero();
            assertThat(change.notPruned().orElseThrow()).as(gone).contains(gone, "could not be read");
            assertThat(ids()).as(gone).containsExactly("a", "b", "c");
        }
    }

    @Test
    void nothingIsPrunedWhereNoInputGaveADocument() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> run("stub", Earlier.PRUNED, empty.toString()))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("stay as they are");
        assertThat(ids()).containsExactly("a", "b", "c");
        assertThat(stored()).hasSize(3);
    }

    @Test
    void aDocumentWhoseFileCannotBeReadNowStays() throws IOException {
        Files.delete(inbox.resolve("a.txt"));
        Files.write(inbox.resolve("b.txt"), new byte[0]);
        IndexChange change = run("stub", Earlier.PRUNED, inbox.toString());
        assertThat(change.pruned()).isEqualTo(1);
        assertThat(change.notPruned().orElseThrow()).contains("1 of the earlier documents stayed");
        assertThat(ids()).containsExactly("b", "c");
    }

    @Test
    void beforeReadingOneLineSaysHowManyWereAnalysedByOtherRules() throws IOException {
        assertThat(notices).isEmpty();
        IndexChange change = run("changed", Earlier.KEPT, inbox.toString());
        assertThat(notices)
                .containsExactly(
                        "the index holds 3 documents analysed with other settings; what of it is among the inputs is"
                                + " read again");
        assertThat(change.again()).isEqualTo(3);
        run("changed", Earlier.KEPT, inbox.toString());
        assertThat(notices).as("told once").filteredOn(words -> words.contains("other settings")).hasSize(1);
    }

    @Test
    void documentsOfOtherRulesNeverStayBesideNewOnes() throws IOException {
        Path one = inbox.resolve("a.txt");
        String report = Files.readString(folder.resolve("reports/run.json"));
        assertThatThrownBy(() -> run("changed", Earlier.KEPT, one.toString()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("2 of its documents were analysed with other settings");
        assertThat(folder.resolve("reports/run.json")).hasContent(report);
        assertThat(ids()).containsExactly("a", "b", "c");
        IndexChange change = run("changed", Earlier.PRUNED, one.toString());
        assertThat(change.known()).as("the refused run lost no work").isEqualTo(1);
        assertThat(change.pruned()).isEqualTo(2);
        assertThat(ids()).containsExactly("a");
    }

    private IndexChange run(String fingerprint, Earlier earlier, String... paths) {
        Analyst analyst = EditionRuns.analyst(fingerprint, document -> Outcome.done(EditionRuns.stub(document)));
        ReportRun run =
                new ReportRun(
                        analyst, folder.resolve("reports"), folder.resolve("index"), earlier, 1, List.of("analyze"));
        RunListener listener =
                new RunListener() {
                    @Override
                    public void notice(String words) {
                        notices.add(words);
                    }

                    @Override
                    public void analysed(DocumentAnalysis analysis, boolean isStored) {}

                    @Override
                    public void failed(Problem problem) {}
                };
        return run.execute(run.inputs(Ingest.plain(), List.of(paths)), listener).index();
    }

    /// First letters, since ids end with a hash of the path.
    private List<String> ids() {
        return IndexContents.of(folder.resolve("index")).stream()
                .map(IndexedDocument::id)
                .map(id -> id.substring(0, 1))
                .toList();
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports/.store"))) {
            return files.filter(file -> file.toString().endsWith(".json.gz")).toList();
        }
    }
}

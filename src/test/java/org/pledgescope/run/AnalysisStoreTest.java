package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.SampleAnalyses;

class AnalysisStoreTest {

    private static final int KILLED_AT = 9;

    @TempDir private Path folder = Path.of("");

    @Test
    void givesBackWhatWasPut() {
        AnalysisStore store = new AnalysisStore(folder.resolve("new/store"), "f");
        assertThat(store.find(SampleAnalyses.harbour().document())).isEmpty();
        store.put(SampleAnalyses.harbour());
        assertThat(store.find(SampleAnalyses.harbour().document())).contains(SampleAnalyses.harbour());
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        new AnalysisStore(folder, "f").put(SampleAnalyses.harbour());
        assertThat(files()).singleElement().asString().endsWith(".json.gz");
    }

    @Test
    void aDamagedFileCountsAsMissing() throws IOException {
        AnalysisStore store = new AnalysisStore(folder, "f");
        store.put(SampleAnalyses.harbour());
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 40) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(store.find(SampleAnalyses.harbour().document())).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void aRunThatWasKilledGoesOnWhereItStopped() {
        AtomicInteger calls = new AtomicInteger();
        Run killed =
                new Run(
                        document -> {
                            if (calls.incrementAndGet() == KILLED_AT) {
                                throw new InternalError("as if killed");
                            }
                            return Outcome.done(empty(document));
                        },
                        Optional.of(new AnalysisStore(folder, "f")),
                        1);
        assertThatThrownBy(() -> execute(killed)).isInstanceOf(InternalError.class);
        List<String> again = new ArrayList<>();
        Run second =
                new Run(
                        document -> {
                            again.add(document.id());
                            return Outcome.done(empty(document));
                        },
                        Optional.of(new AnalysisStore(folder, "f")),
                        1);
        int documents = execute(second);
        assertThat(documents).isGreaterThan(KILLED_AT);
        assertThat(again).hasSizeBetween(1, documents - KILLED_AT + 1);
    }

    private static int execute(Run run) {
        AtomicInteger documents = new AtomicInteger();
        run.execute(
                Ingest.plain().find(List.of("corpora")),
                new RunListener() {
                    @Override
                    public void analysed(DocumentAnalysis analysis, boolean isStored) {
                        documents.incrementAndGet();
                    }

                    @Override
                    public void failed(Problem problem) {
                        throw new AssertionError(problem.toString());
                    }
                });
        return documents.get();
    }

    private static DocumentAnalysis empty(org.pledgescope.text.RawDocument document) {
        return new DocumentAnalysis(document, List.of(), List.of(), 0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.SampleAnalyses;

class WitnessTest {

    private static final IndexSettings SETTINGS = IndexSettings.of("s", java.util.Map.of());

    @TempDir private Path folder = Path.of("");
    private Path index = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void places() {
        index = folder.resolve("index");
        file = folder.resolve("run.json");
    }

    @Test
    void whatIsPreparedShowsOnceTheWitnessAgrees() throws IOException {
        commit("old");
        prepare("new", false);
        assertThat(documents()).containsExactly("old");
        Files.writeString(file, "{\"run\": \"r2\"}");
        assertThat(documents()).containsExactly("new", "old");
    }

    @Test
    void aWriterGoesOnFromTheLastCommitThatCounts() throws IOException {
        commit("old");
        prepare("never", false);
        commit("next");
        assertThat(documents()).containsExactly("next", "old");
    }

    @Test
    void withoutAnyCommitThatCountsThereIsNoIndexYet() throws IOException {
        prepare("new", false);
        assertThatThrownBy(() -> SentenceSearch.open(index))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("no index");
        commit("next");
        assertThat(documents()).containsExactly("next");
    }

    @Test
    void onceSettledNoWitnessIsAsked() throws IOException {
        prepare("new", true);
        Files.deleteIfExists(file);
        assertThat(documents()).containsExactly("new");
    }

    @Test
    void anIndexWrittenAnewIsUndoneLikeAnyOther() throws IOException {
        commit("old");
        try (SentenceIndex writer = SentenceIndex.rebuild(index, IndexSettings.of("other", java.util.Map.of()))) {
            writer.replace(SampleAnalyses.harbour("new", "t", SampleAnalyses.TEXT));
            writer.prepare(new Witness(file, "r2"));
        }
        assertThat(documents()).containsExactly("old");
        commit("next");
        assertThat(documents()).containsExactly("next", "old");
    }

    private void commit(String id) throws IOException {
        try (SentenceIndex writer = SentenceIndex.openForWriting(index, SETTINGS)) {
            writer.replace(SampleAnalyses.harbour(id, "t", SampleAnalyses.TEXT));
            writer.commit();
        }
    }

    private void prepare(String id, boolean settles) throws IOException {
        try (SentenceIndex writer = SentenceIndex.openForWriting(index, SETTINGS)) {
            writer.replace(SampleAnalyses.harbour(id, "t", SampleAnalyses.TEXT));
            writer.prepare(new Witness(file, "r2"));
            if (settles) {
                writer.settle();
            }
        }
    }

    private java.util.List<String> documents() throws IOException {
        try (SentenceSearch search = SentenceSearch.open(index)) {
            return search.search("emissions", 10).hits().stream().map(Hit::document).sorted().toList();
        }
    }
}

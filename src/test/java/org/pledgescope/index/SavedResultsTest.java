package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedResultsTest {

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        add(Texts.text("a").says("Fog lies on the port.").says("We mend the port.").says("Fog is common."));
        add(Texts.text("b%\tc").says("No ship left.").says("The port is shut by fog."));
    }

    @Test
    void aSavedResultIsFoundAgainWithinAnyQuery() throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            SavedResult saved = search.answer("port").save("ports");
            assertThat(saved).isEqualTo(new SavedResult("ports", "port", 3, 2, true));
            assertThat(search.answer("in:ports").hits(HitSort.TEXT, 0, 9).hits())
                    .isEqualTo(withoutMatches(search.search("port", 9).hits()));
            assertThat(search.search("in:ports AND fog", 9).total()).isEqualTo(2);
            assertThat(search.search("fog -in:ports", 9).total()).isEqualTo(1);
            assertThat(search.search("fog AND (in:ports OR common)", 9).total()).isEqualTo(3);
            assertThat(search.search("In:PORTS^2", 9).total()).isEqualTo(3);
            assertThat(search.saved()).containsExactly(saved);
        }
    }

    @Test
    void tokenQueriesAreSavedAndAskedWithin() throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            assertThat(search.answer("[word=the] [word=port]").save("ports").sentences()).isEqualTo(3);
            assertThat(search.search("[word=fog] && in:ports", 9).total()).isEqualTo(2);
            assertThat(search.search("[word=fog] && -in:ports", 9).total()).isEqualTo(1);
            assertThat(search.search("[word=fog] within <sentence in=ports/>", 9).matches()).hasValue(2);
            assertThatThrownBy(() -> search.answer("[word=fog] && in:port"))
                    .hasMessageContaining("column 15")
                    .hasMessageContaining("did you mean 'ports'?");
        }
    }

    @Test
    void anotherTextKeepsPlacesRightAndAChangedIndexRefusesThem() throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            search.answer("port AND fog").save("foggy");
        }
        add(Texts.text("0").says("First of all."));
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            assertThat(search.saved()).singleElement().matches(saved -> !saved.isCurrent());
            assertThatThrownBy(() -> search.answer("ship OR in:foggy"))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("column 9")
                    .hasMessageContaining("the index has changed since 'foggy' was saved")
                    .hasMessageContaining("search 'port AND fog' --save foggy");
            search.answer("port AND fog").save("foggy");
            assertThat(search.search("in:foggy", 9).total()).isEqualTo(2);
        }
    }

    @Test
    void theSameDocumentsWrittenAgainAreTheSameIndex() throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            search.answer("port").save("ports");
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        add(Texts.text("b%\tc").says("No ship left.").says("The port is shut by fog."));
        add(Texts.text("a").says("Fog lies on the port.").says("We mend the port.").says("Fog is common."));
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            assertThat(search.search("in:ports", 9).hits().stream().map(Hit::text))
                    .containsExactly("Fog lies on the port.", "We mend the port.", "The port is shut by fog.");
        }
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            assertThatThrownBy(() -> search.answer("in:ports"))
                    .hasMessageContaining("none is saved in this index; save one with --save NAME");
            search.answer("port").save("ports");
            assertThatThrownBy(() -> search.answer("in:port"))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("no result is saved as 'port'; did you mean 'ports'?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"in:po*", "in:[a TO b]", "in:/x/", "in:../x", "in:ports~1", "in:\"a b\""})
    void onlyNamesGoWithIn(String query) throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            assertThatThrownBy(() -> search.answer(query)).isInstanceOf(QueryException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a\\b", "A", "-a", "con", "a b", "é", ".hidden"})
    void unsafeNamesAreRefused(String name) throws IOException {
        assertThat(Answer.isName(name)).isFalse();
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            assertThatThrownBy(() -> search.answer("port").save(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDamagedFileIsNamedWithItsLine() throws IOException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Files.writeString(
                saved.resolve("x.tsv"),
                "# pledgescope saved result 1\n# query: q\n# contents: c\ndocument\tsentences\na\tx\n");
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            assertThatThrownBy(() -> search.answer("in:x"))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("x.tsv:5: not as");
        }
    }

    private void add(Texts text) throws IOException {
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            index.replace(text.analysis());
            index.commit();
        }
    }

    private static List<Hit> withoutMatches(List<Hit> hits) {
        return hits.stream()
                .map(hit ->
                        new Hit(
                                hit.document(),
                                hit.title(),
                                hit.date(),
                                hit.issuer(),
                                hit.kind(),
                                hit.paragraph(),
                                hit.page(),
                                hit.ordinal(),
                                hit.span(),
                                hit.text(),
                                List.of(),
                                hit.act(),
                                hit.level(),
                                hit.demand(),
                                hit.firmness(),
                                hit.band(),
                                hit.isConditional()))
                .toList();
    }
}

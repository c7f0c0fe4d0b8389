package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.EntityMention;

/// What counts as near a key word.
class KeyWindowsTest {

    @TempDir Path folder;

    @Test
    void aWordNearTwoKeyWordsCountsOnceAndKeyWordsNever() throws IOException {
        WordTable<Collocate> table = collocates("port", 2, "The port near the port is open to all ships of ours.");
        assertThat(table.keys()).isEqualTo(2);
        assertThat(words(table)).containsExactlyInAnyOrder("the 2", "near 1", "is 1", "open 1");
    }

    @Test
    void aCompoundCountsBesideItsPartsUnlessTheKeyWordIsInIt() throws IOException {
        String text = "We want long-term aid and term limits.";
        assertThat(words(collocates("aid", 2, text)))
                .containsExactlyInAnyOrder("long 1", "term 2", "long-term 1", "and 1");
        assertThat(words(collocates("long", 1, text))).containsExactlyInAnyOrder("want 1", "term 1");
    }

    @Test
    void wordsOfAnEntityAreKeyWords() throws IOException {
        Texts text =
                Texts.text("a")
                        .says("Aid to South Africa grows.")
                        .names("South Africa", "South Africa", EntityMention.Rule.NAME);
        WordTable<Collocate> table = collocates("entity:\"South Africa\"", 1, text);
        assertThat(table.keys()).isEqualTo(1);
        assertThat(words(table)).containsExactlyInAnyOrder("to 1", "grows 1");
    }

    @Test
    void functionWordsCanBeLeftOut() throws IOException {
        write(Texts.text("a").says("The port of Oban's 5% share grows."));
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            var settings = new WordSettings(false, WordSettings.SENTENCE, 1, false, 20);
            assertThat(words(search.answer("port").collocates(settings)))
                    .containsExactlyInAnyOrder("oban 1", "5 1", "share 1", "grows 1");
        }
    }

    private WordTable<Collocate> collocates(String query, int window, String text) throws IOException {
        return collocates(query, window, Texts.text("a").says(text));
    }

    private WordTable<Collocate> collocates(String query, int window, Texts text) throws IOException {
        write(text);
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            return search.answer(query).collocates(new WordSettings(false, window, 1, true, 20));
        }
    }

    /// Beside enough other words that nothing near is expected.
    private void write(Texts text) throws IOException {
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            index.replace(text.analysis());
            index.replace(Texts.text("other").says("filler ".repeat(500).strip()).analysis());
            index.commit();
        }
    }

    private static List<String> words(WordTable<Collocate> table) {
        return table.rows().stream().map(row -> row.word() + " " + row.association().together()).toList();
    }
}

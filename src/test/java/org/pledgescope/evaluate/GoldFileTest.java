package org.pledgescope.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.problem.Outcome;

/// What a gold file may hold and what is said about one that cannot be used.
class GoldFileTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void whatIsDisputedOrNotCodedIsEmpty() throws IOException {
        GoldSentence sentence =
                read("""
                {"id":"a","text":"We may dredge.","sentences":[{"id":"a1","begin":0,"end":14,
                "act":"commitment","level":3,"hedged":null}]}
                """
                                .replace("\n", " "))
                        .getFirst()
                        .sentences()
                        .getFirst();
        assertThat(sentence.hedged()).isEmpty();
        assertThat(sentence.hedges()).isEmpty();
        assertThat(sentence.level()).contains(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"}                                                  | no string 'text'",
                "{\"id\":\"a\",                                                  | no JSON",
                "{\"id\":\"a\",\"text\":\"ab\",\"sentences\":[{\"begin\":0,\"end\":3}]} | [0, 3) is no place of a text"
                        + " of 2",
                "{\"id\":\"a\",\"text\":\"ab\",\"sentences\":[{\"begin\":0,\"end\":2,\"act\":\"vow\"}]} | act \"vow\""
                        + " is none",
                "{\"id\":\"a\",\"text\":\"ab\",\"sentences\":[{\"begin\":0,\"end\":2,\"level\":1}]} | level 1 is none",
                "``                                                          | holds no document"
            })
    void aLineThatCannotBeUsedIsNamed(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), line + "\n");
        assertThat(GoldFile.read(file))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problem().toString()).contains("gold.jsonl").contains(message));
    }

    @Test
    void anIdMayStandThereOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"b\"}\n".repeat(2));
        assertThat(GoldFile.read(file).toString()).contains("gold.jsonl:2").contains("'a' stands there twice");
        assertThat(GoldFile.read(folder.resolve("gone.jsonl")).toString()).contains("not-found");
    }

    private List<GoldDocument> read(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), line + "\n");
        return ((Outcome.Done<List<GoldDocument>>) GoldFile.read(file)).value();
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

class DuplicatesTest {

    private static final String SENTENCE = "The members of the League will halve the tolls on the river by the spring.";

    @TempDir Path folder;

    private List<Outcome<RawDocument>> read() {
        return Ingest.plain().read(List.of(folder.toString())).toList();
    }

    @Test
    void aCopyIsReadOnceAndNamesTheFirst() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SENTENCE);
        Files.writeString(folder.resolve("b.txt"), SENTENCE);
        List<Outcome<RawDocument>> outcomes = read();
        assertThat(Outcomes.value(outcomes.get(0)).origin()).isEqualTo("a.txt");
        Problem problem = Outcomes.problem(outcomes.get(1));
        assertThat(problem.toString()).contains("b.txt: warning [duplicate]", "same bytes as a.txt");
        assertThat(outcomes).hasSize(2);
    }

    @Test
    void theSameWordsInOtherLinesOrAnotherFormatAreACopy() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SENTENCE);
        Files.writeString(folder.resolve("b.txt"), SENTENCE.replace("tolls ", "tolls\r\n").replace(" by", "\u00a0 by"));
        Files.writeString(folder.resolve("c.md"), SENTENCE.replace("halve", "**halve**"));
        assertThat(read().subList(1, 3))
                .allSatisfy(outcome -> assertThat(Outcomes.problem(outcome).found()).contains("same words as a.txt"));
    }

    @Test
    void anyOtherWordMakesAnotherText() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SENTENCE);
        Files.writeString(folder.resolve("b.txt"), SENTENCE.replace("halve", "double"));
        assertThat(read()).allSatisfy(outcome -> assertThat(Outcomes.value(outcome).text()).isNotEmpty());
    }

    @Test
    void linesOfJsonLinesEachGiveADocument() throws IOException {
        String line = "{\"id\": \"%s\", \"text\": \"We will halve the tolls.\"}\n";
        Files.writeString(folder.resolve("a.jsonl"), line.formatted("one") + line.formatted("two"));
        Files.writeString(folder.resolve("b.jsonl"), line.formatted("three"));
        assertThat(read()).extracting(outcome -> Outcomes.value(outcome).id()).containsExactly("one", "two", "three");
    }
}

package org.pledgescope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.RawDocument;

/// Every count that a person verified in the sample documents.
class VerifiedCountsTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "corpora", "verified-counts.tsv");
    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.load(ModelFiles.in(Path.of("models"))));
    private final Map<String, RawDocument> read = new HashMap<>();

    /// A row of the table.
    private record Row(String document, String entity, String rule, String form, int count) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]));
        }
    }

    @TestFactory
    Stream<DynamicTest> eachCountIsWhatAPersonCounted() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
    }

    @Test
    void theTableIsReadWhole() throws IOException {
        assertThat(rows()).hasSize(128);
    }

    private void check(Row row) {
        EntityCounts counts = COUNTER.count(document(row.document()), row.entity());
        assertThat(counts.isKnown()).as("the entities files know " + row.entity()).isTrue();
        assertThat(counts.entity()).isEqualTo(row.entity());
        assertThat(counts.count(CountTexts.rule(row.rule()), row.form())).isEqualTo(row.count());
    }

    /// A path below corpora/, with `#` and an id for a line of JSON Lines.
    private RawDocument document(String name) {
        return read.computeIfAbsent(
                name,
                key -> {
                    String[] parts = key.split("#", 2);
                    List<RawDocument> documents = CountTexts.read(Path.of("corpora", parts[0]));
                    return documents.stream()
                            .filter(document -> parts.length == 1 || document.id().equals(parts[1]))
                            .findFirst()
                            .orElseThrow();
                });
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).skip(1).map(Row::of).toList();
    }
}

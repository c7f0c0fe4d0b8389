package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.page.Provenance;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;

/// What the index page says is what the tables beside it say.
class IndexFiguresTest {

    @TempDir private Path folder;
    private Document page;

    @BeforeEach
    void write() throws IOException {
        MentionCounter counter = new MentionCounter(Gazetteer.empty());
        try (ReportWriter writer = new ReportWriter(folder, counter, new Provenance("0.1.0", "", Map.of()))) {
            writer.add(SampleAnalyses.harbour());
            for (long seed = 0; seed < 40; seed++) {
                writer.add(RandomAnalyses.of(seed));
            }
            writer.add(new Problem("a.pdf", "no-text-layer", "found no words", "recognise them"));
            writer.complete(RunFacts.of(List.of(), 1, 1));
            writer.publish();
        }
        page = Jsoup.parse(Files.readString(folder.resolve("index.html")));
    }

    private List<CSVRecord> rows(String table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(folder.resolve(table)))
                .getRecords();
    }

    private static String cell(Element row, int column) {
        Element cell = row.child(column).clone();
        cell.select("small, .vh").remove();
        return cell.text().replaceAll("[,%]", "").replace("none", "0.0");
    }

    @Test
    void theTableOfDocumentsHoldsTheFiguresOfDocumentsCsv() throws IOException {
        Map<String, CSVRecord> documents =
                rows("documents.csv").stream().collect(Collectors.toMap(row -> row.get("document"), row -> row));
        Map<String, String> hedges =
                rows("comparison.csv").stream()
                        .filter(row -> row.get("measure").equals("hedges_per_1000_words"))
                        .collect(Collectors.toMap(row -> row.get("document"), row -> row.get("value")));
        assertThat(page.select("#tab tbody tr")).hasSize(documents.size());
        for (Element row : page.select("#tab tbody tr")) {
            CSVRecord document =
                    documents.values().stream()
                            .filter(record ->
                                    row.select("a").attr("href").startsWith("documents/" + record.get("document")))
                            .max((one, other) -> one.get("document").length() - other.get("document").length())
                            .orElseThrow();
            assertThat(cell(row, 1)).isEqualTo(document.get("words"));
            assertThat(cell(row, 2)).isEqualTo(document.get("commitment_sentences"));
            assertThat(cell(row, 3)).isEqualTo(document.get("commitments_per_1000_words"));
            assertThat(cell(row, 5)).isEqualTo(document.get("share_level_5_or_6"));
            assertThat(cell(row, 6)).isEqualTo(document.get("mean_firmness"));
            assertThat(cell(row, 7)).isEqualTo(hedges.get(document.get("document")));
        }
    }

    @Test
    void theTablesOfGroupsHoldTheFiguresOfGroupsCsv() throws IOException {
        List<CSVRecord> kinds = rows("groups.csv").stream().filter(row -> row.get("group").equals("kind")).toList();
        List<Element> shown = page.select("#by-kind + .scr tbody tr");
        if (kinds.size() > 1) {
            assertThat(shown).hasSameSizeAs(kinds);
        }
        for (int i = 0; i < shown.size(); i++) {
            List<String> columns =
                    List.of(
                            "documents",
                            "words",
                            "commitment_sentences",
                            "commitments_per_1000_words",
                            "share_level_5_or_6",
                            "mean_firmness",
                            "hedged_sentences",
                            "hedges_per_1000_words",
                            "directive_sentences");
            for (int column = 0; column < columns.size(); column++) {
                assertThat(cell(shown.get(i), column + 1)).isEqualTo(kinds.get(i).get(columns.get(column)));
            }
        }
    }

    @Test
    void groupsAddUpToTheDocuments() throws IOException {
        for (String column : List.of("words", "commitment_sentences", "firm", "directive_sentences")) {
            int documents = rows("documents.csv").stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
            Map<String, Integer> groups =
                    rows("groups.csv").stream()
                            .collect(
                                    Collectors.groupingBy(
                                            row -> row.get("group"),
                                            Collectors.summingInt(row -> Integer.parseInt(row.get(column)))));
            assertThat(groups).containsOnlyKeys("kind", "issuer", "year");
            assertThat(groups.values()).as(column).containsOnly(documents);
        }
    }

    @Test
    void theSourcesNameEveryTableWithItsRows() throws IOException {
        for (String table : Columns.tables().keySet()) {
            int size = rows(table).size();
            assertThat(page.select("footer").text()).contains(table + " (" + String.format("%,d", size) + " row");
        }
    }
}

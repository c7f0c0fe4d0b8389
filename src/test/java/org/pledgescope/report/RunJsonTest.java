package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.page.Provenance;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.SampleAnalyses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunJsonTest {

    private static final DocumentSummary HARBOUR = DocumentSummary.of(SampleAnalyses.harbour());
    private static final Provenance MADE = new Provenance("9.8.7", "parser=true", Map.of());

    @Test
    void itTellsWhatARunDidAndWithWhat() {
        Map<String, Double> stages = new LinkedHashMap<>();
        stages.put("read", 0.26);
        stages.put("annotate", 3.0);
        RunFacts facts =
                new RunFacts(
                        List.of("analyze", "inbox"), 2, Instant.parse("2032-06-30T21:05:06.789Z"), 4, stages, 1, 1000);
        List<Problem> problems =
                List.of(
                        new Problem("a.txt", "empty", "found no words in it", "check it"),
                        Problem.warning("b.txt", "duplicate", "found twice", "leave one out"));
        JsonNode json = read(facts, List.of(HARBOUR, HARBOUR), problems);
        assertThat(json.get("run").asString()).isEqualTo("id");
        assertThat(json.get("command")).extracting(JsonNode::asString).containsExactly("analyze", "inbox");
        assertThat(json.get("started").asString()).isEqualTo("2032-06-30T21:05:06Z");
        assertThat(json.get("program_version").asString()).isEqualTo("9.8.7");
        assertThat(json.get("java_version").asString()).isEqualTo(Runtime.version().toString());
        assertThat(json.get("seconds").asDouble()).isEqualTo(4.0);
        assertThat(json.get("stage_seconds").toString()).isEqualTo("{\"read\":0.3,\"annotate\":3.0}");
        assertThat(json.get("documents").asInt()).isEqualTo(2);
        assertThat(json.get("documents_new").asInt()).isEqualTo(1);
        assertThat(json.get("documents_stored").asInt()).isEqualTo(1);
        assertThat(json.get("words").asLong()).isEqualTo(2L * HARBOUR.words());
        assertThat(json.get("words_new_per_second").asLong()).isEqualTo(250);
        assertThat(json.get("problems").asInt()).isEqualTo(2);
        assertThat(json.get("warnings").asInt()).isEqualTo(1);
    }

    @Test
    void everyFieldHasARowInTheDocumentOfColumnsAndEveryRowAField() throws IOException {
        String doc = Files.readString(Path.of("docs/columns.md"));
        String section = doc.substring(doc.indexOf("\n## run.json\n"), doc.indexOf("\n## documents.csv\n"));
        List<String> rows =
                Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(section).results().map(row -> row.group(1)).toList();
        JsonNode json = read(RunFacts.of(List.of(), 1, 1), List.of(), List.of());
        assertThat(json.propertyNames()).containsExactlyElementsOf(rows);
    }

    @Test
    void aFigureBelowZeroIsRefused() {
        assertThatThrownBy(() -> RunFacts.of(List.of(), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found threads 0");
        assertThatThrownBy(() -> new RunFacts(List.of(), 1, Instant.EPOCH, 1, Map.of(), -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stored -1");
    }

    private static JsonNode read(RunFacts facts, List<DocumentSummary> documents, List<Problem> problems) {
        return JsonMapper.shared().readTree(RunJson.of("id", facts, MADE, documents, problems));
    }
}

package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgescope.page.Provenance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ColumnsTest {

    /// If this fails, put the expected tables into docs/columns.md; if a column went or changed its meaning, raise the
    /// schema version too.
    @Test
    void theDocumentationListsTheColumnsOfTheDataPackage() throws IOException {
        JsonNode resources =
                new JsonMapper()
                        .readTree(DataPackage.of(new Provenance("0", "", Map.of()), List.of()))
                        .get("resources");
        StringBuilder tables = new StringBuilder();
        for (JsonNode resource : resources) {
            tables.append("\n## ")
                    .append(resource.get("path").asString())
                    .append("\n\n| column | type | meaning |\n|---|---|---|\n");
            for (JsonNode field : resource.get("schema").get("fields")) {
                tables.append(
                        "| `%s` | %s | %s |\n"
                                .formatted(
                                        field.get("name").asString(),
                                        field.get("type").asString(),
                                        field.get("description").asString()));
            }
        }
        assertThat(Files.readString(Path.of("docs/columns.md"))).endsWith(tables);
    }
}

package org.pledgescope.report;

import java.util.List;
import java.util.Map;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.page.Provenance;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Describes a report's tables as a Frictionless data package, with the hashes of inputs and models and the settings
/// that affect results. The same inputs give the same bytes; what differs from run to run stands in run.json.
final class DataPackage {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataPackage() {}

    static String of(Provenance made, List<DocumentSummary> summaries) {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", "pledgescope-report");
        root.put("schema_version", AnalysisJson.SCHEMA_VERSION);
        root.put("program_version", made.version());
        root.put("settings", made.settings());
        root.put("caveat", "Scores measure language, not legal force, likelihood or merit.");
        ObjectNode models = root.putObject("models");
        made.modelHashes().forEach(models::put);
        ArrayNode inputs = root.putArray("inputs");
        for (DocumentSummary summary : summaries) {
            inputs.addObject()
                    .put("document", summary.id())
                    .put("origin", summary.origin())
                    .put("sha256", summary.sha256());
        }
        ArrayNode resources = root.putArray("resources");
        for (Map.Entry<String, List<Columns.Column>> table : Columns.tables().entrySet()) {
            ObjectNode resource =
                    resources
                            .addObject()
                            .put("name", table.getKey().replace(".csv", ""))
                            .put("path", table.getKey())
                            .put("format", "csv")
                            .put("encoding", "utf-8");
            ArrayNode fields = resource.putObject("schema").putArray("fields");
            table.getValue()
                    .forEach(column ->
                            fields.addObject()
                                    .put("name", column.name())
                                    .put("type", column.type())
                                    .put("description", column.description()));
        }
        return text(root);
    }

    /// The same line ends on every system.
    private static String text(ObjectNode root) {
        return AnalysisJson.utf8(JSON.writeValueAsString(root).replace("\r\n", "\n")) + "\n";
    }
}

package org.pledgescope.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes rows of named cells to a stream, for results that are printed instead of shown.
public interface RowWriter {

    /// Writes a row; the cells are strings, whole numbers or truth values, in the order of the columns.
    void row(List<?> cells) throws IOException;

    /// As CSV, with a header that is there even without rows. The writer stays open.
    static RowWriter csv(Writer writer, List<String> columns) throws IOException {
        Table table = Table.on(writer, columns);
        table.flush();
        return cells -> {
            table.row(cells.toArray());
            table.flush();
        };
    }

    /// As JSON Lines, an object a row. The writer stays open.
    static RowWriter jsonLines(Writer writer, List<String> columns) {
        JsonMapper json = new JsonMapper();
        return cells -> {
            ObjectNode row = json.createObjectNode();
            for (int i = 0; i < columns.size(); i++) {
                row.putPOJO(columns.get(i), cells.get(i));
            }
            writer.write(AnalysisJson.utf8(json.writeValueAsString(row)) + "\n");
            writer.flush();
        };
    }
}

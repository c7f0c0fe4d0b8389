package org.pledgescope.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of every table, from columns.tsv. They are described in docs/columns.md and never renamed without a new
/// schema version.
final class Columns {

    private static final String FILE = "columns.tsv";
    private static final Map<String, List<Column>> TABLES = load();

    static final List<String> MENTIONS = names("mentions.csv");

    /// A column.
    ///
    /// @param type        of a Frictionless table schema: `string`, `integer`, `number` or `boolean`
    /// @param description one or more sentences
    record Column(String name, String type, String description) {}

    private Columns() {}

    /// The columns of each table by file name, both in the order in which they are written.
    static Map<String, List<Column>> tables() {
        return TABLES;
    }

    /// The names of a table's columns.
    static List<String> names(String table) {
        List<Column> columns = TABLES.get(table);
        if (columns == null) {
            throw new IllegalArgumentException("no table '%s'; there are %s".formatted(table, TABLES.keySet()));
        }
        return columns.stream().map(Column::name).toList();
    }

    private static Map<String, List<Column>> load() {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        try (InputStream in = Columns.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        tables.computeIfAbsent(cells[0], table -> new ArrayList<>())
                                .add(new Column(cells[1], cells[2], cells[3]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tables.replaceAll((table, columns) -> List.copyOf(columns));
        return tables;
    }
}

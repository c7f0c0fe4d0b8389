package org.pledgescope.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of a models file: tab-separated values, `#` comments, a header line that names the columns. Trailing empty
/// cells may be left out. Nothing is quoted.
final class TsvTable {

    private static final String COMMENT = "#";

    /// A line of the table.
    ///
    /// @param place file and line for messages, `models/hedges.tsv:7`
    record Row(String place, Map<String, String> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        /// The cell of a column, without surrounding white space; empty where the line has none.
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /// The cell of a column that must not be empty.
        String require(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw wrong("column '%s' is empty; it is needed".formatted(column));
            }
            return cell;
        }

        /// The cell of a column as a whole number.
        int number(String column) {
            try {
                return Integer.parseInt(require(column));
            } catch (NumberFormatException e) {
                throw new ModelException(
                        "%s: column '%s' holds '%s'; expected a whole number".formatted(place, column, get(column)), e);
            }
        }

        ModelException wrong(String message) {
            return new ModelException(place + ": " + message);
        }
    }

    private TsvTable() {}

    /// The rows of a file in order.
    ///
    /// @param columns the columns that the header must name, in any order
    /// @throws ModelException naming file and line if a column is missing or a row is too long
    static List<Row> read(ModelFiles files, String name, String... columns) {
        List<Row> rows = new ArrayList<>();
        Optional<List<String>> header = Optional.empty();
        int number = 0;
        for (String line : files.read(name).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith(COMMENT)) {
                continue;
            }
            String place = files.place(name) + ":" + number;
            List<String> cells = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
            if (header.isEmpty()) {
                header = Optional.of(checked(cells, columns, place));
            } else {
                rows.add(row(place, header.get(), cells));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> checked(List<String> header, String[] columns, String place) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new ModelException("%s: no column '%s' in the header; found %s".formatted(place, column, header));
            }
        }
        return header;
    }

    private static Row row(String place, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new ModelException(
                    "%s: found %d cells; the header names %d columns (is a tab too many?)"
                            .formatted(place, cells.size(), header.size()));
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        return new Row(place, named);
    }
}

package org.pledgescope.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pledgescope.problem.Problem;

/// A table of a models file: tab-separated values, `#` comments, a header line that names the columns. Trailing empty
/// cells may be left out. Nothing is quoted.
///
/// @param header   the columns in order; empty where the file holds nothing
/// @param rows     the usable lines in order
/// @param problems a missing column, and lines with more cells than columns
record TsvTable(List<String> header, List<Row> rows, List<Problem> problems) {

    private static final String COMMENT = "#";
    static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String PROBLEM = "models-file";

    TsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

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

    /// A table of which every line is usable.
    ///
    /// @param columns the columns that the header must name, in any order
    /// @throws ModelException naming file and line if a column is missing or a row is too long
    static TsvTable usable(TablePart part, String... columns) {
        TsvTable table = parse(part.text(), part.place(), columns);
        if (!table.problems().isEmpty()) {
            Problem first = table.problems().getFirst();
            throw new ModelException("%s: %s (%s)".formatted(first.place(), first.found(), first.remedy()));
        }
        return table;
    }

    /// Whatever of a table is usable, and what is not.
    ///
    /// @param place how messages name the file
    static TsvTable parse(String text, String place, String... columns) {
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith(COMMENT)) {
                continue;
            }
            String here = place + ":" + number;
            List<String> cells = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
            if (!header.isEmpty()) {
                row(here, header, cells, problems::add, rows::add);
            } else if (isHeader(cells, columns, here, problems::add)) {
                header.addAll(cells);
            } else {
                break;
            }
        }
        return new TsvTable(header, rows, problems);
    }

    private static boolean isHeader(List<String> cells, String[] columns, String place, Consumer<Problem> problems) {
        for (String column : columns) {
            if (!cells.contains(column)) {
                problems.accept(
                        new Problem(
                                place,
                                PROBLEM,
                                "no column '%s' in the header; found %s".formatted(column, cells),
                                "let the first line name the columns, with a tab between two: "
                                        + String.join(", ", columns)));
                return false;
            }
        }
        return true;
    }

    private static void row(
            String place, List<String> header, List<String> cells, Consumer<Problem> problems, Consumer<Row> rows) {
        if (cells.size() > header.size()) {
            problems.accept(
                    new Problem(
                            place,
                            PROBLEM,
                            "found %d cells; the header names %d columns".formatted(cells.size(), header.size()),
                            "is a tab too many? take it away"));
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        rows.accept(new Row(place, named));
    }
}

package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.RowWriter;

/// Results in rows: in aligned columns for a reader, or as CSV or JSON Lines where every row says what was asked and
/// whether the table was cut.
///
/// @param columns names; an empty one is for readers alone
/// @param rows    cells: words, whole numbers or a [#measure]
/// @param about   what stands in every row for other programs, between the cells and the numbers of rows
/// @param total   exact number of rows that there are
record ResultTable(List<String> columns, List<List<Object>> rows, List<About> about, int total) {

    private static final int SHOWN_PLACES = 3;
    private static final int PLACES = 4;
    private static final int WIDEST = 60;

    /// A column that is the same in every row.
    record About(String column, Object value) {}

    ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        about = List.copyOf(about);
    }

    /// A number with digits after the point, as many in every place and on every machine.
    static Object measure(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN) : "";
    }

    boolean isCut() {
        return rows.size() < total;
    }

    /// Numbers to the right, words to the left, names of columns above.
    void print(PrintWriter out) {
        int[] widths = new int[columns.size()];
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(column -> column.replace('_', ' ')).toList());
        rows.forEach(row -> lines.add(row.stream().map(ResultTable::shown).toList()));
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder printed = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - width(line.get(i)));
                printed.append(i == 0 ? "" : "  ");
                printed.append(isNumber(i) ? gap + line.get(i) : line.get(i) + gap);
            }
            out.println(printed.toString().stripTrailing());
        }
    }

    void write(PrintWriter out, ResultFormat format) throws IOException {
        List<String> names = new ArrayList<>(columns.stream().filter(column -> !column.isEmpty()).toList());
        about.forEach(cell -> names.add(cell.column()));
        names.addAll(List.of("rows_total", "rows_written"));
        RowWriter writer =
                switch (format) {
                    case CSV -> RowWriter.csv(out, names);
                    case JSONL -> RowWriter.jsonLines(out, names);
                };
        for (List<Object> row : rows) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (!columns.get(i).isEmpty()) {
                    cells.add(row.get(i));
                }
            }
            about.forEach(cell -> cells.add(cell.value()));
            cells.addAll(List.of(total, rows.size()));
            writer.row(cells);
        }
    }

    private boolean isNumber(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Number);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case BigDecimal number -> String.format(Locale.ROOT, "%,." + SHOWN_PLACES + "f", number);
            case Integer number -> String.format(Locale.ROOT, "%,d", number);
            case Long number -> String.format(Locale.ROOT, "%,d", number);
            default -> cut(Problem.shown(cell.toString()));
        };
    }

    private static String cut(String words) {
        return width(words) <= WIDEST ? words : words.substring(0, words.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}

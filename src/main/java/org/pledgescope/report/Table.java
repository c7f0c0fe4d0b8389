package org.pledgescope.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A CSV table after RFC 4180 in UTF-8, its header always there. A cell that a spreadsheet would run as a formula gets
/// an apostrophe before it; numbers stay numbers.
final class Table implements Closeable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /// Halves of surrogate pairs, and what steers a terminal that shows the table.
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cs}[\\p{Cc}&&[^\t\r\n]]]");

    /// With their wide forms, which some spreadsheets take for the same.
    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private final Appendable target;
    private final CSVPrinter printer;
    private int rows;

    private Table(Appendable target, CSVPrinter printer) {
        this.target = target;
        this.printer = printer;
    }

    static Table create(Path file, List<String> columns) throws IOException {
        return on(Files.newBufferedWriter(file, StandardCharsets.UTF_8), columns);
    }

    static Table on(Writer writer, List<String> columns) throws IOException {
        Table table = new Table(writer, FORMAT.print(writer));
        table.printer.printRecord(columns);
        return table;
    }

    /// Rows alone, in memory, to be [added][#add] to a table.
    static Table part() throws IOException {
        StringBuilder rows = new StringBuilder();
        return new Table(rows, FORMAT.print(rows));
    }

    /// Adds the rows of a part.
    void add(Table part) throws IOException {
        target.append((StringBuilder) part.target);
        rows += part.rows;
    }

    void row(Object... cells) throws IOException {
        List<String> safe = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            safe.add(safe(text(String.valueOf(cell))));
        }
        printer.printRecord(safe);
        rows++;
    }

    /// How many rows were written, the header not counted.
    int rows() {
        return rows;
    }

    /// What of the words is text, the rest as the replacement character; no offset changes.
    static String text(String words) {
        return NOT_TEXT.matcher(words).replaceAll("\ufffd");
    }

    /// The cell as a spreadsheet may show it.
    static String safe(String cell) {
        boolean isFormula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}

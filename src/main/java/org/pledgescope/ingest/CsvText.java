package org.pledgescope.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pledgescope.problem.Outcome;

/// A table in CSV whose first row names its columns, as people and their spreadsheets write it: parted by comma,
/// semicolon or tab.
///
/// @param columns in lower case
record CsvText(List<String> columns, List<Row> rows) {

    private static final int MOST_ROWS = 100_000;

    /// A row.
    ///
    /// @param line   where it begins, from 1 on
    /// @param values by column, without space around; of a column that is named twice, the first
    record Row(long line, Map<String, String> values) {

        Row {
            values = Map.copyOf(values);
        }

        String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    CsvText {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param place how messages name the table
    static Outcome<CsvText> read(String text, String place) {
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(plain))
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
            for (CSVRecord record : parser) {
                if (columns.isEmpty()) {
                    record.forEach(name -> columns.add(name.toLowerCase(Locale.ROOT)));
                } else if (rows.size() < MOST_ROWS) {
                    rows.add(new Row(line, values(columns, record)));
                } else {
                    return Outcome.failed(
                            Problems.broken(place, "found more than %d rows".formatted(MOST_ROWS), "divide the table"));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException damaged) {
            return Outcome.failed(
                    Problems.broken(
                            place + ":" + line,
                            "found no row of CSV: a quotation mark does not end, or text follows it",
                            "put values that hold quotation marks into quotation marks, and double those inside"));
        }
        return Outcome.done(new CsvText(columns, rows));
    }

    private static Map<String, String> values(List<String> columns, CSVRecord record) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
            values.putIfAbsent(columns.get(i), record.get(i));
        }
        return values;
    }

    /// What the first line is parted by.
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }
}

package org.pledgescope.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pledgescope.evaluate.Miss;

/// Sentences that the program labels otherwise than their coders, as CSV: a row for each sentence and measure. The table
/// of an earlier run is the baseline of a later one.
public final class MissTable {

    private static final List<String> COLUMNS =
            List.of("gold", "document", "kind", "sentence", "measure", "expected", "found", "text", "because");

    private MissTable() {}

    /// What tells one miss from another, whatever the program says today.
    ///
    /// @param gold name of the gold file
    public record Key(String gold, String document, String sentence, String measure) {}

    /// @param misses by the name of their gold file
    public static void write(Path file, Map<String, List<Miss>> misses) throws IOException {
        try (Table table = Table.create(file, COLUMNS)) {
            for (Map.Entry<String, List<Miss>> gold : misses.entrySet()) {
                for (Miss miss : gold.getValue()) {
                    for (Map.Entry<String, Miss.Answers> wrong : miss.wrong().entrySet()) {
                        table.row(
                                gold.getKey(),
                                miss.document(),
                                miss.kind(),
                                miss.sentence(),
                                wrong.getKey(),
                                wrong.getValue().gold(),
                                wrong.getValue().found(),
                                miss.text().replaceAll("\\s+", " "),
                                String.join(" / ", miss.because()));
                    }
                }
            }
        }
    }

    /// The keys of a table that was written before.
    ///
    /// @throws IOException if it cannot be read or is no such table
    public static Set<Key> read(Path file) throws IOException {
        Set<Key> keys = new LinkedHashSet<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            if (!rows.getHeaderNames().containsAll(COLUMNS.subList(0, 5))) {
                throw new IOException(
                        "%s: found the columns %s; a table that --misses wrote has %s"
                                .formatted(file, rows.getHeaderNames(), COLUMNS));
            }
            for (CSVRecord row : rows) {
                keys.add(new Key(row.get("gold"), row.get("document"), row.get("sentence"), row.get("measure")));
            }
        }
        return keys;
    }

    /// The keys of misses, as [#read] gives them.
    public static Set<Key> keys(Map<String, List<Miss>> misses) {
        Set<Key> keys = new LinkedHashSet<>();
        misses.forEach((gold, of) ->
                of.forEach(miss ->
                        miss.wrong()
                                .keySet()
                                .forEach(measure ->
                                        keys.add(
                                                new Key(
                                                        Table.safe(gold),
                                                        Table.safe(miss.document()),
                                                        Table.safe(miss.sentence()),
                                                        measure)))));
        return keys;
    }
}

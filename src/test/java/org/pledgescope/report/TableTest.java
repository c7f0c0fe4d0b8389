package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", "\tx", "\rx", "\uff1d1+1", "-1+2", "=", "-"})
    void aCellThatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
        assertThat(Table.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-10", "+7", "3.5", "-0.5", "", "a=b", "2 - 1"})
    void numbersAndOtherWordsStayAsTheyAre(String cell) {
        assertThat(Table.safe(cell)).isEqualTo(cell);
    }

    @Property(tries = 500)
    void cellsReadBackAsWritten(@ForAll String first, @ForAll String second) throws IOException {
        StringWriter out = new StringWriter();
        try (Table table = Table.on(out, List.of("one", "two"))) {
            table.row("x" + first, "y" + second);
        }
        List<CSVRecord> rows = CSVFormat.RFC4180.parse(new java.io.StringReader(out.toString())).getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).toList()).containsExactly("one", "two");
        assertThat(rows.get(1).toList()).containsExactly("x" + text(first), "y" + text(second));
    }

    @Property(tries = 500)
    void theApostropheIsAllThatASafeCellAdds(@ForAll String cell) throws IOException {
        StringWriter out = new StringWriter();
        try (Table table = Table.on(out, List.of("one"))) {
            table.row("=" + cell);
        }
        String read = CSVFormat.RFC4180.parse(new java.io.StringReader(out.toString())).getRecords().get(1).get(0);
        assertThat(read).isEqualTo("'=" + text(cell));
    }

    @Test
    void nothingInACellSteersTheTerminalThatShowsIt() throws IOException {
        StringWriter out = new StringWriter();
        try (Table table = Table.on(out, List.of("one"))) {
            table.row("Toll\u001b[2J League\u009b31m");
        }
        assertThat(out.toString()).contains("Toll\ufffd[2J League\ufffd31m");
    }

    private static String text(String cell) {
        return cell.replaceAll("[\\p{Cs}[\\p{Cc}&&[^\\t\\r\\n]]]", "\ufffd");
    }
}

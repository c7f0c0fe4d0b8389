package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-x", "@SUM(A1)", "\tx", "\rx", "-1+2", "=", "-"})
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
        assertThat(rows.get(1).toList())
                .containsExactly(
                        "x" + first.replaceAll("\\p{Cs}", "\ufffd"), "y" + second.replaceAll("\\p{Cs}", "\ufffd"));
    }

    @Property(tries = 500)
    void theApostropheIsAllThatASafeCellAdds(@ForAll String cell) throws IOException {
        StringWriter out = new StringWriter();
        try (Table table = Table.on(out, List.of("one"))) {
            table.row("=" + cell);
        }
        String read = CSVFormat.RFC4180.parse(new java.io.StringReader(out.toString())).getRecords().get(1).get(0);
        assertThat(read).isEqualTo("'=" + cell.replaceAll("\\p{Cs}", "\ufffd"));
    }
}

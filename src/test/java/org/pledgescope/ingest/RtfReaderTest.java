package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    private static final String ENGLISH = "The League will halve the tolls on the river by the spring.\\par ";

    private static List<String> lines(String body) {
        return Shown.lines("a.rtf", bytes("{\\rtf1\\ansi\\ansicpg1252" + ENGLISH + body + "}"));
    }

    private static byte[] bytes(String rtf) {
        return rtf.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void bytesAreReadInTheCharsetOfTheirFont() {
        assertThat(
                        lines(
                                "{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}"
                                        + "\\f0 caf\\'e9 \\f1\\'c4\\'e0 \\f2\\'93\\'fa\\'96\\'7b\\f0  end.\\par"))
                .endsWith("BODY[] café Да 日本 end.");
    }

    @Test
    void signsBeyondTheCharsetStandOnceThoughOlderProgramsGetAnother() {
        assertThat(lines("\\uc1 100 \\u8364? or {\\uc2 \\u8364\\'80\\'80} and \\u-10179?\\u-8704? end.\\par"))
                .endsWith("BODY[] 100 € or € and 😀 end.");
    }

    @Test
    void groupsForProgramsAreLeftOut() {
        assertThat(
                        lines(
                                "{\\*\\generator Writer 1;}{\\field{\\*\\fldinst HYPERLINK \"a\"}{\\fldrslt We}} will"
                                        + " pay{\\xe{\\v pilots}} pilots{\\*\\annotation why}.{\\pict\\bin3 }}}}\\par"))
                .endsWith("BODY[] We will pay pilots.");
    }

    @Test
    void cellsOfATableAreParagraphs() {
        assertThat(
                        lines(
                                "\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl Member\\cell"
                                        + " Share\\cell\\row\\trowd\\cellx1\\cellx2\\pard\\intbl Veldt\\cell 60"
                                        + " percent\\cell\\row\\pard"))
                .endsWith("HEADING[] Member", "HEADING[] Share", "BODY[] Veldt", "BODY[] 60 percent");
    }

    @Test
    void printedNumbersAreLabels() {
        assertThat(
                        lines(
                                "{\\listtext 4.\\tab}\\pard We will pay the pilots of the river from the first of"
                                        + " March.\\par{\\pntext\\f0 (b)\\tab}\\pard We will open locks.\\par"))
                .endsWith(
                        "BODY[4.] We will pay the pilots of the river from the first of March.",
                        "LIST_ITEM 1[(b)] We will open locks.");
    }

    @Test
    void groupsWithoutEndAreAProblem() {
        assertThat(Shown.problem("a.rtf", bytes("{\\rtf1 " + "{".repeat(100_000))).id()).isEqualTo("broken");
        assertThat(Shown.problem("a.rtf", bytes("{\\rtf1 We will")).id()).isEqualTo("broken");
    }
}

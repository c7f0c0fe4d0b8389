package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AboutCommandTest {

    private static final String TEXT =
            """
            We will deliver ten cranes to Ukraine by May 2032. We will mend the quays. We will help to train Ukrainian pilots if the council agrees.

            We remain committed to the ports of Georgia, and the tide is high in Kyiv.
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void definitiveCommitmentsComeFirstThenThoseThatFailAndThenThoseNear() throws IOException {
        CommandLineRun run = about("Ukraine");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith(
                        "1 definitive commitment about Ukraine, in 1 sentence of 1 document; 1 more fails, on"
                                + " condition, score; 1 stands near it\n")
                .containsSubsequence(
                        "speaks for",
                        "\nDefinitive\n",
                        "¶ 1: level 5, firm",
                        "    \"We will deliver ten cranes to Ukraine by May 2032.\"",
                        "(deadline: 'by May 2032')",
                        "\nFail\n",
                        "Ukrainian pilots",
                        "fails on condition 'if",
                        "score 60 (moderate)",
                        "\nNear: another sentence of the paragraph names Ukraine\n",
                        "mend the quays",
                        "measure language");
    }

    @Test
    void noDefinitiveCommitmentIsAFindingThatSaysWhatEachFailsOn() throws IOException {
        assertThat(about("Georgia").out())
                .startsWith(
                        "no definitive commitment about Georgia: 1 commitment about it, which fails on level, score\n");
        assertThat(about("tide").out())
                .startsWith(
                        "no definitive commitment about tide: 1 commitment about it, which fails on level, score (tide"
                                + " is not in the entities files: taken literally)\n");
    }

    @Test
    void aNameThatStandsNowhereIsSaidToAndNearNamesAreGiven() throws IOException {
        CommandLineRun run = about("Ukrane");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Ukrane is not mentioned in 1 document; nearest known names: Ukraine")
                .contains("not in the entities files");
        assertThat(about("France").out()).startsWith("France is not mentioned in 1 document\n");
    }

    @Test
    void rowsHaveTheColumnsOfTheReportsTableAndTheFindingGoesToStandardError() throws IOException {
        CommandLineRun csv = about("Ukraine", "--format", "csv");
        assertThat(csv.out().lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("document,entity,standing,fails_on,reasons,doubtful,sentence_id");
        assertThat(csv.out()).contains(",Ukraine,definitive,,,false,", ",Ukraine,fails,condition; score,");
        assertThat(csv.err()).contains("1 definitive commitment about Ukraine");
        assertThat(about("Ukraine", "--format", "jsonl").out())
                .contains("\"standing\":\"near\"", "\"doubtful\":false", "\"level\":5");
    }

    @Test
    void aPathThatIsNotThereMayBeTheRestOfAName() {
        CommandLineRun run = CommandLineRun.of("about", "Port", "Halden");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("in quotes: about \"Port Halden\" PATH");
        assertThat(CommandLineRun.of("about", " ", "corpora").err()).contains("found an empty one");
    }

    @Test
    void whereNothingCouldBeReadNothingIsFound() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        CommandLineRun run = CommandLineRun.of("about", "Kenya", empty.toString(), "--quiet");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("nothing is known about Kenya: no document was read\n");
        assertThat(run.err()).contains("error [empty]");
    }

    private CommandLineRun about(String name, String... options) throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), TEXT);
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"about", name, text.toString(), "--quiet"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandLineRun.of(arguments);
    }
}

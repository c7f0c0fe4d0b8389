package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountCommandTest {

    private static final String TEXT = "A lantern is lit. The lantern's oil is dear, and lanterns need oil.";

    @TempDir private Path folder = Path.of("");

    @Test
    void aPathThatIsNotThereIsNoName() {
        CommandLineRun run = CommandLineRun.of("count", "oil", folder.resolve("gone.txt").toString(), "corpora");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("gone.txt: no such file or folder");
        assertThat(CommandLineRun.of("count", "and/or", "corpora").code()).isZero();
    }

    @Test
    void csvHasATotalRowOfEachRuleWithAnEmptyForm() throws IOException {
        CommandLineRun run = CommandLineRun.of("count", "lantern", text("a.txt").toString(), "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst()).contains("document,entity,rule,form,count");
        assertThat(run.out())
                .contains(
                        ",lantern,find-in-page,,3\r\n",
                        ",lantern,name,,2\r\n",
                        ",lantern,name,possessive,1\r\n",
                        ",lantern,all,,2\r\n");
    }

    @Test
    void kwicShowsEveryMatchInItsContext() throws IOException {
        CommandLineRun run = CommandLineRun.of("count", "lantern", text("a.txt").toString(), "--kwic");
        assertThat(run.out()).contains("[lantern] is lit.", "not in the entities files: counted literally");
        assertThat(CommandLineRun.of("count", "lantern", text("a.txt").toString()).out()).doesNotContain("[");
    }

    @Test
    void aWordThatIsAlsoAPathIsAnInput() throws IOException {
        String path = text("lantern").toString();
        assertThat(CommandLineRun.of("count", path).err()).contains("every argument is an existing path");
        assertThat(CommandLineRun.of("count", path, "oil").code()).isZero();
    }

    @Test
    void twoDashesPartNamesFromInputs() throws IOException {
        String path = text("lantern").toString();
        CommandLineRun run = CommandLineRun.of("count", "--format", "csv", path, "oil", "--", path);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(",oil,name,,2", "," + path + ",find-in-page,,0");
        CommandLineRun missing = CommandLineRun.of("count", "oil", "--", path, folder.resolve("none").toString());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("none: error [");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words.txt", "naïve, \"quoted\".txt", "-dash.txt", "emoji 🌊.txt", "a'b;c$(d).txt"})
    void awkwardFileNamesAreRead(String name) throws IOException {
        CommandLineRun run = CommandLineRun.of("count", "--quiet", "lantern", text(name).toString(), "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(",lantern,find-in-page,,3");
    }

    @Test
    void theEndOfOptionsLetsANameBeginWithADashWhichASpreadsheetMustNotTakeForAFormula() throws IOException {
        CommandLineRun run = CommandLineRun.of("count", "--format", "csv", "--", "-oil", text("a.txt").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(",'-oil,find-in-page,,0");
    }

    @Test
    void anUnreadableInputIsReportedAndTheRestIsCounted() throws IOException {
        text("good.txt");
        Files.write(folder.resolve("bad.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 1, 2});
        CommandLineRun run = CommandLineRun.of("count", "lantern", folder.toString(), "--format", "csv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.pdf: error [");
        assertThat(run.out()).containsPattern("(?m)^good-[0-9a-f]+,lantern,name,,2$");
    }

    @Test
    void aDashReadsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
            CommandLineRun run = CommandLineRun.of("count", "lantern", "-", "--format", "csv");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("lantern,name,,2");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatStandsInATitleIsCountedAndShownApart() throws IOException {
        Path file = folder.resolve("a.md");
        Files.writeString(file, "# Kenya and the sea\n\nKenya spoke first, and Kenya's guests answered at length.\n");
        CommandLineRun run = CommandLineRun.of("count", "Kenya", file.toString());
        assertThat(run.out()).containsPattern("name +3 +bare 2, possessive 1; of these 1 in a (title|heading)");
    }

    @Test
    void aDoubtfulMatchIsMarked() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "Talks on Korea resumed when South Korea asked for them again.");
        CommandLineRun run = CommandLineRun.of("count", "Korea", file.toString(), "--kwic");
        assertThat(run.out()).contains("1 of these may name something else; they are marked with a ?");
        assertThat(run.out().lines().filter(line -> line.startsWith("   ?")))
                .as("once under find-in-page and once under name")
                .hasSize(2);
        assertThat(CommandLineRun.of("count", "Korea", file.toString()).out()).contains("--kwic marks them with a ?");
    }

    @Test
    void ownEntitiesAreCountedAndARowThatCannotApplyIsReported() throws IOException {
        Path models = folder.resolve("models");
        Files.createDirectories(models.resolve("entities"));
        Files.writeString(
                models.resolve("entities/own.tsv"),
                "id\ttype\tname\taliases\nLAMP\tMISC\tlantern\tlamp\nX\tPLACE\tHalden\n");
        CommandLineRun run =
                CommandLineRun.of(
                        "count", "lantern", text("a.txt").toString(), "--models", models.toString(), "--format", "csv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("own.tsv:3: error [entities-row]: type 'PLACE' is none of");
        assertThat(run.out()).contains(",lantern,name,,2");
    }

    @Test
    void theNoticeOfALiteralCountGoesWithTheCounts() throws IOException {
        CommandLineRun run = CommandLineRun.of("count", "oil is dear", text("a.txt").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("oil is dear in ", "not in the entities files: counted literally");
    }

    @Test
    void anEmptyNameIsWrongUsage() throws IOException {
        CommandLineRun run = CommandLineRun.of("count", " ", text("a.txt").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("count needs a name or word to count");
    }

    private Path text(String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT);
    }
}

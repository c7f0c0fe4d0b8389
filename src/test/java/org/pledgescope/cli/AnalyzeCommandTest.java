package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

    private static final String SAMPLE = "corpora/press-release-bridge.txt";

    @TempDir private Path folder = Path.of("");

    @Test
    void aMissingInputReturns1AndSaysWhatToDo() {
        CommandLineRun run = CommandLineRun.of("analyze", folder.resolve("gone.txt").toString(), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("gone.txt: error [not-found]");
    }

    @Test
    void whereNothingNamedIsThereTheLastReportStays() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path page = Files.writeString(out.resolve("index.html"), "last");
        CommandLineRun run =
                CommandLineRun.of("analyze", folder.resolve("gone.txt").toString(), "--out", out.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("gone.txt").contains("stay as they are");
        assertThat(page).hasContent("last");
    }

    @Test
    void whereNoInputCanBeReadTheLastReportStays() throws IOException {
        assumeModels();
        Path out = folder.resolve("out");
        assertThat(analyze(out, SAMPLE).code()).isZero();
        String last = Files.readString(out.resolve("index.html"));
        Path picture = Files.writeString(folder.resolve("scan.png"), "\u0089PNG\r\n", StandardCharsets.ISO_8859_1);
        CommandLineRun run =
                CommandLineRun.of(
                        "analyze",
                        picture.toString(),
                        "https://league.invalid/",
                        "--no-parser",
                        "--no-names",
                        "--out",
                        out.toString(),
                        "--index",
                        folder.resolve("index").toString(),
                        "--cache",
                        folder.resolve("pages").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("[not-supported]", "[unknown-host]", "none of 2 inputs", "stay as they are");
        assertThat(out.resolve("index.html")).hasContent(last);
    }

    @Test
    void withoutInputsThereIsNothingToDoButToRebuild() {
        CommandLineRun nothing = CommandLineRun.of("analyze");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("nothing to analyse", "--rebuild");
        CommandLineRun printed = CommandLineRun.of("analyze", "--rebuild", "--format", "csv");
        assertThat(printed.code()).isEqualTo(2);
        CommandLineRun rebuilt = CommandLineRun.of("analyze", "--rebuild", "--out", folder.resolve("gone").toString());
        assertThat(rebuilt.code()).isEqualTo(2);
        assertThat(rebuilt.err()).contains("gone: no such folder");
    }

    @Test
    void pruneGoesWithARunThatAddsToAnIndex() {
        CommandLineRun anew = CommandLineRun.of("analyze", SAMPLE, "--prune", "--rebuild");
        assertThat(anew.code()).isEqualTo(2);
        assertThat(anew.err()).contains("--prune and --rebuild cannot be together");
        CommandLineRun printed = CommandLineRun.of("analyze", SAMPLE, "--prune", "--format", "csv");
        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.err()).contains("--prune and --format cannot be together");
    }

    @Test
    void theSummarySaysWhatTheIndexHoldsAndARebuildWritesTheSame() throws IOException {
        assumeModels();
        Path out = folder.resolve("out");
        assertThat(command(out, SAMPLE).out())
                .contains("Read: 1 new", ": 1 document\n")
                .doesNotContain("earlier runs (");
        CommandLineRun second = command(out, "corpora/speech-oban.txt");
        assertThat(second.out()).contains(": 2 documents, 1 of them of earlier runs (--prune takes them out)");
        CommandLineRun rebuilt = command(out, "--rebuild");
        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.out()).contains("Index: 2 documents, written anew from the analyses kept in " + out);
        CommandLineRun pruned = command(out, "corpora/speech-oban.txt", "--prune");
        assertThat(pruned.out()).contains(": 1 document; 1 document taken out", "1 known from earlier runs");
    }

    @Test
    void jsonlPrintsOneLineForEachDocumentAndWritesNothing() throws IOException {
        assumeModels();
        Path out = folder.resolve("out");
        CommandLineRun run = analyze(out, "--format", "jsonl", "corpora/speech-oban.txt");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(out).doesNotExist();
    }

    @Test
    void anUnknownNameToLeaveOutIsAUsageErrorThatNamesTheNearest() {
        CommandLineRun run = CommandLineRun.of("analyze", SAMPLE, "--format", "jsonl", "--without", "vague_amounts");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--without 'vague_amounts'", "did you mean 'vague_amount'?");
    }

    @Test
    void whatIsLeftOutFindsNothing() {
        assumeModels();
        CommandLineRun all = CommandLineRun.of("analyze", SAMPLE, "--format", "jsonl");
        CommandLineRun some = CommandLineRun.of("analyze", SAMPLE, "--format", "jsonl", "--without", "act.will");
        assertThat(all.out()).contains("\"act.will\"");
        assertThat(some.out()).doesNotContain("\"act.will\"");
    }

    @Test
    void quietSilencesProgressAndKeepsTheResult() throws IOException {
        assumeModels();
        Path out = folder.resolve("out");
        CommandLineRun run = analyze(out, "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 document, ", out.resolve("index.html").toString());
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void csvPrintsTheRegisterAndWritesNothing() throws IOException {
        assumeModels();
        Path out = folder.resolve("out");
        CommandLineRun run = analyze(out, "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("document,sentence_id,paragraph,")
                .contains("The Ministry will publish the accounts")
                .doesNotContain("Report:");
        assertThat(out).doesNotExist();
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void aHitIsARowThatSaysWhetherTheAnswerWasCut() throws IOException {
        assumeModels();
        assertThat(analyze(folder.resolve("out"), "corpora").code()).isZero();
        List<String> search =
                List.of("search", "act:commitment", "--index", folder.resolve("index").toString(), "--limit", "2");
        CommandLineRun text = CommandLineRun.of(search.toArray(String[]::new));
        assertThat(text.out().lines()).hasSize(4).last().asString().contains("the first 2 shown");
        assertThat(CommandLineRun.of("search", "page:[2 TO 9]", "--index", folder.resolve("index").toString()).out())
                .contains(" p. 2 ");
        CommandLineRun csv = search(search, "csv");
        assertThat(csv.out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("document,title,date,")
                .endsWith(",query,rows_total,rows_written");
        assertThat(csv.out().lines().skip(1)).allMatch(row -> row.matches(".*,act:commitment,\\d\\d+,2"));
        assertThat(csv.err()).contains("the first 2 shown");
        assertThat(search(search, "jsonl").out().lines())
                .hasSize(2)
                .allMatch(row -> row.startsWith("{\"document\":") && row.endsWith("\"rows_written\":2}"));
    }

    @Test
    void aDocumentsResultDependsOnNoNeighbour() throws IOException {
        assumeModels();
        String alone = analyze(folder.resolve("out"), "--format", "jsonl").out();
        String among = analyze(folder.resolve("out"), "--format", "jsonl", "--threads", "3", "corpora").out();
        assertThat(among).contains(alone);
        assertThat(among.lines().count()).isGreaterThan(10);
    }

    private static CommandLineRun search(List<String> search, String format) {
        List<String> arguments = new ArrayList<>(search);
        arguments.addAll(List.of("--format", format));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void aRepeatedRunWritesTheSameFilesAndNeedsNoModels() throws IOException {
        assumeModels();
        Path out = folder.resolve("out");
        assertThat(analyze(out, "--threads", "1", "corpora").code()).isZero();
        List<String> first = contents(out);
        String home = System.getProperty("pledgescope.home");
        try {
            System.setProperty("pledgescope.home", folder.resolve("nowhere").toString());
            CommandLineRun again = analyze(out, "--threads", "1", "corpora");
            assertThat(again.code()).as(again.err()).isZero();
        } finally {
            if (home == null) {
                System.clearProperty("pledgescope.home");
            } else {
                System.setProperty("pledgescope.home", home);
            }
        }
        assertThat(contents(out)).isEqualTo(first).isNotEmpty();
    }

    private CommandLineRun analyze(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(SAMPLE));
        arguments.addAll(List.of(more));
        return command(out, arguments.toArray(String[]::new));
    }

    private CommandLineRun command(Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "analyze",
                                "--no-parser",
                                "--no-names",
                                "--out",
                                out.toString(),
                                "--index",
                                folder.resolve("index").toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    /// Name and content of every file but the one that holds times.
    private static List<String> contents(Path out) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = out.relativize(file).toString();
                if (!name.equals("run.json") && !name.startsWith(".store")) {
                    contents.add(name + "\n" + Files.readString(file));
                }
            }
        }
        return contents;
    }

    private static void assumeModels() {
        assumeTrue(Files.isDirectory(Path.of("target/corenlp")), "no target/corenlp: run mvn package for the models");
    }
}

package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: what it loads, logs and prints.
class StartTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void helpLoadsNeitherLogNorModelsNorIndex() throws Exception {
        Path classes = folder.resolve("classes.txt");
        Path output = start(List.of("-Xlog:class+load:file=" + classes), "--help");
        assertThat(output).content().contains("Usage: pledgescope");
        assertThat(classes)
                .content()
                .contains("org.pledgescope.cli.Main", "picocli.CommandLine")
                .doesNotContain(
                        "org.apache.logging",
                        "org.slf4j",
                        "edu.stanford",
                        "org.apache.lucene",
                        "tools.jackson",
                        "gg.jte");
    }

    @Test
    void aLibraryIsLoadedOnlyForItsOwnFormat() throws Exception {
        Path classes = folder.resolve("classes.txt");
        Path page = folder.resolve("page.html");
        Files.writeString(
                page, "<html><body><p>We will dredge the harbour, and we will mend the locks.</p></body></html>");
        Path output = start(List.of("-Xlog:class+load:file=" + classes), "count", "harbour", page.toString());
        assertThat(output).content().contains("harbour in page");
        assertThat(classes)
                .content()
                .contains("org.jsoup")
                .doesNotContain("org.apache.pdfbox", "org.apache.fontbox", "org.pledgescope.ingest.DocxReader");
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "We will dredge the harbour, and we will mend the locks.\n");
        start(List.of("-Xlog:class+load:file=" + classes), "count", "harbour", text.toString());
        assertThat(classes)
                .content()
                .contains("org.pledgescope.ingest.PlainText")
                .doesNotContain("org.apache.pdfbox", "org.apache.fontbox", "org.jsoup");
    }

    @Test
    void aLogTellsOfSettingsAndProblemsAndTheTerminalOfNeither() throws Exception {
        Path log = folder.resolve("run.log");
        Path output =
                start(
                        List.of("-Dpledgescope.log=" + log),
                        "analyze",
                        folder.resolve("gone.txt").toString(),
                        Files.createDirectory(folder.resolve("inbox")).toString(),
                        "--out",
                        folder.resolve("reports").toString(),
                        "--index",
                        folder.resolve("index").toString());
        assertThat(log)
                .content()
                .contains("settings parser=true names=true entities=true", "hedges.tsv", "gone.txt: error [not-found]");
        assertThat(Files.readAllLines(output))
                .filteredOn(line -> line.matches(".*(INFO|WARN|ERROR|DEBUG|SLF4J|WARNING).*"))
                .isEmpty();
    }

    @Test
    void aLogTellsWhyACommandEndedEarly() throws Exception {
        Path log = folder.resolve("run.log");
        start(List.of("-Dpledgescope.log=" + log), "search", "port", "--index", folder.resolve("none").toString());
        assertThat(log).content().contains("the command ends early", "no such folder");
    }

    @Test
    void aLogSaysWithWhatACommandBeganAndHowItEnded() throws Exception {
        Path log = folder.resolve("logs/run.log");
        start(List.of("-Xmx400m", "-Dpledgescope.log=" + log), "sources", "vilnius");
        List<String> lines = Files.readAllLines(log);
        assertThat(lines)
                .first()
                .asString()
                .contains("command begins: [sources, vilnius] in ", "JDK " + Runtime.version(), "heap 400 MiB");
        assertThat(lines).last().asString().endsWith("command ends: exit code 0");
    }

    @Test
    void aFullLogIsPackedAndFiveAreKept() throws Exception {
        Path log = Files.createDirectory(folder.resolve("logs")).resolve("run.log");
        for (int command = 1; command <= 8; command++) {
            start(
                    List.of("-Dpledgescope.log=" + log, "-Dpledgescope.log.size=300"),
                    "explain",
                    "--heap",
                    "word" + command);
        }
        assertThat(folder.resolve("logs").toFile().list())
                .containsExactlyInAnyOrder(
                        "run.log", "run.log.1.gz", "run.log.2.gz", "run.log.3.gz", "run.log.4.gz", "run.log.5.gz");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(folder.resolve("logs/run.log.1.gz")))) {
            String earlier = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(earlier + Files.readString(log)).contains("word8", "command ends: exit code 2");
        }
    }

    @Test
    void aLogThatCannotBeWrittenIsSaidOnceAndTheCommandGoesOn() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path output = start(List.of("-Dpledgescope.log=" + file.resolve("run.log")), "sources", "vilnius");
        assertThat(Files.readAllLines(output))
                .anyMatch(line -> line.contains("vilnius"))
                .filteredOn(line -> line.contains("run.log"))
                .singleElement()
                .asString()
                .contains("the log cannot be written", "going on without it", "PLEDGESCOPE_LOG");
        assertThat(file).hasContent("mine");
    }

    @Test
    void withoutALogFileNothingIsLoggedAnywhere() throws Exception {
        Path output =
                start(
                        List.of("-Djava.io.tmpdir=" + folder),
                        "analyze",
                        folder.resolve("gone.txt").toString(),
                        "--format",
                        "jsonl");
        assertThat(Files.readAllLines(output)).singleElement().asString().contains("not-found");
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".log"));
    }

    /// Both streams of the program.
    private Path start(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        return output;
    }
}

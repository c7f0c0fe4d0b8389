package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `analyze --watch` as a process that is told to end.
class WatchCommandTest {

    private static final String TEXT = "The board of the harbour will dredge the channel by June 2032.";

    @TempDir private Path folder = Path.of("");
    private Path inbox = Path.of("");

    @BeforeEach
    void write() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-, not standard input",
        "https://league.example/, not pages of the web",
        "source:nato-vilnius-2023, not pages of the web",
        "corpora/press-release-bridge.txt, is a file",
        "nowhere, no such folder"
    })
    void whatIsNoFolderIsRefused(String argument, String message) {
        CommandLineRun run = CommandLineRun.of("analyze", inbox.toString(), argument, "--watch");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("pledgescope: " + argument + ": ").contains(message, "folders");
    }

    @Test
    void aWatchPrintsNoResultsAndItsQuietPeriodHasBounds() {
        CommandLineRun printing = CommandLineRun.of("analyze", inbox.toString(), "--watch", "--format", "csv");
        assertThat(printing.code()).isEqualTo(2);
        assertThat(printing.err()).contains("leave out --format");
        CommandLineRun hasty = CommandLineRun.of("analyze", inbox.toString(), "--watch", "--settle", "0");
        assertThat(hasty.code()).isEqualTo(2);
        assertThat(hasty.err()).contains("--settle 0: give 1 to 3600 seconds");
    }

    @Test
    void itReadsWhatComesAndEndsWith0AndItsReportIsThatOfAPlainRun() throws Exception {
        assumeModels();
        Process process = start();
        try (BufferedReader lines = lines(process)) {
            assertThat(run(lines)).contains(": 1 document, 1 of them new; 0 problems; ");
            Files.writeString(inbox.resolve("b.txt"), "The council may consider a second lighthouse.");
            assertThat(run(lines)).contains(": 2 documents, 1 of them new; 0 problems; ");
            Files.delete(inbox.resolve("a.txt"));
            assertThat(run(lines)).contains(": 1 document, 0 of them new; 0 problems; ");
            end(process);
            assertThat(lines.readLine()).isNull();
        }
        assertThat(process.waitFor()).isZero();
        CommandLineRun plain = CommandLineRun.of(arguments("plain", "plain-index").toArray(String[]::new));
        assertThat(plain.code()).as(plain.err()).isZero();
        assertThat(report("reports")).isEqualTo(report("plain")).hasSizeGreaterThan(10);
    }

    @Test
    void aBadFileIsAProblemToldOnceAndTheExitCodeIs1() throws Exception {
        assumeModels();
        Files.writeString(inbox.resolve("scan.png"), "\u0089PNG\r\n", StandardCharsets.ISO_8859_1);
        Process process = start();
        List<String> all = new ArrayList<>();
        try (BufferedReader lines = lines(process)) {
            all.addAll(until(lines, ": 1 document"));
            Files.writeString(inbox.resolve("b.txt"), "The council may consider a second lighthouse.");
            all.addAll(until(lines, ": 2 documents"));
            end(process);
        }
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(all).filteredOn(line -> line.contains("[not-supported]")).hasSize(1);
        assertThat(all.getLast()).contains("; 1 problem; ");
    }

    @Test
    void itWaitsForAnotherRunAndForItsFolder() throws Exception {
        assumeModels();
        Path lock = Files.createDirectories(folder.resolve("reports/.store")).resolve("lock");
        Process process;
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            process = start();
            assertThat(lines(process).readLine()).contains("another run is writing", "it is tried again until then");
        }
        BufferedReader lines = lines(process);
        assertThat(lines.readLine()).contains(": 1 document, 1 of them new");
        Files.move(inbox, folder.resolve("elsewhere"));
        assertThat(lines.readLine()).contains("inbox: not there", "the last report stays");
        Files.move(folder.resolve("elsewhere"), inbox);
        assertThat(lines.readLine()).contains("every folder is there again");
        Files.writeString(inbox.resolve("b.txt"), "The council may consider a second lighthouse.");
        assertThat(lines.readLine()).contains(": 2 documents, 1 of them new");
        end(process);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aSignalDuringARunGivesItUpAndLeavesNothingHalfDone() throws Exception {
        assumeModels();
        for (Path text : texts("corpora")) {
            Files.copy(text, inbox.resolve(text.getFileName()));
        }
        Path store = folder.resolve("reports/.store");
        Process process = start();
        while (process.isAlive() && stored(store) == 0) {
            Thread.onSpinWait();
        }
        end(process);
        assertThat(process.waitFor()).isZero();
        assertThat(stored(store)).isPositive();
        assertThat(folder.resolve("reports").toFile().list()).noneMatch(name -> name.startsWith(".draft"));
        CommandLineRun plain = CommandLineRun.of(arguments("reports", "index").toArray(String[]::new));
        assertThat(plain.code()).as(plain.err()).isZero();
    }

    private static List<Path> texts(String where) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(where))) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    private static int stored(Path store) {
        String[] names = store.toFile().list((_, name) -> name.endsWith(".json.gz"));
        return names == null ? 0 : names.length;
    }

    private static void end(Process process) {
        assertThat(process.toHandle().destroy()).isTrue(); // as SIGTERM; keeps the stream of lines open
    }

    /// The next line of a run.
    private static String run(BufferedReader lines) throws IOException {
        return until(lines, " of them new").getLast();
    }

    private static List<String> until(BufferedReader lines, String part) throws IOException {
        List<String> read = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.add(line);
            if (line.contains(part)) {
                return read;
            }
        }
        throw new AssertionError("the watch ended without a line with '%s'; it said %s".formatted(part, read));
    }

    private static BufferedReader lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments("reports", "index"));
        command.addAll(List.of("--watch", "--settle", "1"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<String> arguments(String out, String index) {
        return List.of(
                "analyze",
                inbox.toString(),
                "--no-parser",
                "--no-names",
                "--quiet",
                "--out",
                folder.resolve(out).toString(),
                "--index",
                folder.resolve(index).toString());
    }

    private Map<String, String> report(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(out);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith(".store") && !name.equals("run.json")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void assumeModels() {
        assumeTrue(Files.isDirectory(Path.of("target/corenlp")), "no target/corenlp: run mvn package for the models");
    }
}

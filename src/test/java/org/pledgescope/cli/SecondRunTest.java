package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.index.IndexContents;
import org.pledgescope.index.IndexDump;

/// Two processes that write to the same report or the same index: the second is turned away, the first loses nothing.
class SecondRunTest {

    private static final String HELD = "org.pledgescope.run.HeldRun";

    @TempDir private Path folder = Path.of("");

    @Test
    void aSecondProcessIsTurnedAwayAndTheFirstGoesOn() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(inbox.resolve(name + ".txt"), "The board of " + name + " met in spring.");
        }
        Process first = start(inbox);
        try {
            assertThat(first.inputReader().readLine()).isEqualTo("held");
            assertTurnedAway("another run is writing its report here", analyze(inbox, "reports", "other-index"));
            assertTurnedAway("another run is writing to this index", analyze(inbox, "other-reports", "index"));
            assertTurnedAway("another run is writing its report here", rebuild("reports", "other-index"));
            release(first);
            assertThat(first.waitFor()).isZero();
        } finally {
            first.destroyForcibly();
        }
        assertThat(IndexContents.of(folder.resolve("index"))).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve("reports/documents.csv"))).hasSize(4);
        IndexDump.assertClean(folder.resolve("index"), "after the first run");
    }

    @Test
    void aRebuildWaitsForTheWriterOfTheIndexAndLeavesItsFilesAlone() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "The board met in spring.");
        Process done = start(inbox);
        release(done);
        assertThat(done.waitFor()).isZero();
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (Path file : list(folder.resolve("reports"))) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.writeString(inbox.resolve("a.txt"), "The board met in winter.");
        Process writing = start(inbox);
        try {
            assertThat(writing.inputReader().readLine()).isEqualTo("held");
            Map<String, Long> files = sizes(folder.resolve("index"));
            assertTurnedAway("another run is writing to this index", analyzeAnew(inbox, "copy", "index"));
            assertThat(sizes(folder.resolve("index"))).isEqualTo(files);
            release(writing);
            assertThat(writing.waitFor()).isZero();
        } finally {
            writing.destroyForcibly();
        }
        assertThat(IndexContents.of(folder.resolve("index"))).hasSize(1);
    }

    private static void assertTurnedAway(String why, CommandLineRun run) {
        assertThat(run.code()).as(run.err()).isEqualTo(Main.WRONG_USAGE);
        assertThat(run.err()).contains(why, "wait until it has ended, or name another folder");
        assertThat(run.out()).isEmpty();
    }

    private CommandLineRun analyze(Path inbox, String out, String index) {
        return CommandLineRun.of("analyze", inbox.toString(), "--out", path(out), "--index", path(index));
    }

    private CommandLineRun analyzeAnew(Path inbox, String out, String index) {
        return CommandLineRun.of("analyze", inbox.toString(), "--rebuild", "--out", path(out), "--index", path(index));
    }

    private CommandLineRun rebuild(String out, String index) {
        return CommandLineRun.of("analyze", "--rebuild", "--out", path(out), "--index", path(index));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Process start(Path inbox) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HELD,
                        path("reports"),
                        path("index"),
                        inbox.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void release(Process held) throws IOException {
        try (OutputStream sign = held.getOutputStream()) {
            sign.write('\n');
        }
    }

    private static Map<String, Long> sizes(Path index) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Path file : list(index)) {
            sizes.put(file.getFileName().toString(), Files.size(file));
        }
        return sizes;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

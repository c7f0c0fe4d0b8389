package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher in an unpacked archive whose Java machine prints what it is given.
class LauncherTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(File.separatorChar == '/', "the launcher needs a POSIX shell");
        Path launcher = Files.createDirectories(folder.resolve("bin")).resolve("pledgescope");
        Files.copy(Path.of("pledgescope"), launcher);
        Files.createFile(Files.createDirectories(folder.resolve("lib")).resolve("pledgescope.jar"));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word; do printf '%s\\n' \"$word\"; done\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        assertThat(java.toFile().setExecutable(true) && launcher.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest(name = "--heap {0}")
    @CsvSource({"1g, 1024", "1G, 1024", "1100m, 1100", "1100M, 1100"})
    void heapBecomesTheMostMemoryOfTheJavaMachine(String size, String megabytes) throws Exception {
        List<String> words = words(start("analyze", "in box", "--heap", size));
        assertThat(words).contains("-Xmx" + megabytes + "m", "-Xms1024m", "-Dpledgescope.heap=" + megabytes);
        assertThat(words).endsWith("org.pledgescope.cli.Main", "analyze", "in box", "--heap", size);
        assertThat(words(start("--heap=" + size, "analyze"))).contains("-Xmx" + megabytes + "m");
    }

    @ParameterizedTest(name = "LC_ALL={0}")
    @CsvSource({"'', C.UTF-8", "C, C.UTF-8", "POSIX, C.UTF-8", "de_DE.UTF-8, de_DE.UTF-8"})
    void namesOfFilesAreUnicodeAlsoWithoutALocale(String locale, String given) throws Exception {
        Files.writeString(folder.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$LC_ALL\"\n");
        ProcessBuilder builder = builder("analyze");
        builder.environment().keySet().removeAll(List.of("LC_CTYPE", "LANG"));
        builder.environment().put("LC_ALL", locale);
        assertThat(words(end(builder))).containsExactly(given);
    }

    @Test
    void withoutHeapItIsThreeGigabytesAndTheMachineBeginsWithOne() throws Exception {
        assertThat(words(start("analyze"))).contains("-Xmx3072m", "-Xms1024m");
    }

    @Test
    void aSmallHeapIsAlsoWhatTheMachineBeginsWith() throws Exception {
        assertThat(words(start("count", "--heap", "512m"))).contains("-Xmx512m", "-Xms512m");
    }

    @Test
    void behindTwoDashesHeapIsAWordLikeOthers() throws Exception {
        assertThat(words(start("count", "--", "--heap", "none"))).contains("-Xmx3072m").endsWith("--heap", "none");
    }

    @ParameterizedTest(name = "--heap {0}")
    @ValueSource(strings = {"8", "g", "", "8 g", "08g", "8gb", "-8g", "8.5g", "1234567m", "8t", "8g;ls"})
    void aSizeThatIsNoneIsRefusedWithAnExample(String size) throws Exception {
        Ended ended = start("analyze", "--heap", size);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).startsWith("pledgescope: --heap '" + size + "': ").contains("such as 8g or 2500m");
    }

    @Test
    void aHeapThatIsMissingTooSmallOrAboveTheMachinesMemoryIsRefused() throws Exception {
        assertThat(start("analyze", "--heap").output()).contains("give a size behind it");
        assertThat(start("analyze", "--heap", "255m").output()).contains("too little", "256m or more");
        assumeTrue(Files.isReadable(Path.of("/proc/meminfo")), "the memory of this machine is not known");
        Ended ended = start("analyze", "--heap", "999999g");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).containsPattern("more than the \\d+ MB of memory that this machine has; give less");
    }

    private record Ended(int code, String output) {}

    private static List<String> words(Ended ended) {
        assertThat(ended.code()).as(ended.output()).isZero();
        return ended.output().lines().toList();
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        return end(builder(arguments));
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/pledgescope").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("PLEDGESCOPE_CACHE", "off");
        builder.environment().remove("PLEDGESCOPE_OPTS");
        return builder;
    }

    private static Ended end(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}

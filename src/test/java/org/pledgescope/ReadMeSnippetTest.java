package org.pledgescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documentation's Java blocks are whole programs: each compiles and, where the language models are, runs.
class ReadMeSnippetTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```");

    @Test
    void everySnippetCompilesWithoutAWarning(@TempDir Path folder) throws IOException {
        List<String> snippets = snippets();
        assertThat(snippets).as("```java blocks of the documentation").isNotEmpty();
        for (String snippet : snippets) {
            compile(snippet, folder);
        }
    }

    @Test
    void everySnippetPrintsTheCommitmentOfTheSampleText(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isDirectory(Path.of("target/corenlp")), "no target/corenlp: run mvn package for the models");
        for (String snippet : snippets()) {
            compile(snippet, folder);
            assertThat(run(folder)).contains("The Ministry will publish the accounts each quarter");
        }
    }

    private static List<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>();
        for (Path file : List.of(Path.of("README.md"), Path.of("docs/library-snippet.md"))) {
            if (Files.exists(file)) {
                Matcher block = BLOCK.matcher(Files.readString(file));
                while (block.find()) {
                    snippets.add(block.group(1));
                }
            }
        }
        return snippets;
    }

    private static void compile(String snippet, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Snippet.java"), snippet);
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-Xlint:all,-classfile,-processing",
                                "-Werror",
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                source.toString());
        assertThat(code).as("exit code of javac for\n%s", snippet).isZero();
    }

    private static String run(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("output.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-Dstdout.encoding=UTF-8",
                                "-Dpledgescope.log=" + folder.resolve("run.log"),
                                "-cp",
                                folder + File.pathSeparator + System.getProperty("java.class.path"),
                                "Snippet")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        int code = process.waitFor();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(code).as(output).isZero();
        return output;
    }
}

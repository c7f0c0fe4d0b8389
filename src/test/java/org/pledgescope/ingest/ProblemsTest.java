package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

/// Every problem of a file or folder, triggered: it says where, what was found and what to do.
class ProblemsTest {

    private static final String FRENCH =
            "Les membres de la Ligue vont réduire les péages sur le fleuve pour tous, et nous avons décidé que cette"
                    + " mesure est dans notre intérêt.";

    @TempDir Path folder;

    static Stream<Arguments> inputs() {
        return Stream.of(
                arguments("not-found", "gone.txt", null, "no such file", "check the path"),
                arguments("not-found", "www.league.example/tolls", null, "no such file", "https://"),
                arguments("empty", "empty.txt", "", "no words", "check that it holds the text"),
                arguments("empty", "blank.md", "\n \n", "no words", "check that it holds the text"),
                arguments("too-large", "large.txt", "a".repeat(Ingest.LARGEST_INPUT + 1), "20,000,000", "divide it"),
                arguments("not-supported", "a.png", "\u0089PNG\r\n", "a PNG picture", "plain text"),
                arguments("not-supported", "a.bin", "We\0will\0not", "binary data", "plain text"),
                arguments("broken", "a.json", "[{\"text\": \"We will.\"}]", "not one document a line", "\"text\""),
                arguments("broken", "a.jsonl", "{\"id\": \"a\"}", "no string 'text'", "\"text\""),
                arguments("broken", "a.md", "---\ntitle: [a\n---\nWe will.", "no YAML", "first two '---'"),
                arguments("broken", "b.md", "---\nid: '/../x'\n---\nWe will.", "id '/../x'", "another id"),
                arguments("not-english", "a.txt", FRENCH, "French 100 %", "English version"),
                arguments("bad-address", "gopher://league.example/", null, "no http or https", "https://host/path"),
                arguments("local-address", "http://127.0.0.1/", null, "127.0.0.1", "--allow-local"),
                arguments("unknown-host", "http://league.invalid/", null, "'league.invalid'", "on the network"),
                arguments("not-found", "source:no-such-text", null, "no source", "pledgescope sources"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("inputs")
    void aProblemSaysWhereWhatWasFoundAndWhatToDo(
            String id, String name, @org.jspecify.annotations.Nullable String content, String found, String remedy)
            throws IOException {
        String argument = name;
        if (content != null) {
            argument = folder.resolve(name).toString();
            Files.write(Path.of(argument), content.getBytes(StandardCharsets.ISO_8859_1));
        }
        List<Outcome<RawDocument>> outcomes = Ingest.plain().read(List.of(argument)).toList();
        assertThat(outcomes).hasSize(1);
        Problem problem = Outcomes.problem(outcomes.getFirst());
        assertThat(problem.id()).isEqualTo(id);
        assertThat(problem.place()).startsWith(argument);
        assertThat(problem.found()).contains(found);
        assertThat(problem.remedy()).contains(remedy);
        assertThat(problem.toString()).startsWith(argument).contains(": error [" + id + "]: ");
    }

    @Test
    void everyProblemIsInOneOfTheTables() throws IOException {
        Path sources = Path.of("src/main/java/org/pledgescope/ingest");
        for (String file : List.of("Problems.java", "PageProblems.java")) {
            List<String> lines = Files.readAllLines(sources.resolve(file));
            String table = lines.stream().filter(line -> line.startsWith("/// | `")).collect(Collectors.joining());
            lines.stream()
                    .map(String::strip)
                    .filter(line -> line.matches("\"[a-z]+(?:-[a-z]+)*\","))
                    .map(line -> line.replace("\"", "`").replace(",", ""))
                    .forEach(id -> assertThat(table).as("the table of %s", file).contains(id));
        }
    }
}

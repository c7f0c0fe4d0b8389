package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples of docs/explain.md print what is printed there, but for line ends and the numbers of the tables' lines.
class ExplainDocTest {

    private static final Path DOC = Path.of("docs", "explain.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n\\$ pledgescope (.*?)\\n(.*?)^```");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// A command line and what it prints.
    record Example(String line, String output) {}

    static Stream<Example> examples() throws IOException {
        return BLOCK.matcher(Files.readString(DOC)).results().map(block -> new Example(block.group(1), block.group(2)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatTheDocumentationShows(Example example) {
        List<String> arguments = ARGUMENT.matcher(example.line()).results().map(ExplainDocTest::argument).toList();
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(plain(run.out())).as(run.out()).isEqualTo(plain(example.output()));
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static String argument(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String plain(String output) {
        return output.replaceAll("\\.tsv:\\d+", ".tsv").replaceAll("\\s+", " ").strip();
    }
}

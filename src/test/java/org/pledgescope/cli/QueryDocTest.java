package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgescope.index.Hits;
import org.pledgescope.index.SearchField;
import org.pledgescope.index.SentenceSearch;
import org.pledgescope.index.TokenLayer;

/// The worked queries of docs/query.md have the counts that stand there, and its tables leave nothing out.
class QueryDocTest {

    private static final Path DOC = Path.of("docs", "query.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```queries\\n(.*?)^```");
    private static final Pattern LINE = Pattern.compile("(\\*?) *(-|\\d+) +(\\d+) +(.*)");

    @TempDir static Path folder;

    private static SentenceSearch search;

    /// A query and what it counts.
    record Example(String query, String matches, int sentences, boolean isCountedByHand) {}

    @BeforeAll
    static void index() {
        Path index = folder.resolve("index");
        CommandLineRun run =
                CommandLineRun.of(
                        "analyze",
                        "corpora",
                        "--quiet",
                        "--index",
                        index.toString(),
                        "--out",
                        folder.resolve("reports").toString());
        assertThat(run.code()).as(run.err()).isZero();
        search = SentenceSearch.open(index);
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
    }

    static Stream<Example> examples() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(DOC));
        assertThat(block.find()).isTrue();
        return block.group(1)
                .lines()
                .map(line -> {
                    Matcher parts = LINE.matcher(line);
                    assertThat(parts.matches()).as(line).isTrue();
                    return example(parts.toMatchResult());
                });
    }

    private static Example example(MatchResult parts) {
        return new Example(
                parts.group(4), parts.group(2), Integer.parseInt(parts.group(3)), parts.group(1).equals("*"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void countsWhatTheDocumentationSays(Example example) {
        Hits hits = search.search(example.query(), 0);

        assertThat(hits.total()).isEqualTo(example.sentences());
        assertThat(hits.matches().isPresent() ? String.valueOf(hits.matches().getAsLong()) : "-")
                .isEqualTo(example.matches());
    }

    @Test
    void thereAreTwentyQueriesAndSixCountedByHand() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(examples().filter(Example::isCountedByHand)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyFieldAndLayerIsListed() throws IOException {
        List<String> lines = Files.readAllLines(DOC);
        assertThat(lines)
                .containsAll(
                        Arrays.stream(TokenLayer.values())
                                .map(layer -> "| `%s` | %s |".formatted(layer.label(), layer.description()))
                                .toList());
        for (SearchField field : SearchField.values()) {
            assertThat(lines)
                    .anyMatch(line ->
                            line.startsWith("| `%s` |".formatted(field.label()))
                                    && line.endsWith("| %s |".formatted(field.description())));
        }
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.problem.Outcome;

/// Invented pages built as content management systems of offices and newspapers build them, each with what a reader
/// would read aloud beside it: first the fields, then the paragraphs.
class HtmlPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Outcome<FormatReader.Extracted> read(byte[] page) {
        return new HtmlReader().read("page.html", page);
    }

    private static String shown(byte[] page) {
        return switch (read(page)) {
            case Outcome.Failed<FormatReader.Extracted> failed -> failed.problem() + "\n";
            case Outcome.Done<FormatReader.Extracted> done -> {
                StringBuilder all = new StringBuilder();
                new TreeMap<>(done.value().fields())
                        .forEach((name, value) -> all.append(name).append(": ").append(value).append('\n'));
                all.append('\n');
                Shown.lines(done.value().words()).forEach(line -> all.append(line).append('\n'));
                yield all.toString();
            }
        };
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyWhatAReaderWouldReadAloudIsRead(String name) throws IOException {
        String expected = Files.readString(PAGES.resolve(name.replace(".html", ".txt")));
        assertThat(shown(Files.readAllBytes(PAGES.resolve(name)))).isEqualTo(expected);
    }

    /// A page of which the connection broke off gives what it has, or a problem.
    @ParameterizedTest
    @MethodSource("pages")
    void everyBeginningOfAPageEndsInATextOrAProblem(String name) throws IOException {
        byte[] page = Files.readAllBytes(PAGES.resolve(name));
        for (int length = 0; length <= page.length; length += 7) {
            byte[] part = Arrays.copyOf(page, length);
            List<?> outcomes =
                    new DocumentReader(Optional.empty(), Optional.empty(), new Decoder(Optional.empty()))
                            .read("page.html", "page.html", part)
                            .toList();
            assertThat(outcomes).as("the first %d bytes of %s", length, name).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLongAndDeepPageIsReadInTime(int kind) {
        String page =
                switch (kind) {
                    case 1 -> "<html><body>" + "<div>".repeat(200_000) + "We will go." + "</div>".repeat(200_000);
                    case 2 -> "<html><body>" + "<p>We will pay for the grain of the river.</p>".repeat(50_000);
                    default -> "<html><body><ul>" + "<li><a href='/x'>x</a><b><i><s>".repeat(20_000);
                };
        long start = System.nanoTime();
        assertThat(read(page.getBytes(StandardCharsets.UTF_8))).isNotNull();
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }
}

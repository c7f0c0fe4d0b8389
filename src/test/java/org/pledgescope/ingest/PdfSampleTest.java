package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Paragraph.Kind;

/// The sample PDFs of corpora/, made anew with `mvn test -Dtest=PdfSampleTest -Dsamples=write`.
class PdfSampleTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "pdf");
    private static final Path CORPORA = Path.of("corpora");

    /// What a reader would read aloud, taken from a source and not from the PDF.
    private record Expected(Kind kind, String label, String words) {}

    @Test
    void theSamplesAreWhatTheirSourcesMake() throws IOException {
        check("finance-ministers-2032", 2, "Halden Compact: Finance Ministers");
        check("statement-cable-2032", 1, "");
    }

    private static void check(String name, int columns, String head) throws IOException {
        byte[] made = PdfSample.of(Files.readAllLines(SOURCES.resolve(name + ".txt")), columns, head);
        Path sample = CORPORA.resolve(name + ".pdf");
        if ("write".equals(System.getProperty("samples"))) {
            Files.write(sample, made);
        }
        assertThat(made).isEqualTo(Files.readAllBytes(sample)).hasSizeLessThan(200_000);
    }

    @Test
    void twoColumnsAreReadAsTheirSourceSaysThem() throws IOException {
        assertThat(read("finance-ministers-2032")).containsExactlyElementsOf(source("finance-ministers-2032"));
    }

    @Test
    void spacedLettersAndNumberedLinesAreReadAsTheirSourceSaysThem() throws IOException {
        assertThat(read("statement-cable-2032")).containsExactlyElementsOf(source("statement-cable-2032"));
    }

    @Test
    void eachParagraphKeepsThePageOnWhichItBegins() throws IOException {
        List<Paragraph> paragraphs = words("finance-ministers-2032").paragraphs();
        assertThat(paragraphs.getFirst().page()).isEqualTo(1);
        assertThat(paragraphs.getLast().page()).isGreaterThanOrEqualTo(3);
        assertThat(paragraphs.stream().filter(one -> one.kind() != Kind.FOOTNOTE).map(Paragraph::page)).isSorted();
    }

    private static List<Expected> read(String name) throws IOException {
        Words words = words(name);
        return words.paragraphs().stream()
                .sorted((one, other) -> Boolean.compare(one.kind() == Kind.FOOTNOTE, other.kind() == Kind.FOOTNOTE))
                .map(one -> new Expected(one.kind(), one.label(), one.span().of(words.text())))
                .toList();
    }

    private static Words words(String name) throws IOException {
        Path sample = CORPORA.resolve(name + ".pdf");
        return switch (new PdfReader().read(name, Files.readAllBytes(sample))) {
            case Outcome.Done<FormatReader.Extracted>(var read) -> read.words();
            case Outcome.Failed<FormatReader.Extracted>(var problem) -> throw new AssertionError(problem);
        };
    }

    private static List<Expected> source(String name) throws IOException {
        try (Stream<String> lines = Files.lines(SOURCES.resolve(name + ".txt"))) {
            return lines.map(PdfSampleTest::expected).toList();
        }
    }

    private static Expected expected(String line) {
        String words = line.substring(2).replace("~", "").replaceAll("\\^\\d", "").strip();
        return switch (line.charAt(0)) {
            case '!' -> new Expected(Kind.TITLE, "", words.replaceAll("(?<=\\b\\p{Lu}) (?=\\p{Lu}\\b)", ""));
            case '#' -> new Expected(Kind.HEADING, "", words);
            case '.' -> new Expected(Kind.HEADING, "", words);
            case '•' -> new Expected(Kind.LIST_ITEM, "•", words);
            case '^' -> new Expected(Kind.FOOTNOTE, line.substring(1, 2), words.strip());
            default -> numbered(line);
        };
    }

    private static Expected numbered(String line) {
        String words = line.replace("~", "").replaceAll("\\^\\d", "");
        int space = words.indexOf(' ');
        return Character.isDigit(words.charAt(0))
                ? new Expected(Kind.BODY, words.substring(0, space), words.substring(space + 1))
                : new Expected(Kind.BODY, "", words);
    }
}

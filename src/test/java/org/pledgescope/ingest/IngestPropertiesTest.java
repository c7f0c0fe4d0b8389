package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;

/// What holds for every input, whatever its format.
class IngestPropertiesTest {

    private static final String TEXT =
            """
            Communiqué of the Toll League

            1. The members’ harbours – “the seven” – will stay open for all of us until the end of the year.

            2. We will pay the pilots:

            (a) on the first day of the month;
            (b) in full.

            The rest is 🙂 and for all to see, as it was said at the mill by those who had come to it.
            """;

    private static List<Outcome<RawDocument>> read(String name, byte[] bytes) {
        return new DocumentReader(Optional.empty(), Optional.empty(), new Decoder(Optional.empty()))
                .read(name, name, bytes)
                .toList();
    }

    private static RawDocument document(String name, byte[] bytes) {
        return switch (read(name, bytes).getFirst()) {
            case Outcome.Done<RawDocument> done -> done.value();
            case Outcome.Failed<RawDocument> failed -> throw new AssertionError(failed.problem());
        };
    }

    private static List<String> paragraphs(String name, byte[] bytes) {
        RawDocument document = document(name, bytes);
        return document.paragraphs().stream().map(paragraph -> shown(paragraph, document.text())).toList();
    }

    private static String shown(Paragraph paragraph, String text) {
        return paragraph.kind()
                + "["
                + paragraph.label()
                + "]"
                + paragraph.depth()
                + " "
                + paragraph.span().of(text).replaceAll("\\s+", " ");
    }

    private static String page(String text) {
        return "<html><head><title>x</title></head><body><p>"
                + text.strip().replace("\n\n", "</p>\n<p>")
                + "</p></body></html>";
    }

    private static String written(String name, String text) {
        return name.endsWith(".html") ? page(text) : text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void lineEndsChangeNoParagraph(String name) {
        String text = written(name, TEXT);
        List<String> expected = paragraphs(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(expected).hasSizeGreaterThan(4);
        for (String end : List.of("\r\n", "\r")) {
            assertThat(paragraphs(name, text.replace("\n", end).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, false",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16BE, true",
        "UTF-32BE, true"
    })
    void unicodeIsReadWithAndWithoutAMark(String charset, boolean isMarked) {
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            String text = written(name, TEXT);
            byte[] bytes = ((isMarked ? "\ufeff" : "") + text).getBytes(Charset.forName(charset));
            if (charset.equals("UTF-32BE") && name.endsWith(".html")) {
                continue;
            }
            assertThat(paragraphs(name, bytes))
                    .as(name)
                    .isEqualTo(paragraphs(name, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "ISO-8859-15"})
    void oldCharsetsOfTheWestAreTold(String charset) {
        String text =
                "The façade of the Café Léman – we will repair it, señor, for the mayor has said so. "
                        .replace("–", "-")
                        .repeat(8);
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            assertThat(document(name, written(name, text).getBytes(Charset.forName(charset))).text())
                    .as(name)
                    .contains("façade of the Café Léman - we will", "señor");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-2, tołls of Łódź",
        "windows-1250, tołls of Łódź",
        "ISO-8859-7, αβγ and",
        "windows-1251, да and"
    })
    void aPageInAnotherCharsetNamesIt(String charset, String words) {
        String page =
                "<html><head><meta charset="
                        + charset
                        + "></head><body><p>We will pay the "
                        + words
                        + " the rest of it for all of us.</p>";
        assertThat(document("a.html", page.getBytes(Charset.forName(charset))).text()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halden-summit-2032.md",
                "press-release-bridge.txt",
                "orren-bank-2032-03-02.txt",
                "short-notes.jsonl",
                "halden-port-statement.html"
            })
    void everyBeginningOfASampleEndsInATextOrAProblem(String sample) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("corpora", sample));
        int step = 1 + whole.length / 150;
        for (int length = 0; length <= whole.length; length += step) {
            assertThat(read(sample, Arrays.copyOf(whole, length)))
                    .as("the first %d bytes of %s", length, sample)
                    .isNotNull()
                    .doesNotContainNull();
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "We", " will ", "pay", "\u00a0", "\t", "🙂", "👩‍🚒", "é", "\u200b", "\u00ad", "\n", "\r\n",
                        "(a) ", "1. ", "• ", "“", "&", "<b>", "</b>", "<br>", ".", "\u2028", "\ufeff")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /// Spans are checked when a document is built; here it is their ends: no half of a character, no white space.
    @Property(tries = 400)
    void spansBeginAndEndWithWholeWords(@ForAll("words") String words) {
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            String text = name.endsWith(".html") ? "<html><body><p>" + words + "</p><div>" + words + "</div>" : words;
            for (Outcome<RawDocument> outcome : read(name, text.getBytes(StandardCharsets.UTF_8))) {
                if (outcome instanceof Outcome.Done<RawDocument>(RawDocument document)) {
                    document.paragraphs().forEach(paragraph -> assertWhole(paragraph.span().of(document.text()), text));
                }
            }
        }
    }

    private static void assertWhole(String words, String from) {
        assertThat(words.isBlank()).as("of %s", from).isFalse();
        assertThat(Character.isLowSurrogate(words.charAt(0))).as("begin of '%s' of %s", words, from).isFalse();
        assertThat(Character.isHighSurrogate(words.charAt(words.length() - 1))).as("end of %s", from).isFalse();
        assertThat(words).as("of %s", from).isEqualTo(words.strip());
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.RawDocument;

class IngestTest {

    private static final String SENTENCE =
            "The members of the League will halve the tolls on the river by the spring. ";

    @TempDir Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Outcome<RawDocument>> read(Object... arguments) {
        return Ingest.plain().read(List.of(arguments).stream().map(Object::toString).toList()).toList();
    }

    private static RawDocument only(List<Outcome<RawDocument>> outcomes) {
        assertThat(outcomes).hasSize(1);
        return document(outcomes.getFirst());
    }

    private static RawDocument document(Outcome<RawDocument> outcome) {
        return switch (outcome) {
            case Outcome.Done<RawDocument>(RawDocument document) -> document;
            case Outcome.Failed<RawDocument>(Problem problem) -> throw new AssertionError(problem.toString());
        };
    }

    private static Problem problem(Outcome<RawDocument> outcome) {
        return switch (outcome) {
            case Outcome.Done<RawDocument>(RawDocument document) -> throw new AssertionError("read " + document.id());
            case Outcome.Failed<RawDocument>(Problem problem) -> problem;
        };
    }

    private static String problemId(Object argument) {
        return problem(read(argument).getFirst()).id();
    }

    @Test
    void aMissingPathIsAProblemAndTheOthersAreRead() throws IOException {
        Path text = write("a.txt", SENTENCE);
        List<Outcome<RawDocument>> outcomes = read(folder.resolve("none.txt"), text);
        assertThat(problem(outcomes.get(0)).id()).isEqualTo("not-found");
        assertThat(document(outcomes.get(1)).text()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "\ufeff", "---\ntitle: Toll\n---\n"})
    void aTextWithoutWordsIsEmpty(String text) throws IOException {
        assertThat(problemId(write("a.md", text))).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK\u0003\u0004 xl/workbook.xml | XLSX",
                "PK\u0003\u0004 ppt/presentation.xml | PPTX",
                "BZh91AY | bzip2",
                "GIF89a | GIF",
                "ab\u0000cd | binary"
            })
    void aFormatThatIsNotReadIsNamedWhateverTheEndingSays(String content, String format) throws IOException {
        Problem problem = problem(read(write("a.txt", content.getBytes(StandardCharsets.ISO_8859_1))).getFirst());
        assertThat(problem.id()).isEqualTo("not-supported");
        assertThat(problem.found()).contains(format);
    }

    @Test
    void moreThanTheLimitIsTooLarge() throws IOException {
        assertThat(problemId(write("a.txt", new byte[Ingest.LARGEST_INPUT + 1]))).isEqualTo("too-large");
    }

    @Test
    void anUnreadableFileIsAProblem() {
        Outcome<RawDocument> outcome =
                new Source(
                                "a.txt",
                                "a.txt",
                                () -> {
                                    throw new IOException("device is gone");
                                },
                                new DocumentReader(Optional.empty(), Optional.empty(), new Decoder(Optional.empty())))
                        .read()
                        .findFirst()
                        .orElseThrow();
        assertThat(problem(outcome))
                .extracting(Problem::id, Problem::found)
                .containsExactly("unreadable", "it cannot be read (IOException: device is gone)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyCharsetIsReadAsItsCharacters(String charset) throws IOException {
        String text = "The member’s façade – “tolls” – will be the same for all of us in the end. ".repeat(3);
        assertThat(only(read(write("a.txt", text.getBytes(charset)))).text()).isEqualTo(text);
    }

    @Test
    void aStatedCharsetDecides() throws IOException {
        Path file = write("a.txt", SENTENCE.replace("tolls", "tołls").getBytes(Charset.forName("ISO-8859-2")));
        Ingest ingest =
                new Ingest(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Charset.forName("ISO-8859-2")),
                        () -> System.in);
        assertThat(only(ingest.read(List.of(file.toString())).toList()).text()).contains("tołls");
    }

    @Test
    void bytesThatAreNoTextInTheStatedCharsetNameTheirLine() throws IOException {
        Path file = write("a.txt", "The\ntoll\u0092s".getBytes(StandardCharsets.ISO_8859_1));
        Ingest ingest =
                new Ingest(Optional.empty(), Optional.empty(), Optional.of(StandardCharsets.UTF_8), () -> System.in);
        Problem problem = problem(ingest.read(List.of(file.toString())).findFirst().orElseThrow());
        assertThat(problem.id()).isEqualTo("encoding");
        assertThat(problem.place()).endsWith("a.txt:2");
        assertThat(problem.found()).contains("0x92");
    }

    @Test
    void aFolderIsReadInOrderOfPathsWithoutHiddenAndReadmeFiles() throws IOException {
        write("b/z.txt", SENTENCE);
        write("b/a.txt", SENTENCE.repeat(2));
        write("a.md", SENTENCE.repeat(3));
        write(".git/x.txt", SENTENCE);
        write("b/.hidden", SENTENCE);
        write("README.md", SENTENCE);
        assertThat(read(folder))
                .extracting(outcome -> document(outcome).origin())
                .containsExactly("a.md", "b/a.txt", "b/z.txt");
    }

    @Test
    void aLinkThatLoopsEndsNothing() throws IOException {
        write("b/a.txt", SENTENCE);
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        assertThat(read(folder)).extracting(outcome -> document(outcome).origin()).containsExactly("b/a.txt");
    }

    @Test
    void aLinkToNothingIsNotFound() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("none"));
        assertThat(problemId(folder)).isEqualTo("not-found");
    }

    @Test
    void anEmptyFolderIsAProblem() {
        assertThat(problemId(folder)).isEqualTo("empty");
    }

    @Test
    void idsOfPathsDifferWhereFileSystemsDoNot() {
        assertThat(Ids.ofPath("A.txt")).isNotEqualToIgnoringCase(Ids.ofPath("a.txt")).matches("a-[0-9a-f]{6}");
        assertThat(Ids.ofPath("çä/ß.md")).matches("ca-[0-9a-f]{6}");
        assertThat(Ids.ofPath("条約.md")).matches("document-[0-9a-f]{6}");
    }

    @Test
    void anIdThatIsTakenIsAProblemInAnyCase() throws IOException {
        Path one = write("a.md", "---\nid: toll-1\n---\n" + SENTENCE);
        Path two = write("b.md", "---\nid: TOLL-1\n---\n" + SENTENCE.repeat(2));
        List<Outcome<RawDocument>> outcomes = read(one, two);
        assertThat(document(outcomes.get(0)).id()).isEqualTo("toll-1");
        assertThat(problem(outcomes.get(1)))
                .extracting(Problem::id, Problem::found)
                .containsExactly("duplicate-id", "id 'TOLL-1' is taken by a.md");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path one = write("a.txt", SENTENCE);
        assertThat(read(one, one)).hasSize(1);
    }

    @Test
    void aBadJsonLineIsOneProblemAndTheOthersGoOn() throws IOException {
        Path lines =
                write(
                        "a.jsonl",
                        """
                        {"id": "one", "text": "The toll is gone.", "kind": "almanac"}
                        {"id": "two", "text": }

                        {"id": "three"}
                        {"id": "four", "text": "The toll\\nis  back. ", "date": "2031-05-06T07:08:09Z", "sentences": [{"act": "x"}]}
                        """);
        List<Outcome<RawDocument>> outcomes = read(lines);
        assertThat(document(outcomes.get(0)).metadata().kind().value()).isEqualTo(DocumentKind.OTHER);
        assertThat(problem(outcomes.get(1)).place()).endsWith("a.jsonl:2");
        assertThat(problem(outcomes.get(2)).toString()).contains("a.jsonl:4", "broken", "'text'");
        assertThat(document(outcomes.get(3)).text()).isEqualTo("The toll\nis  back. ");
        assertThat(document(outcomes.get(3)).metadata().date().value()).isEqualTo("2031-05-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"text\": \"We will.\"}]", "{\n  \"text\": \"We will.\"\n}\n"})
    void jsonThatIsNotOneDocumentALineIsOneProblem(String json) throws IOException {
        assertThat(read(write("a.json", json)))
                .singleElement()
                .satisfies(outcome -> assertThat(problem(outcome).id()).isEqualTo("broken"));
    }

    @Test
    void labelsOfAJsonLineChangeNothing() throws IOException {
        String plain = "{\"id\": \"one\", \"text\": \"We will lift the toll. 🙂\"}\n";
        String labelled =
                plain.replace("}", ", \"sentences\": [{\"begin\": 0, \"commitment\": true}], \"entities\": []}");
        RawDocument one = only(read(write("a.jsonl", plain)));
        RawDocument two = only(read(write("b.jsonl", labelled)));
        assertThat(two.text()).isEqualTo(one.text());
        assertThat(two.paragraphs()).isEqualTo(one.paragraphs());
        assertThat(two.metadata()).isEqualTo(one.metadata());
    }

    @Test
    void standardInputIsTextOrJsonLinesByContent() {
        for (String input : List.of("{\"id\": \"one\", \"text\": \"We will.\"}", "We will.")) {
            Ingest ingest =
                    new Ingest(
                            Optional.of("Toll League"),
                            Optional.of(DocumentKind.NEWS),
                            () -> new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            RawDocument document = only(ingest.read(List.of("-")).toList());
            assertThat(document.text()).isEqualTo("We will.");
            assertThat(document.metadata().issuer().value()).isEqualTo("Toll League");
            assertThat(document.metadata().kind().isStated()).isTrue();
        }
    }

    @Test
    void brokenFrontMatterNamesItsLine() throws IOException {
        Problem problem = problem(read(write("a.md", "---\ntitle: Toll\ndate: [2031\n---\nWe will.\n")).getFirst());
        assertThat(problem.id()).isEqualTo("broken");
        assertThat(problem.place()).matches(".*a\\.md:\\d+");
    }

    @Test
    void frontMatterWithinItselfWithoutEndIsBroken() throws IOException {
        String nested = "---\na: %s\n---\nWe will lower the tolls.\n".formatted("[".repeat(40_000));
        assertThat(problem(read(write("a.md", nested)).getFirst()).id()).isEqualTo("broken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French | Les membres de la Ligue vont réduire les péages sur le fleuve pour tous, et nous avons décidé"
                        + " que cette mesure est dans notre intérêt.",
                "German | Die Mitglieder der Liga werden die Zölle auf dem Fluss für alle senken, und wir haben"
                        + " beschlossen, dass das auch nicht zu teuer ist.",
                "Spanish | Los miembros de la Liga van a reducir los peajes del río para todos y hemos decidido que"
                        + " esta medida es una de las más justas por su alcance.",
                "Cyrillic | Члены Лиги снизят пошлины на реке для всех к весне следующего года.",
                "Chinese | 联盟成员将在明年春天之前降低河上的通行费。"
            })
    void aTextInAnotherLanguageIsNamed(String language, String text) throws IOException {
        Problem problem = problem(read(write("a.txt", text)).getFirst());
        assertThat(problem.id()).isEqualTo("not-english");
        assertThat(problem.found()).contains(language);
    }

    @Test
    void aNameInAnotherScriptIsNoReasonToRefuse() throws IOException {
        assertThat(only(read(write("a.txt", SENTENCE + "(Лига рек) " + SENTENCE))).text()).contains("Лига");
    }
}

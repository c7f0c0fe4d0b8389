package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Paragraph;

class PdfReaderTest {

    private static final Path SAMPLE = Path.of("corpora", "statement-cable-2032.pdf");

    @BeforeAll
    static void useOwnFonts() {
        PdfFonts.use();
        // The library reports every damage that it mends.
        Configurator.setLevel("org.apache.pdfbox", Level.OFF);
        Configurator.setLevel("org.apache.fontbox", Level.OFF);
    }

    /// Draws a page.
    private interface Drawing {
        void on(PDPageContentStream out) throws IOException;
    }

    @Test
    void everyPrefixEndsInTextOrAProblem() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        for (int length = 0; length < whole.length; length += 23) {
            assertThat(read(Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    @Test
    void damagedBytesEndInTextOrAProblem() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(damaged)).as("seed %d", seed).isNotNull();
        }
    }

    @Test
    void aPasswordIsAProblemAndAnEmptyOneIsNone() throws IOException {
        assertThat(problem(encrypted("secret"))).contains("[encrypted]");
        assertThat(text(encrypted(""))).isEqualTo("We will pay.");
    }

    @Test
    void picturesWithoutWordsAreNoTextAndSomeAreARemark() throws IOException {
        Drawing scan =
                out ->
                        out.drawImage(
                                LosslessFactory.createFromImage(
                                        out(), new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)),
                                0,
                                0,
                                400,
                                400);
        assertThat(problem(pdf(scan, scan))).contains("[no-text-layer]").contains("2 pages").contains("ocrmypdf");
        Outcome<FormatReader.Extracted> partly = read(pdf(words("We will pay."), scan));
        assertThat(((Outcome.Done<FormatReader.Extracted>) partly).value().remarks().toString())
                .contains("1 of 2 pages");
    }

    @Test
    void invisibleWordsBehindAPictureAreRead() throws IOException {
        Drawing recognised =
                out -> {
                    out.setRenderingMode(RenderingMode.NEITHER);
                    words("We will pay.").on(out);
                };
        assertThat(text(pdf(recognised))).isEqualTo("We will pay.");
    }

    @Test
    void whiteWordsAreReadOnADarkGroundOnly() throws IOException {
        Drawing hidden =
                out -> {
                    words("We will pay.").on(out);
                    out.setNonStrokingColor(1f, 1f, 1f);
                    at(out, "Never.", 12, 50, 300);
                };
        assertThat(text(pdf(hidden))).isEqualTo("We will pay.");
        Drawing shown =
                out -> {
                    out.setNonStrokingColor(0f, 0f, 0.4f);
                    out.addRect(40, 290, 200, 30);
                    out.fill();
                    out.setNonStrokingColor(1f, 1f, 1f);
                    at(out, "Always.", 12, 50, 300);
                };
        assertThat(text(pdf(shown))).isEqualTo("Always.");
    }

    @Test
    void aRaisedMarkDoesNotJoinItsNumber() throws IOException {
        Drawing marked =
                out -> {
                    at(out, "We will pay by 2030", 12, 50, 300);
                    at(out, "1", 7, 158, 304);
                    at(out, "and later.", 12, 166, 300);
                };
        assertThat(text(pdf(marked))).isEqualTo("We will pay by 2030 and later.");
    }

    @Test
    void lettersDrawnOneByOneMakeWords() throws IOException {
        Drawing letters =
                out -> {
                    float x = 50;
                    for (char letter : "We will pay.".toCharArray()) {
                        if (letter != ' ') {
                            at(out, String.valueOf(letter), 12, x, 300);
                        }
                        x += FONT.getStringWidth(String.valueOf(letter)) * 12 / 1000;
                    }
                };
        assertThat(text(pdf(letters))).isEqualTo("We will pay.");
    }

    @Test
    void tablesAreReadRowByRow() throws IOException {
        Drawing table =
                out -> {
                    for (int row = 0; row < 4; row++) {
                        at(out, "Member " + row, 12, 50, 300 - 20 * row);
                        at(out, row + " million", 12, 220, 300 - 20 * row);
                    }
                };
        assertThat(text(pdf(table)).split("\n+", 0))
                .containsExactly(
                        "Member 0",
                        "0 million",
                        "Member 1",
                        "1 million",
                        "Member 2",
                        "2 million",
                        "Member 3",
                        "3 million");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setContents(
                    new PDStream(
                            document, new java.io.ByteArrayInputStream(new byte[120_000_000]), COSName.FLATE_DECODE));
            assertThat(problem(saved(document))).contains("[too-large]");
        }
    }

    @Test
    void statesSavedWithinOneAnotherWithoutEndAreRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            byte[] saves = "q ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(saves), COSName.FLATE_DECODE));
            assertThat(problem(saved(document))).contains("[too-large]", "within one another");
        }
    }

    @Test
    void aPageTreeDeeperThanTheStackIsAProblem() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        int deepest = 60_000;
        for (int i = 2; i < deepest; i++) {
            pdf.append("%d 0 obj<</Type/Pages/Count 1/Kids[%d 0 R]>>endobj\n".formatted(i, i + 1));
        }
        pdf.append("%d 0 obj<</Type/Page>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n".formatted(deepest));
        assertThat(problem(pdf.toString().getBytes(StandardCharsets.US_ASCII))).contains("[broken]");
    }

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private static final ThreadLocal<PDDocument> DOCUMENT = new ThreadLocal<>();

    private static PDDocument out() {
        return DOCUMENT.get();
    }

    private static Drawing words(String words) {
        return out -> at(out, words, 12, 50, 350);
    }

    private static void at(PDPageContentStream out, String words, float size, float x, float y) throws IOException {
        out.beginText();
        out.setFont(FONT, size);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }

    private static byte[] pdf(Drawing... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            DOCUMENT.set(document);
            for (Drawing drawing : pages) {
                PDPage page = new PDPage(new PDRectangle(400, 400));
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    drawing.on(out);
                }
            }
            return saved(document);
        } finally {
            DOCUMENT.remove();
        }
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf(words("We will pay.")))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Outcome<FormatReader.Extracted> read(byte[] bytes) {
        return new PdfReader().read("a.pdf", bytes);
    }

    private static String problem(byte[] bytes) {
        return read(bytes) instanceof Outcome.Failed<FormatReader.Extracted>(var problem) ? problem.toString() : "";
    }

    private static String text(byte[] bytes) {
        Words words =
                switch (read(bytes)) {
                    case Outcome.Done<FormatReader.Extracted>(var read) -> read.words();
                    case Outcome.Failed<FormatReader.Extracted>(var problem) -> throw new AssertionError(problem);
                };
        List<String> paragraphs =
                words.paragraphs().stream().map(Paragraph::span).map(span -> span.of(words.text())).toList();
        return String.join("\n", paragraphs);
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Paragraph;

/// What drafts and reports print around their words: numbers, tables of contents, title pages.
class PdfDraftTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private static final String USUAL = "Each of the members keeps the harbour and all of its locks";

    /// Words at a place of a page of 400 by 400 points.
    private record Placed(float size, float x, float y, String words) {}

    @Test
    void aNumberAloneOnItsLineIsTheLabelOfTheParagraphBelow() throws IOException {
        assertThat(
                        paragraphs(
                                placed(50, 340, "13."),
                                placed(70, 310, "[Option 1: All members shall dredge the harbour]"),
                                placed(50, 280, "14."),
                                placed(70, 250, "14.1 The council shall pay for the locks."),
                                placed(50, 220, "15."),
                                placed(70, 190, "(a) The locks, which each member shall keep;")))
                .containsExactly(
                        "BODY [13.] [Option 1: All members shall dredge the harbour]",
                        "BODY [14.1] The council shall pay for the locks.",
                        "LIST_ITEM [15. (a)] The locks, which each member shall keep;");
    }

    @Test
    void numbersOfInsertedParagraphsAreLabels() throws IOException {
        assertThat(
                        paragraphs(
                                placed(50, 340, "2 bis. The members shall dredge the harbour."),
                                placed(50, 310, "5 ter. The council shall pay for the locks."),
                                placed(50, 280, "16.5 quater. Each lock shall open twice a day."),
                                placed(50, 250, "24 octies.1 Any member may close a lock."),
                                placed(50, 220, "35.[All members shall report each year.]"),
                                placed(50, 190, "4 bison graze beside the harbour.")))
                .containsExactly(
                        "BODY [2 bis.] The members shall dredge the harbour.",
                        "BODY [5 ter.] The council shall pay for the locks.",
                        "BODY [16.5 quater.] Each lock shall open twice a day.",
                        "BODY [24 octies.1] Any member may close a lock.",
                        "BODY [35.] [All members shall report each year.]",
                        "BODY [] 4 bison graze beside the harbour.");
    }

    @Test
    void lettersWithAPointAreLabels() throws IOException {
        assertThat(
                        paragraphs(
                                placed(50, 340, "The members shall:"),
                                placed(70, 310, "a. Dredge the harbour;"),
                                placed(70, 280, "b. Mend the locks;"),
                                placed(70, 250, "b bis. Paint the locks.")))
                .containsExactly(
                        "BODY [] The members shall:",
                        "LIST_ITEM [a.] Dredge the harbour;",
                        "LIST_ITEM [b.] Mend the locks;",
                        "LIST_ITEM [b bis.] Paint the locks.");
    }

    @Test
    void tablesOfContentsAreLeftOutAndALineOfAFormStays() throws IOException {
        assertThat(
                        paragraphs(
                                placed(50, 360, "Contents"),
                                placed(50, 330, "The harbour ............................. 5"),
                                placed(50, 300, "The council shall pay for the locks and for whatever"),
                                placed(50, 287, "the members ask . . . . . . . . . . . . . . . . 12"),
                                placed(50, 250, "We will dredge the harbour, as we said last year."),
                                placed(50, 220, "Number of locks ............................. 7")))
                .containsExactly(
                        "BODY [] We will dredge the harbour, as we said last year.", "HEADING [] Number of locks … 7");
    }

    @Test
    void linesOfATitlePageThatStandFarApartAreParagraphs() throws IOException {
        assertThat(
                        paragraphs(
                                new Placed(18, 120, 350, "A Harbour For All"),
                                new Placed(18, 110, 290, "Answer of the Council"),
                                new Placed(14, 150, 268, "Second reading"),
                                new Placed(
                                        10, 50, 200, "We will dredge the harbour, and we will mend all of the locks")))
                .containsExactly(
                        "TITLE [] A Harbour For All",
                        "HEADING [] Answer of the Council",
                        "HEADING [] Second reading",
                        "BODY [] We will dredge the harbour, and we will mend all of the locks");
    }

    private static Placed placed(float x, float y, String words) {
        return new Placed(11, x, y, words);
    }

    /// Of a page and a second one whose lines show what distance is usual; that one's words are left out.
    private static List<String> paragraphs(Placed... lines) throws IOException {
        return all(lines).stream().filter(paragraph -> !paragraph.contains(USUAL)).toList();
    }

    private static List<String> all(Placed... lines) throws IOException {
        return switch (new PdfReader().read("a.pdf", pdf(lines))) {
            case Outcome.Done<FormatReader.Extracted>(var read) ->
                    read.words().paragraphs().stream().map(paragraph -> shown(paragraph, read.words().text())).toList();
            case Outcome.Failed<FormatReader.Extracted>(var problem) -> throw new AssertionError(problem);
        };
    }

    private static String shown(Paragraph paragraph, String text) {
        return "%s [%s] %s".formatted(paragraph.kind(), paragraph.label(), paragraph.span().of(text));
    }

    private static byte[] pdf(Placed... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 400));
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                for (Placed line : lines) {
                    out.beginText();
                    out.setFont(FONT, line.size());
                    out.newLineAtOffset(line.x(), line.y());
                    out.showText(line.words());
                    out.endText();
                }
            }
            PDPage usual = new PDPage(new PDRectangle(400, 400));
            document.addPage(usual);
            try (PDPageContentStream out = new PDPageContentStream(document, usual)) {
                for (int y = 340; y > 100; y -= 13) {
                    out.beginText();
                    out.setFont(FONT, 11);
                    out.newLineAtOffset(50, y);
                    out.showText(USUAL);
                    out.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

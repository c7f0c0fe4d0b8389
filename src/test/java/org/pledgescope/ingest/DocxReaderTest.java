package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.RawDocument;

class DocxReaderTest {

    private static final String ENGLISH =
            Docx.paragraph("The members of the League will halve the tolls on the river by the spring of 2031.");
    private static final String LEVELS =
            "<w:abstractNum w:abstractNumId=\"7\">"
                    + Docx.level(0, "upperRoman", "%1.")
                    + Docx.level(1, "decimal", "%1.%2")
                    + Docx.level(2, "lowerRoman", "(%3)")
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/>"
                    + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>";

    private static List<String> lines(String body) throws IOException {
        return Shown.lines("a.docx", new Docx(ENGLISH + body).numbering(LEVELS).packed());
    }

    @Test
    void numbersOfManyLevelsAreCountedAsPrinted() throws IOException {
        String words = Docx.run("The pilots of the river are paid on the first day of every month.");
        assertThat(
                        lines(
                                Docx.numbered(1, 0, words)
                                        + Docx.numbered(1, 1, words)
                                        + Docx.numbered(1, 1, words)
                                        + Docx.numbered(1, 2, words)
                                        + Docx.numbered(1, 0, words)
                                        + Docx.numbered(1, 1, words)
                                        + Docx.numbered(2, 0, words)
                                        + Docx.numbered(2, 1, words)))
                .extracting(line -> line.replaceFirst("].*", "]"))
                .containsExactly(
                        "BODY[]",
                        "BODY[I.]",
                        "BODY[I.1]",
                        "BODY[I.2]",
                        "LIST_ITEM 1[(i)]",
                        "BODY[II.]",
                        "BODY[II.1]",
                        "BODY[IX.]",
                        "BODY[IX.1]");
    }

    @Test
    void aDeletedParagraphEndJoinsWhatStandsAroundIt() throws IOException {
        assertThat(
                        lines(
                                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                                        + Docx.run("We will pay ")
                                        + "</w:p>"
                                        + Docx.paragraph("the pilots.")))
                .endsWith("BODY[] We will pay the pilots.");
    }

    @Test
    void movedWordsStandOnce() throws IOException {
        assertThat(
                        lines(
                                "<w:p><w:moveFrom w:id=\"1\">"
                                        + Docx.run("We will pay pilots.")
                                        + "</w:moveFrom></w:p><w:p><w:moveTo w:id=\"2\">"
                                        + Docx.run("We will pay pilots.")
                                        + "</w:moveTo></w:p>"))
                .endsWith("BODY[] We will pay pilots.")
                .hasSize(2);
    }

    @Test
    void aTextBoxIsReadOnceAfterTheParagraphThatHoldsIt() throws IOException {
        String box = "<w:txbxContent>" + Docx.paragraph("Tolls fall by half.") + "</w:txbxContent>";
        assertThat(
                        lines(
                                "<w:p>"
                                        + Docx.run("The box says more")
                                        + "<w:r><mc:AlternateContent"
                                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice"
                                        + " Requires=\"wps\">"
                                        + box
                                        + "</mc:Choice><mc:Fallback>"
                                        + box
                                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                                        + Docx.run(" than this.")
                                        + "</w:p>"))
                .endsWith("BODY[] The box says more than this.", "BODY[] Tolls fall by half.")
                .hasSize(3);
    }

    @Test
    void tablesOfContentsAndPromptsOfFormsAreLeftOut() throws IOException {
        String contents =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>"
                        + Docx.paragraph("Tolls 3")
                        + "</w:sdtContent></w:sdt>";
        String prompt =
                "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + Docx.run("Click to enter text.")
                        + "</w:sdtContent></w:sdt>"
                        + Docx.run("We will pay pilots.")
                        + "</w:p>";
        String filled =
                "<w:sdt><w:sdtPr><w:alias w:val=\"Closing\"/></w:sdtPr><w:sdtContent>"
                        + Docx.paragraph("We will meet again.")
                        + "</w:sdtContent></w:sdt>";
        assertThat(lines(contents + prompt + filled))
                .endsWith("BODY[] We will pay pilots.", "BODY[] We will meet again.")
                .hasSize(3);
    }

    @Test
    void aTableOfOneColumnIsLayout() throws IOException {
        assertThat(
                        lines(
                                "<w:tbl><w:tr><w:tc>"
                                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Tolls and pilots</w:t></w:r></w:p>"
                                        + Docx.paragraph("We will halve the tolls.")
                                        + "</w:tc></w:tr></w:tbl>"))
                .endsWith("HEADING[] Tolls and pilots", "BODY[] We will halve the tolls.");
    }

    @Test
    void aNumberedSentenceInAHeadingStyleIsNoHeading() throws IOException {
        assertThat(lines(Docx.styled("Rubrik2", "We will pay the pilots every month from now on.")))
                .endsWith("BODY[] We will pay the pilots every month from now on.");
    }

    @Test
    void lineBreaksEndParagraphsOnlyWhereSentencesEnd() throws IOException {
        assertThat(
                        lines(
                                "<w:p>"
                                        + Docx.run("We will pay the pilots.")
                                        + "<w:r><w:br/></w:r>"
                                        + Docx.run("We will open the lock for every one of the barges that")
                                        + "<w:r><w:br/></w:r>"
                                        + Docx.run("carry grain.")
                                        + "</w:p>"))
                .endsWith(
                        "BODY[] We will pay the pilots.",
                        "BODY[] We will open the lock for every one of the barges that carry grain.");
    }

    @Test
    void outsideEntitiesAreNotFetched() throws IOException {
        byte[] document =
                ("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document"
                     + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>We"
                     + " will&x;</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] docx = new Docx(ENGLISH).parts().add("word/document.xml", document).packed();
        assertThat(Shown.problem("a.docx", docx).id()).isEqualTo("broken");
    }

    @Test
    void aPartThatUnpacksWithoutEndIsTooLarge() throws IOException {
        byte[] docx =
                new Docx(ENGLISH).parts().add("word/document.xml", new byte[DocumentPackage.LARGEST_PART + 1]).packed();
        assertThat(Shown.problem("a.docx", docx).id()).isEqualTo("too-large");
    }

    @Test
    void aPasswordIsAskedForByName() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] ole = new byte[3000];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(start, 0, ole, 0, start.length);
        assertThat(Shown.problem("a.docx", ole).id()).isEqualTo("not-supported");
        System.arraycopy(name, 0, ole, 2048, name.length);
        assertThat(Shown.problem("a.docx", ole).id()).isEqualTo("encrypted");
    }

    @Test
    void aLetterWithHeadingsAndListsReadsAsItLooks() throws IOException {
        Path letter = Path.of("..", "shared", "corpora", "docx", "letter-draft.docx");
        assumeTrue(Files.exists(letter), "the real documents are not beside the project");
        RawDocument document = Shown.document("letter-draft.docx", Files.readAllBytes(letter));
        // As many paragraphs of its XML have words.
        assertThat(document.paragraphs()).hasSize(142);
        assertThat(document.paragraphs().getFirst().kind().name()).isEqualTo("TITLE");
        assertThat(document.paragraphs().stream().map(paragraph -> paragraph.kind() + " " + paragraph.depth()))
                .contains("LIST_ITEM 2", "HEADING 0", "BODY 0");
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

class ArchivePartsTest {

    private static final String WORDS = "The League will halve the tolls on the river, and it will pay the pilots.";

    @Test
    void namesThatLeadOutOfTheFolderAreOnlyNames() throws IOException {
        byte[] zip = new Zips().add("../../a.txt", WORDS).add("/etc/b.txt", WORDS).packed();
        assertThat(Shown.outcomes("k.zip", zip))
                .extracting(Object::toString)
                .anyMatch(shown -> shown.contains("origin=k.zip!../../a.txt"))
                .anyMatch(shown -> shown.contains("origin=k.zip!/etc/b.txt"));
    }

    @Test
    void aBadFileIsAProblemAndTheOthersAreRead() throws IOException {
        byte[] zip = new Zips().add("a.bin", "ab\0cd").add("b.txt", WORDS).packed();
        assertThat(Shown.lines("k.zip", zip)).containsExactly("k.zip!a.bin: not-supported", "BODY[] " + WORDS);
    }

    @Test
    void archivesAreOpenedOneLevelDeep() throws IOException {
        byte[] one = new Zips().add("a.txt", WORDS).packed();
        byte[] two = new Zips().add("one.zip", one).packed();
        byte[] three = new Zips().add("two.zip", two).packed();
        assertThat(Shown.lines("k.zip", two)).containsExactly("BODY[] " + WORDS);
        assertThat(Shown.lines("k.zip", three)).containsExactly("k.zip!two.zip!one.zip: not-supported");
    }

    @Test
    void whatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        byte[] zip = new Zips().add("a.txt", new byte[15_000_000]).add("b.txt", WORDS).packed();
        assertThat(zip.length).isLessThan(50_000);
        assertThat(Shown.lines("k.zip", zip)).containsExactly("k.zip!a.txt: too-large", "BODY[] " + WORDS);
    }

    @Test
    void manyFilesEndInOneProblem() throws IOException {
        Zips zip = new Zips();
        for (int i = 0; i < Budget.MOST_PARTS + 50; i++) {
            zip.add("%05d.txt".formatted(i), "");
        }
        List<Outcome<RawDocument>> outcomes = Shown.outcomes("k.zip", zip.packed());
        assertThat(outcomes).hasSize(Budget.MOST_PARTS + 1);
        assertThat(outcomes.getLast().toString()).contains("too-large");
    }

    @Test
    void anArchiveWithoutDocumentsIsEmpty() throws IOException {
        byte[] zip = new Zips().add("folder/", "").add("__MACOSX/a.txt", WORDS).add(".b.txt", WORDS).packed();
        assertThat(Shown.lines("k.zip", zip)).containsExactly("k.zip: empty");
    }

    @Test
    void anEncryptedFileIsAProblemOfItsOwn() throws IOException {
        byte[] zip = new Zips().add("a.txt", WORDS).stored();
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[directory + 8] |= 1;
        assertThat(Shown.lines("k.zip", zip)).containsExactly("k.zip!a.txt: encrypted");
    }

    @Test
    void aGzipFileIsTheFileInIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Shown.lines("a.txt.gz", out.toByteArray())).containsExactly("BODY[] " + WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    word/document.xml | [Content_Types].xml | DOCX
                    xl/workbook.xml | [Content_Types].xml | XLSX
                    ppt/presentation.xml | [Content_Types].xml | PPTX
                    word/list.txt | word/other.txt | ZIP
                    a.txt | META-INF/container.xml | EPUB
                    """)
    void whatAZipFileIsSaysTheNamesInItWhereverTheyLie(String first, String last, Format format) throws IOException {
        Zips zip = new Zips().add(first, WORDS).add("filler.bin", new byte[100_000]).add(last, "<x/>");
        assertThat(Format.of(zip.stored())).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"text, ODT", "text-template, ODT", "spreadsheet, OTHER_ODF"})
    void openDocumentsSayWhatTheyAre(String type, Format format) throws IOException {
        byte[] zip = new Zips().add("a", "").add("mimetype", "application/vnd.oasis.opendocument." + type).packed();
        assertThat(Format.of(zip)).isEqualTo(format);
    }
}

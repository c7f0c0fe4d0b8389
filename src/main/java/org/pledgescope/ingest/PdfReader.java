package org.pledgescope.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pledgescope.problem.Outcome;

/// Reads a PDF: its signs by [PdfPageEngine], gathered into lines, put into reading order, freed of running heads, and
/// divided into paragraphs.
final class PdfReader implements FormatReader {

    private static final int MOST_PAGES = 3_000;

    /// A page with a picture and fewer signs than a stamp or a page number has is a scanned one.
    private static final int FEWEST_SIGNS = 20;

    @Override
    public Outcome<Extracted> read(String place, byte[] bytes) {
        if (PdfInflation.isTooLarge(bytes)) {
            return Outcome.failed(Problems.overfullPdf(place, "parts that unpack to more than 100 million bytes"));
        }
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(place, document);
        } catch (InvalidPasswordException e) {
            return Outcome.failed(Problems.encrypted(place));
        } catch (PdfBudget.Exhausted e) {
            return Outcome.failed(Problems.overfullPdf(place, e.found()));
        } catch (IOException | IllegalStateException e) {
            // The library throws the latter where the page tree has fewer pages than it says or one of another type.
            return Outcome.failed(Problems.brokenPdf(place, e));
        } catch (StackOverflowError e) {
            // The library goes down page trees by recursion.
            return Outcome.failed(Problems.brokenPdf(place, e));
        } catch (OutOfMemoryError e) {
            // The library holds unpacked parts in memory, and not all that packs can be measured before.
            return Outcome.failed(Problems.overfullPdf(place, "parts that unpack to more than there is memory for"));
        }
    }

    private static Outcome<Extracted> read(String place, PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > MOST_PAGES) {
            return Outcome.failed(Problems.tooManyPages(place, count, MOST_PAGES));
        }
        if (count == 0) {
            return Outcome.failed(Problems.empty(place));
        }
        List<PdfPage> pages = pages(document);
        Words words = words(pages);
        List<PdfPage> bare =
                pages.stream().filter(page -> page.glyphs().size() < FEWEST_SIGNS && page.hasPicture()).toList();
        if (words.paragraphs().isEmpty()) {
            return Outcome.failed(Problems.noTextLayer(place, count));
        }
        Map<String, String> fields = PdfMetadata.of(document.getDocumentInformation(), words);
        return Outcome.done(
                new Extracted(
                        words,
                        fields,
                        bare.isEmpty() ? List.of() : List.of(Problems.pagesWithoutText(place, bare.size(), count))));
    }

    static List<PdfPage> pages(PDDocument document) throws IOException {
        PdfBudget budget = new PdfBudget();
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            budget.page();
            PdfPageEngine engine = new PdfPageEngine(document.getPage(i), budget);
            engine.read();
            pages.add(PdfUpright.of(i + 1, engine));
        }
        return pages;
    }

    static Words words(List<PdfPage> pages) {
        double size = PdfLine.commonSize(pages.stream().flatMap(page -> page.glyphs().stream()));
        List<PdfSheet> sheets = PdfFurniture.dropped(pages.stream().map(PdfSheet::of).toList(), size);
        Set<Double> edges = new TreeSet<>();
        sheets.forEach(sheet -> edges.addAll(PdfColumns.edges(sheet.parts())));
        List<PdfBlock> blocks = new ArrayList<>();
        List<PdfFootnotes.Note> notes = new ArrayList<>();
        for (PdfSheet sheet : sheets) {
            PdfFootnotes.Parted parted = PdfFootnotes.part(sheet.page(), PdfColumns.of(sheet.parts(), edges), size);
            blocks.addAll(parted.blocks());
            notes.addAll(parted.notes());
        }
        PdfHyphens hyphens = PdfHyphens.of(blocks.stream().flatMap(block -> block.lines().stream()).toList());
        return PdfText.write(PdfParagraphs.of(blocks), paragraphs(notes), hyphens, size);
    }

    /// Notes as paragraphs; what goes on with the note of the page before joins it.
    private static List<PdfParagraph> paragraphs(List<PdfFootnotes.Note> notes) {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        for (PdfFootnotes.Note note : notes) {
            if (note.mark().isEmpty() && !paragraphs.isEmpty()) {
                PdfParagraph last = paragraphs.removeLast();
                List<PdfLine> lines = new ArrayList<>(last.lines());
                lines.addAll(note.lines());
                paragraphs.add(new PdfParagraph(last.left(), false, false, true, last.mark(), lines));
            } else {
                paragraphs.add(new PdfParagraph(0, false, false, true, note.mark(), note.lines()));
            }
        }
        return paragraphs;
    }
}

package org.pledgescope.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pledgescope.problem.Outcome;

/// Reads a PDF: its signs by [PdfPageEngine], gathered into lines, put into reading order, freed of running heads, and
/// divided into paragraphs.
final class PdfReader implements FormatReader {

    private static final int MOST_PAGES = 3_000;

    @Override
    public Outcome<Extracted> read(String place, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return Outcome.failed(Problems.tooManyPages(place, document.getNumberOfPages(), MOST_PAGES));
            }
            List<PdfPage> pages = pages(document);
            if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
                return Outcome.failed(Problems.noTextLayer(place, pages.size()));
            }
            Words words = words(pages);
            return Outcome.done(new Extracted(words, Map.of()));
        } catch (InvalidPasswordException e) {
            return Outcome.failed(Problems.encrypted(place));
        } catch (PdfBudget.Exhausted e) {
            return Outcome.failed(Problems.broken(place, "found " + e.getMessage(), "print it into a new PDF"));
        } catch (IOException e) {
            return Outcome.failed(Problems.brokenPdf(place, e));
        }
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
        List<PdfSheet> sheets = PdfFurniture.dropped(pages.stream().map(PdfSheet::of).toList());
        double size = PdfLine.commonSize(pages.stream().flatMap(page -> page.glyphs().stream()));
        List<PdfBlock> blocks = new ArrayList<>();
        List<PdfFootnotes.Note> notes = new ArrayList<>();
        for (PdfSheet sheet : sheets) {
            PdfFootnotes.Parted parted = PdfFootnotes.part(sheet.page(), PdfColumns.of(sheet.parts()), size);
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

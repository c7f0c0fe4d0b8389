package org.pledgescope.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Sets texts as a press office would print them, every byte the same each time: justified lines of words placed one by
/// one without spaces, words divided at line ends, ligatures, running heads that change sides, notes at the foot.
///
/// A source has a block a line: `!` title, `#` heading, `.` a line of its own, `•` an item, `^1` a note, else a
/// paragraph, numbered or not. `~` is where a word may be divided, `^1` behind a word refers to a note.
final class PdfSample {

    private static final PDRectangle PAPER = PDRectangle.A5;
    private static final float MARGIN = 44;
    private static final float GUTTER = 18;
    private static final float NOTES = 52;
    private static final float SIZE = 12;
    private static final float LEADING = 17;
    private static final float SPACE = 0.25f;

    private final PDDocument document = new PDDocument();
    private final PDFont roman = font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDFont bold = font(Standard14Fonts.FontName.TIMES_BOLD);
    private final PDFont symbol = new PDType1Font(Standard14Fonts.FontName.SYMBOL);
    private final List<String> source;
    private final int columns;
    private final String head;
    private final List<String> pendingNotes = new ArrayList<>();
    private PDPageContentStream out;
    private int page;
    private int column;
    private float y;
    private float top;
    private int lineNumber;

    private PdfSample(List<String> source, int columns, String head) throws IOException {
        this.source = source;
        this.columns = columns;
        this.head = head;
        this.out = nextPage();
    }

    /// @param head printed on each page; empty for numbered lines in its stead
    static byte[] of(List<String> source, int columns, String head) throws IOException {
        PdfSample sample = new PdfSample(source, columns, head);
        try (sample.document) {
            sample.set();
            sample.document.setDocumentId(0L);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            sample.document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    /// The usual encoding, with ligatures.
    private static PDFont font(Standard14Fonts.FontName name) {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(1));
        differences.add(COSName.getPDFName("fi"));
        differences.add(COSName.getPDFName("fl"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, name.getName());
        font.setItem(COSName.ENCODING, encoding);
        try {
            return new PDType1Font(font);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PDPageContentStream nextPage() throws IOException {
        PDPage paper = new PDPage(PAPER);
        document.addPage(paper);
        page++;
        column = 0;
        top = PAPER.getHeight() - MARGIN - 2 * LEADING;
        y = top;
        PDPageContentStream stream = new PDPageContentStream(document, paper);
        out = stream;
        if (!head.isEmpty()) {
            boolean isLeft = page % 2 == 0;
            String words = isLeft ? head : "Marrow, May 2032";
            float x = isLeft ? MARGIN : PAPER.getWidth() - MARGIN - width(words, roman, 8);
            show(words, roman, 8, x, PAPER.getHeight() - MARGIN);
            show(String.valueOf(page), roman, 8, PAPER.getWidth() / 2, MARGIN - 12);
        }
        return stream;
    }

    private void set() throws IOException {
        List<String> notes = source.stream().filter(line -> line.startsWith("^")).toList();
        for (String block : source) {
            switch (block.charAt(0)) {
                case '!' -> heading(block.substring(2), 15, columns > 1);
                case '#' -> heading(block.substring(2), 11, false);
                case '.' -> lines(List.of(block.substring(2).split(" ")), 0, 0, false);
                case '•' -> {
                    room();
                    show("•", symbol, SIZE, left(), y);
                    lines(List.of(block.substring(2).split(" ")), 12, 12, true);
                }
                case '^' -> {}
                default -> paragraph(block);
            }
            for (String note : notes) {
                if (block.contains(note.substring(0, 2)) && block.charAt(0) != '^') {
                    pendingNotes.add(note);
                }
            }
        }
        finishPage();
    }

    private void heading(String words, float size, boolean isWide) throws IOException {
        y -= LEADING / 2;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = isWide ? PAPER.getWidth() - 2 * MARGIN : columnWidth();
        for (String word : words.split(" ")) {
            if (width(line + " " + word, bold, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        for (String part : lines) {
            room();
            // Twice, a little apart: what programs do that have no bold type.
            show(part, bold, size, left(), y);
            show(part, bold, size, left() + 0.3f, y);
            number();
            y -= size * 1.25f;
        }
        y -= 3;
        top = isWide ? y : top;
    }

    private void paragraph(String block) throws IOException {
        boolean isNumbered = Character.isDigit(block.charAt(0));
        List<String> words = List.of(block.split(" "));
        lines(words, isNumbered ? 0 : 14, 0, true);
        y -= isNumbered ? 4 : 0;
    }

    private void lines(List<String> words, float firstIndent, float indent, boolean isJustified) throws IOException {
        List<String> line = new ArrayList<>();
        float at = firstIndent;
        for (String word : words) {
            String rest = word;
            float gap = line.isEmpty() ? 0 : SPACE * SIZE;
            if (at + used(line) + gap + width(plain(rest)) > columnWidth()) {
                String part = part(rest, columnWidth() - at - used(line) - gap);
                if (!part.isEmpty()) {
                    line.add(plain(part) + "-");
                    rest = rest.substring(part.length() + 1);
                }
                line(line, at, isJustified);
                line = new ArrayList<>();
                at = indent;
            }
            line.add(rest);
        }
        line(line, at, false);
    }

    /// As many syllables of a word as there is room for.
    private String part(String word, float room) throws IOException {
        int end = word.lastIndexOf('~');
        while (end > 0 && width(plain(word.substring(0, end)) + "-") > room) {
            end = word.lastIndexOf('~', end - 1);
        }
        return end > 1 ? word.substring(0, end) : "";
    }

    private float used(List<String> line) throws IOException {
        float used = 0;
        for (String word : line) {
            used += width(plain(word)) + SPACE * SIZE;
        }
        return Math.max(0, used - SPACE * SIZE);
    }

    private void line(List<String> words, float indent, boolean isJustified) throws IOException {
        room();
        float free = columnWidth() - indent - used(words);
        float gap = SPACE * SIZE + (isJustified && words.size() > 1 ? free / (words.size() - 1) : 0);
        float x = left() + indent;
        for (String word : words) {
            int mark = word.indexOf('^');
            String read = plain(word);
            show(read, roman, SIZE, x, y);
            x += width(read);
            if (mark >= 0) {
                show(word.substring(mark + 1), roman, SIZE * 0.6f, x - 0.5f, y + SIZE * 0.35f);
                x += SIZE * 0.3f;
            }
            x += gap;
        }
        number();
        y -= LEADING;
    }

    private void number() throws IOException {
        if (head.isEmpty()) {
            show(String.valueOf(++lineNumber), roman, 7, MARGIN - 22, y);
        }
    }

    /// Begins the next column or page where this one is full.
    private void room() throws IOException {
        if (y < MARGIN + NOTES) {
            if (column + 1 < columns) {
                column++;
                y = top;
            } else {
                finishPage();
                nextPage();
            }
        }
    }

    private void finishPage() throws IOException {
        float foot = MARGIN + NOTES - 20;
        if (!pendingNotes.isEmpty()) {
            out.moveTo(MARGIN, foot + 10);
            out.lineTo(MARGIN + 60, foot + 10);
            out.stroke();
        }
        for (String note : pendingNotes) {
            show(note.substring(1, 2), roman, 4.5f, MARGIN, foot + 2.5f);
            float x = MARGIN + 5;
            for (String word : note.substring(3).split(" ")) {
                show(plain(word), roman, 7.5f, x, foot);
                x += width(plain(word), roman, 7.5f) + SPACE * 7.5f;
            }
            foot -= 9;
        }
        pendingNotes.clear();
        out.close();
    }

    private void show(String words, PDFont font, float size, float x, float baseLine) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, baseLine);
        out.showText(words);
        out.endText();
    }

    private float columnWidth() {
        return (PAPER.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
    }

    private float left() {
        return MARGIN + column * (columnWidth() + GUTTER);
    }

    private static String plain(String word) {
        int mark = word.indexOf('^');
        String read = mark < 0 ? word : word.substring(0, mark);
        return read.replace("~", "").replace("fi", "ﬁ").replace("fl", "ﬂ");
    }

    private float width(String words) throws IOException {
        return width(words, roman, SIZE);
    }

    private static float width(String words, PDFont font, float size) throws IOException {
        return font.getStringWidth(words) * size / 1000;
    }
}

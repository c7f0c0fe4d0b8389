package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgescope.text.Paragraph.Kind;

/// Writes the paragraphs of a PDF with their kinds: titles and headings by type, the rest by the same rules as plain
/// text. Footnotes come behind the paragraph in which their page ends.
final class PdfText {

    private static final double LARGER = 1.12;
    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_NUMBERED_ITEM = 240;
    private static final double SAME_INDENT = 4;
    private static final Pattern MARKS_ONLY = Pattern.compile("[\\p{P}\\p{S}\\s]*");
    private static final Pattern CLOSERS = Pattern.compile("[\\])\"”’'\\s]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final TextBuilder out = new TextBuilder();
    private final ListDepth depth = new ListDepth();
    private final List<Double> indents = new ArrayList<>();
    private final PdfHyphens hyphens;
    private final double size;
    private boolean inNumberedList;
    private String lastWords = "";
    private Kind lastKind = Kind.HEADING;
    private double titleSize;

    /// A number that stands alone on its line, until the paragraph comes that it belongs to.
    private @Nullable PdfParagraph number;

    /// @param size of the running text
    private PdfText(PdfHyphens hyphens, double size) {
        this.hyphens = hyphens;
        this.size = size;
    }

    static Words write(List<PdfParagraph> paragraphs, List<PdfParagraph> notes, PdfHyphens hyphens, double size) {
        PdfText text = new PdfText(hyphens, size);
        int note = 0;
        for (PdfParagraph paragraph : PdfContents.without(paragraphs)) {
            while (note < notes.size() && notes.get(note).page() < paragraph.page()) {
                text.note(notes.get(note++));
            }
            text.add(paragraph);
        }
        text.endNumber();
        while (note < notes.size()) {
            text.note(notes.get(note++));
        }
        return text.out.build();
    }

    private void note(PdfParagraph note) {
        String words = words(note);
        if (!MARKS_ONLY.matcher(words).matches()) {
            out.add(words, Kind.FOOTNOTE, note.mark(), 0, note.page());
        }
    }

    private void add(PdfParagraph paragraph) {
        String words = words(paragraph);
        if (MARKS_ONLY.matcher(words).matches()) {
            return;
        }
        boolean isNumber = paragraph.lines().size() == 1 && Label.isNumber(words);
        if (isNumber || paragraph.isCell()) {
            endNumber();
        }
        if (isNumber && !paragraph.isCell()) {
            number = paragraph;
            return;
        }
        Optional<Label> label = Label.at(words, 0, words.length());
        String unlabelled = words.substring(label.map(Label::length).orElse(0));
        boolean isHeading = !paragraph.isCell() && isHeading(paragraph, unlabelled);
        if (isTitle(paragraph, words)) {
            plain(words, Kind.TITLE, paragraph);
        } else if (label.isEmpty() || label.get().style() == Label.Style.NOTE) {
            plain(words, isHeading ? Kind.HEADING : Kind.BODY, paragraph);
        } else {
            labelled(paragraph, label.get(), unlabelled, isHeading);
        }
    }

    private void plain(String words, Kind kind, PdfParagraph paragraph) {
        depth.end();
        indents.clear();
        inNumberedList = false;
        write(words, kind, "", 0, paragraph);
    }

    private void labelled(PdfParagraph paragraph, Label label, String words, boolean isHeading) {
        switch (label.style()) {
            case BULLET, DASH, LETTER, ROMAN -> item(paragraph, label, words);
            case NUMBER -> {
                boolean isUnderStem = lastWords.endsWith(":") && lastKind != Kind.HEADING;
                inNumberedList =
                        words.length() <= LONGEST_NUMBERED_ITEM && (isUnderStem || inNumberedList) && !isHeading;
                if (inNumberedList) {
                    item(paragraph, label, words);
                } else {
                    depth.end();
                    indents.clear();
                    write(words, isHeading ? Kind.HEADING : Kind.BODY, label.printed(), 0, paragraph);
                }
            }
            case CAPITAL, NOTE -> {
                if (isHeading) {
                    plainLabelled(words, label, paragraph);
                } else {
                    plain(label.printed() + " " + words, Kind.BODY, paragraph);
                }
            }
        }
    }

    private void plainLabelled(String words, Label label, PdfParagraph paragraph) {
        depth.end();
        indents.clear();
        inNumberedList = false;
        write(words, Kind.HEADING, label.printed(), 0, paragraph);
    }

    private void item(PdfParagraph paragraph, Label label, String words) {
        write(words, Kind.LIST_ITEM, label.printed(), depth.of(indent(paragraph), label.style()), paragraph);
    }

    /// In points, the same for places that differ by less than a letter.
    private int indent(PdfParagraph paragraph) {
        double x = paragraph.lines().getFirst().x() - paragraph.left();
        double same = indents.stream().filter(known -> Math.abs(known - x) < SAME_INDENT).findFirst().orElse(x);
        indents.add(same);
        return (int) Math.round(same);
    }

    private void write(String words, Kind kind, String label, int level, PdfParagraph paragraph) {
        out.add(words, kind, underNumber(label), level, paragraph.page());
        lastWords = words;
        lastKind = kind;
    }

    /// A label with the number that stood alone above it, unless it says that number itself, as `13.1` does under `13.`
    private String underNumber(String label) {
        String above = number == null ? "" : words(number);
        number = null;
        return above.isEmpty() || label.startsWith(above) ? label : (above + " " + label).strip();
    }

    /// A number that nothing follows stays as words.
    private void endNumber() {
        if (number != null) {
            out.add(words(number), Kind.BODY, "", 0, number.page());
            number = null;
        }
    }

    private boolean isTitle(PdfParagraph paragraph, String words) {
        double type = paragraph.size();
        boolean isLarge = type >= LARGER * size && words.length() <= LONGEST_HEADING + 40;
        boolean isTitle = out.isEmpty() && isLarge && words.length() > 3;
        titleSize = isTitle ? type : titleSize;
        return isTitle;
    }

    private boolean isHeading(PdfParagraph paragraph, String words) {
        if (words.length() > LONGEST_HEADING || words.isEmpty()) {
            return false;
        }
        String bare = CLOSERS.matcher(words).replaceAll("");
        boolean isEnded = bare.isEmpty() || ".!?;,".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        boolean isStem = words.endsWith(":") && Headings.isStem(words, false);
        boolean isMarked = paragraph.size() >= LARGER * size || paragraph.isBold() && paragraph.lines().size() <= 3;
        return isMarked && !isEnded && !isStem
                || Headings.isArticle(words)
                || paragraph.lines().size() <= 2 && Headings.isHeading(bare, paragraph.isAlone());
    }

    private String words(PdfParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.lines().forEach(line -> hyphens.append(words, PdfMarks.without(line.text())));
        String shown = SPACES.matcher(PdfContents.shortened(words)).replaceAll(" ").strip();
        return paragraph.isNote() ? withoutMark(shown, paragraph.mark()) : shown;
    }

    /// A raised mark went with the others; one on the line stands at the head.
    private static String withoutMark(String words, String mark) {
        return !mark.isEmpty() && words.startsWith(mark) ? words.substring(mark.length()).strip() : words;
    }
}

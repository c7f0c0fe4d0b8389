package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Paragraph.Kind;
import org.pledgescope.text.Span;

/// Finds the paragraphs of a plain text, which stays as it is. Lines are joined only where [HardWrap] says so.
///
/// Numbered paragraphs are body text with a number; they are list items only if they are short and stand under a stem
/// that ends with a colon. Lettered paragraphs and those with bullets are list items, however long.
final class PlainText {

    private static final int LONGEST_NUMBERED_ITEM = 240;
    private static final int LONG_PARAGRAPH = 200;

    private final String text;
    private final List<Block> blocks;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final ListDepth depth = new ListDepth();
    private boolean inNumberedList;

    /// Lines that belong together.
    ///
    /// @param start      where the words begin, behind the label
    /// @param lines      how many there are
    /// @param afterBlank whether an empty line lies before them
    private record Block(int start, int end, Optional<Label> label, int indent, int lines, boolean afterBlank) {}

    private PlainText(String text) {
        this.text = text;
        this.blocks = blocks(text);
    }

    static Words read(String text) {
        PlainText plain = new PlainText(text);
        for (int i = 0; i < plain.blocks.size(); i++) {
            plain.paragraphs.add(plain.paragraph(i));
        }
        return new Words(text, plain.paragraphs);
    }

    private static List<Block> blocks(String text) {
        List<Line> lines = Line.of(text);
        Optional<HardWrap> wrap = HardWrap.of(text, lines);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            Optional<Label> label = Label.at(text, first.start(), first.end());
            boolean isItem = label.filter(found -> found.style() != Label.Style.NUMBER).isPresent();
            int next = i + 1;
            while (wrap.isPresent()
                    && next < lines.size()
                    && wrap.get().joins(lines.get(next - 1), lines.get(next), isItem)) {
                next++;
            }
            int words = first.start() + label.map(Label::length).orElse(0);
            blocks.add(
                    new Block(words, lines.get(next - 1).end(), label, first.indent(), next - i, first.afterBlank()));
            i = next;
        }
        return blocks;
    }

    private Paragraph paragraph(int i) {
        Block block = blocks.get(i);
        Optional<Label.Style> style = block.label().map(Label::style);
        boolean isHeading = isHeading(i);
        if (style.isPresent()) {
            switch (style.get()) {
                case BULLET, DASH, LETTER, ROMAN -> {
                    return item(block);
                }
                case NUMBER -> {
                    return numbered(i, isHeading);
                }
                case NOTE -> {
                    return note(block);
                }
                case CAPITAL -> {
                    return isHeading ? labelled(block, Kind.HEADING, 0) : unlabelled(block, Kind.BODY);
                }
            }
        }
        endLists();
        return unlabelled(block, isTitle(i) ? Kind.TITLE : isHeading ? Kind.HEADING : Kind.BODY);
    }

    private Paragraph numbered(int i, boolean isHeading) {
        Block block = blocks.get(i);
        boolean isUnderStem =
                i > 0
                        && text.charAt(blocks.get(i - 1).end() - 1) == ':'
                        && paragraphs.get(i - 1).kind() != Kind.HEADING;
        boolean isShort = block.end() - block.start() <= LONGEST_NUMBERED_ITEM;
        inNumberedList = isShort && (isUnderStem || inNumberedList);
        if (inNumberedList) {
            return item(block);
        }
        depth.end();
        return labelled(block, isHeading ? Kind.HEADING : Kind.BODY, 0);
    }

    private Paragraph item(Block block) {
        return labelled(block, Kind.LIST_ITEM, depth.of(block.indent(), block.label().orElseThrow().style()));
    }

    /// A footnote only if the text refers to it above; else a reference at the head of a paragraph.
    private Paragraph note(Block block) {
        endLists();
        String printed = block.label().orElseThrow().printed();
        int lineStart = block.start() - block.label().orElseThrow().length();
        int reference = text.indexOf(printed.replace(":", ""));
        return reference >= 0 && reference < lineStart
                ? labelled(block, Kind.FOOTNOTE, 0)
                : unlabelled(block, Kind.BODY);
    }

    private void endLists() {
        depth.end();
        inNumberedList = false;
    }

    private static Paragraph labelled(Block block, Kind kind, int depth) {
        return new Paragraph(
                new Span(block.start(), block.end()), kind, block.label().map(Label::printed).orElse(""), 0, depth);
    }

    private static Paragraph unlabelled(Block block, Kind kind) {
        int start = block.start() - block.label().map(Label::length).orElse(0);
        return new Paragraph(new Span(start, block.end()), kind, "", 0, 0);
    }

    private boolean isTitle(int i) {
        return i == 0
                && blocks.size() > 1
                && blocks.get(0).lines() <= 3
                && Headings.isTitle(words(blocks.get(0)), blocks.get(1).afterBlank(), words(blocks.get(1)));
    }

    private boolean isHeading(int i) {
        Block block = blocks.get(i);
        if (i + 1 == blocks.size() || block.lines() > 2) {
            return false;
        }
        String words = words(block);
        Block next = blocks.get(i + 1);
        boolean isAlone =
                block.afterBlank() && next.afterBlank() && next.end() - next.start() > words.length()
                        || next.end() - next.start() >= LONG_PARAGRAPH && isSentenceBefore(i);
        return Headings.isArticle(words) || Headings.isHeading(words, isAlone);
    }

    private boolean isSentenceBefore(int i) {
        return i == 0 || ".!?\"”".indexOf(text.charAt(blocks.get(i - 1).end() - 1)) >= 0;
    }

    private String words(Block block) {
        return text.substring(block.start(), block.end()).replaceAll("\\s+", " ");
    }
}

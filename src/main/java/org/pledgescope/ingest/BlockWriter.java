package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pledgescope.ingest.Block.Place;
import org.pledgescope.ingest.Block.Role;
import org.pledgescope.text.Paragraph.Kind;

/// Writes the paragraphs of an office document, telling their kinds by style, label and neighbours as [PlainText] and
/// [MarkdownBlocks] do: numbered paragraphs are body text with a number, and list items only if they are short and
/// stand under a stem that ends with a colon; lettered ones and those with bullets are list items, however long.
final class BlockWriter {

    private static final Pattern MARKS_ONLY = Pattern.compile("[\\p{P}\\p{S}\\s\\p{Z}\\p{Co}]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\u2060\ufeff\\p{Cc}&&[^\\s]]");
    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_NUMBERED_ITEM = 240;
    private static final int HEADINGS_OF_STYLED = 2;

    private final List<Block> blocks;
    private final TextBuilder out = new TextBuilder();
    private final ListDepth depth = new ListDepth();
    private String before = "";
    private boolean inNumberedList;
    private boolean hasTitle;

    /// Whether the document marks its headings by styles, so that there is nothing to guess.
    private boolean isStyled;

    private BlockWriter(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// @param blocks in reading order; those without words are left out
    static Words write(List<Block> blocks) {
        BlockWriter writer = new BlockWriter(parts(blocks));
        writer.isStyled = blocks.stream().filter(block -> block.role() == Role.HEADING).count() >= HEADINGS_OF_STYLED;
        writer.hasTitle = blocks.stream().anyMatch(block -> block.role() == Role.TITLE);
        for (int i = 0; i < writer.blocks.size(); i++) {
            writer.write(i);
        }
        return writer.out.build();
    }

    /// A line break that was meant ends a paragraph unless the sentence goes on behind it.
    private static List<Block> parts(List<Block> blocks) {
        List<Block> parts = new ArrayList<>();
        for (Block block : blocks) {
            String words = UNSEEN.matcher(block.words()).replaceAll("");
            boolean isOne = block.role() != Role.PLAIN || words.indexOf('\n') < 0;
            StringBuilder whole = new StringBuilder();
            String label = block.label();
            for (String part : isOne ? new String[] {words} : words.split("\n")) {
                String line = SPACES.matcher(part).replaceAll(" ").strip();
                if (MarkdownBlocks.endsParagraph(whole, line)) {
                    add(parts, block, label, whole.toString());
                    label = "";
                    whole.setLength(0);
                }
                whole.append(whole.isEmpty() || line.isEmpty() ? "" : " ").append(line);
            }
            add(parts, block, label, whole.toString());
        }
        return parts;
    }

    private static void add(List<Block> parts, Block block, String label, String words) {
        if (!MARKS_ONLY.matcher(words).matches()) {
            parts.add(
                    new Block(
                            words,
                            block.role(),
                            label,
                            label.isEmpty() ? Optional.empty() : block.style(),
                            block.level(),
                            block.page(),
                            block.isBold(),
                            block.place()));
        }
    }

    private void write(int i) {
        Block block = blocks.get(i);
        switch (block.role()) {
            case TITLE -> {
                end();
                add(block, i > 0 && inText(i) ? Kind.HEADING : Kind.TITLE, block.label(), block.words());
            }
            case HEADING -> heading(block, i == 0 && !hasTitle);
            case CAPTION -> add(block, Kind.CAPTION, block.label(), block.words());
            case NOTE -> add(block, Kind.FOOTNOTE, block.label(), block.words());
            case PLAIN -> plain(i);
        }
        before = block.words();
    }

    /// Whether anything but titles stands before.
    private boolean inText(int i) {
        return blocks.subList(0, i).stream().anyMatch(block -> block.role() != Role.TITLE);
    }

    /// Drafts number their sentences by heading styles, too.
    private void heading(Block block, boolean isFirst) {
        boolean isSentence = block.words().endsWith(".") && Headings.isStem(block.words(), false);
        if (block.words().length() > LONGEST_HEADING || isSentence) {
            labelled(block, block.label(), block.style().orElse(Label.Style.NUMBER), block.words(), false);
            return;
        }
        end();
        Optional<Label> typed = block.label().isEmpty() ? typed(block) : Optional.empty();
        add(
                block,
                isFirst && block.label().isEmpty() ? Kind.TITLE : Kind.HEADING,
                typed.map(Label::printed).orElse(block.label()),
                block.words().substring(typed.map(Label::length).orElse(0)));
    }

    private void plain(int i) {
        Block block = blocks.get(i);
        Optional<Label> typed = block.label().isEmpty() ? typed(block) : Optional.empty();
        String label = typed.map(Label::printed).orElse(block.label());
        String words = block.words().substring(typed.map(Label::length).orElse(0));
        boolean isHeading = isHeading(i, words);
        if (label.isEmpty()) {
            end();
            boolean isTitle = i == 0 && !hasTitle && isTitle(block);
            add(block, isTitle ? Kind.TITLE : isHeading ? Kind.HEADING : Kind.BODY, "", words);
        } else {
            Label.Style style =
                    block.style()
                            .or(() -> typed.map(Label::style))
                            .or(() -> Label.at(label + " x", 0, label.length() + 2).map(Label::style))
                            .orElse(Label.Style.NUMBER);
            labelled(block, label, style, words, isHeading);
        }
    }

    private static Optional<Label> typed(Block block) {
        return Label.at(block.words(), 0, block.words().length())
                .filter(label -> label.style() != Label.Style.NOTE && label.style() != Label.Style.CAPITAL);
    }

    private void labelled(Block block, String label, Label.Style style, String words, boolean isHeading) {
        boolean isItem =
                switch (style) {
                    case BULLET, DASH, LETTER, ROMAN -> true;
                    case NUMBER, CAPITAL, NOTE -> isNumberedItem(words);
                };
        if (isItem) {
            out.add(words, Kind.LIST_ITEM, label, depth.of(block.level(), style), block.page());
            return;
        }
        depth.end();
        add(block, isHeading ? Kind.HEADING : Kind.BODY, label, words);
    }

    private boolean isNumberedItem(String words) {
        boolean isShort = words.length() <= LONGEST_NUMBERED_ITEM * (inNumberedList ? 2 : 1);
        inNumberedList = isShort && (before.endsWith(":") || inNumberedList);
        return inNumberedList;
    }

    private boolean isTitle(Block block) {
        return blocks.size() > 1 && Headings.isTitle(block.words(), true, blocks.get(1).words());
    }

    private boolean isHeading(int i, String words) {
        Block block = blocks.get(i);
        if (block.place() == Place.HEADER_CELL) {
            return words.length() <= LONGEST_HEADING;
        }
        if (block.place() == Place.CELL || i + 1 == blocks.size() || block.level() > 0) {
            return false;
        }
        Block next = blocks.get(i + 1);
        boolean isBold =
                block.isBold()
                        && words.length() <= LONGEST_HEADING
                        && ".!?;,".indexOf(words.charAt(words.length() - 1)) < 0
                        && !(words.endsWith(":") && Headings.isStem(words, !next.label().isEmpty()));
        boolean isAlone = next.words().length() > words.length() && next.role() == Role.PLAIN;
        boolean isPlain =
                !isStyled && block.label().isEmpty() && !words.endsWith(":") && Headings.isHeading(words, isAlone);
        return isBold || Headings.isArticle(words) || isPlain;
    }

    private void end() {
        depth.end();
        inNumberedList = false;
    }

    private void add(Block block, Kind kind, String label, String words) {
        out.add(words, kind, label, 0, block.page());
    }
}

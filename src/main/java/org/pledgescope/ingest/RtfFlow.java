package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pledgescope.ingest.Block.Place;
import org.pledgescope.ingest.Block.Role;

/// The paragraphs of an RTF text, of a note or of a text box.
final class RtfFlow {

    private static final int BODY_OUTLINE = 9;

    private final Map<Integer, String> styles;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> boxes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private boolean isBold = true;
    private int columns;
    private boolean isHeader;

    /// @param styles names of styles by their numbers, as far as they are known yet
    RtfFlow(Map<Integer, String> styles) {
        this.styles = styles;
    }

    List<Block> blocks() {
        return blocks;
    }

    static List<Block> asNotes(List<Block> blocks, String label) {
        List<Block> notes = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.words().isBlank()) {
                String printed = notes.isEmpty() ? label : "";
                notes.add(new Block(block.words(), Role.NOTE, printed, Optional.empty(), 0, 0, false, Place.TEXT));
            }
        }
        return notes;
    }

    void append(String text, boolean bold) {
        words.append(text);
        isBold &= bold || text.isBlank();
    }

    void label(String text) {
        label.append(text);
    }

    void addBox(List<Block> inBox) {
        boxes.addAll(inBox);
    }

    void row() {
        columns = 0;
        isHeader = false;
    }

    void column() {
        columns++;
    }

    void header() {
        isHeader = true;
    }

    /// @param state with the properties of the paragraph that ends
    void endParagraph(RtfState state) {
        String style = styles.getOrDefault(state.style, "").replace(";", "").strip().toLowerCase(Locale.ROOT);
        Role named = DocxStyles.named(style);
        boolean isOutline = state.outline >= 0 && state.outline < BODY_OUTLINE;
        String printed = label.toString().strip();
        boolean isBullet = !printed.isEmpty() && printed.codePoints().noneMatch(Character::isLetterOrDigit);
        if (!DocxStyles.isContentsName(style)) {
            blocks.add(
                    new Block(
                            words.toString(),
                            named == Role.PLAIN && isOutline ? Role.HEADING : named,
                            isBullet || printed.equals("o") ? ListNumbers.bullet(printed) : printed,
                            isBullet || printed.equals("o") ? Optional.of(Label.Style.BULLET) : Optional.empty(),
                            state.level,
                            0,
                            isBold && !words.toString().isBlank(),
                            place(state)));
        }
        blocks.addAll(boxes);
        boxes.clear();
        words.setLength(0);
        label.setLength(0);
        isBold = true;
    }

    private Place place(RtfState state) {
        boolean isCell = state.isInTable && columns > 1;
        return isCell ? isHeader ? Place.HEADER_CELL : Place.CELL : Place.TEXT;
    }
}

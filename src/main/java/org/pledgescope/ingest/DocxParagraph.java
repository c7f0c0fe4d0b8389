package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;

/// A paragraph of a DOCX document while it is read.
final class DocxParagraph {

    /// Blocks of the text boxes that are anchored here; they are read after it.
    final List<Block> boxes = new ArrayList<>();

    int page;
    String style = "";
    String list = "";
    int level = -1;
    int outline = -1;

    /// Whether a tracked change deletes the paragraph's end, so that the next goes on with it.
    boolean isEndDeleted;

    private final StringBuilder words = new StringBuilder();
    private boolean isBold = true;

    DocxParagraph(int page) {
        this.page = page;
    }

    void append(String text, boolean bold) {
        words.append(text);
        isBold &= bold || text.isBlank();
    }

    boolean isBlank() {
        return words.chars().allMatch(c -> Label.isSpace((char) c));
    }

    boolean isBold() {
        return isBold && !isBlank();
    }

    String words() {
        return words.toString();
    }
}

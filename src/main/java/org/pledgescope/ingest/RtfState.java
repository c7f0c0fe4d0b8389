package org.pledgescope.ingest;

/// The properties that hold within one group of an RTF file and are given back when it ends.
final class RtfState {

    /// What the words of a group are for.
    enum Use {
        TEXT,
        LABEL,
        FONTS,
        STYLES,
        TITLE,
        AUTHOR,
        SAVED,
        NOTE,
        BOX,
        LEFT_OUT
    }

    Use use = Use.TEXT;

    /// Whether the group began what its use says, so that its end ends it.
    boolean isBeginning = true;

    int font = -1;
    int skipAfterUnicode = 1;
    boolean isBold;
    boolean isHidden;
    boolean isDeleted;
    int style;
    int level;
    int outline = -1;
    boolean isInTable;

    RtfState inner() {
        RtfState inner = new RtfState();
        inner.use = use;
        inner.isBeginning = false;
        inner.font = font;
        inner.skipAfterUnicode = skipAfterUnicode;
        inner.isBold = isBold;
        inner.isHidden = isHidden;
        inner.isDeleted = isDeleted;
        inner.style = style;
        inner.level = level;
        inner.outline = outline;
        inner.isInTable = isInTable;
        return inner;
    }

    void begin(Use other) {
        use = other;
        isBeginning = true;
    }

    boolean isRead() {
        return !isHidden && !isDeleted && (use == Use.TEXT || use == Use.NOTE || use == Use.BOX || use == Use.LABEL);
    }

    /// `\pard`: paragraphs as they are without any property.
    void plainParagraph() {
        style = 0;
        level = 0;
        outline = -1;
        isInTable = false;
    }

    /// `\plain`: characters as they are without any property.
    void plainCharacters(int defaultFont) {
        font = defaultFont;
        isBold = false;
        isHidden = false;
    }
}

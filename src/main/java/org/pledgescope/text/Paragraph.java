package org.pledgescope.text;

/// A paragraph, heading or list item of a document.
///
/// @param span  its words, without the printed number or bullet before them; never empty
/// @param kind  what it is
/// @param label the printed number or bullet as it stands before the words: `11.`, `(a)`, `•`; else empty
/// @param page  page of the original, counted from 1; 0 where the original has none
/// @param depth how deep a list item is nested, from 1; 0 for what is not a list item
public record Paragraph(Span span, Kind kind, String label, int page, int depth) {

    /// What a paragraph is.
    public enum Kind {
        /// The document's title where it stands in the text.
        TITLE,
        HEADING,
        BODY,
        LIST_ITEM,
        CAPTION,
        FOOTNOTE
    }

    public Paragraph {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a paragraph needs words; none at offset " + span.start());
        }
        if (page < 0 || depth < 0) {
            throw new IllegalArgumentException("page %d and depth %d need to be 0 or more".formatted(page, depth));
        }
        if ((depth > 0) != (kind == Kind.LIST_ITEM)) {
            throw new IllegalArgumentException("depth %d does not fit a %s".formatted(depth, kind));
        }
    }

    /// A paragraph of running text without a printed number.
    public static Paragraph body(Span span) {
        return new Paragraph(span, Kind.BODY, "", 0, 0);
    }

    /// The printed number without its punctuation, `11` for `11.` and `a` for `(a)`; empty where none is printed or
    /// the label is a mere bullet.
    public String number() {
        return label.equals("o") ? "" : label.replaceAll("[^\\p{L}\\p{N}.]|\\.$|\\.(?=\\W)", "");
    }

    /// Whether mentions here are counted with the running text rather than shown apart.
    public boolean isRunningText() {
        return kind == Kind.BODY || kind == Kind.LIST_ITEM;
    }
}

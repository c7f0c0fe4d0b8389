package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Span;

/// Writes a text paragraph by paragraph, with an empty line between them and labels before their words.
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /// @param words in one line, not empty
    /// @param label empty for none
    void add(String words, Paragraph.Kind kind, String label, int depth) {
        add(words, kind, label, depth, 0);
    }

    /// @param page counted from 1; 0 where there are none
    void add(String words, Paragraph.Kind kind, String label, int depth, int page) {
        if (!label.isEmpty()) {
            text.append(label).append(' ');
        }
        int start = text.length();
        text.append(words);
        paragraphs.add(new Paragraph(new Span(start, text.length()), kind, label, page, depth));
        text.append("\n\n");
    }

    Words build() {
        return new Words(text.toString(), paragraphs);
    }
}

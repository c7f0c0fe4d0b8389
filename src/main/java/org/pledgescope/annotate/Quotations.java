package org.pledgescope.annotate;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.pledgescope.text.Span;

/// Which places of a text stand in quotation marks. Marks are paired within a paragraph; one that is never closed
/// quotes nothing, so a stray mark does no harm.
final class Quotations {

    private static final Pattern WE = Pattern.compile("\\b[Ww]e\\b");

    private final BitSet quoted = new BitSet();

    /// @param paragraph where to look in `text`
    void add(String text, Span paragraph) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' && open < 0) {
                open = i;
            } else if ((c == '”' || c == '"') && open >= 0) {
                quoted.set(open, i + 1);
                open = -1;
            }
        }
    }

    /// Whether a text says `we` outside quotation marks.
    boolean saysWe(String text) {
        return WE.matcher(text).results().anyMatch(match -> !contains(match.start()));
    }

    boolean contains(int offset) {
        return quoted.get(offset);
    }
}

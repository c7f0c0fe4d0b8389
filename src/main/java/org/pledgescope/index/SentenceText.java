package org.pledgescope.index;

import java.util.Arrays;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

/// A sentence as the index shows it: one line, words rejoined that a line's end divided, quotation marks and
/// apostrophes as printed. Knows which place of the document each character stands for.
final class SentenceText {

    private final String text;

    /// For each code unit of the text: where what it stands for begins in the document.
    private final int[] starts;

    private SentenceText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static SentenceText of(MendedText mended, Span sentence) {
        int from = mended.mended(sentence.start());
        int to = mended.mended(sentence.end());
        StringBuilder text = new StringBuilder(to - from);
        int[] starts = new int[to - from];
        for (int i = from; i < to; i++) {
            char c = mended.text().charAt(i);
            boolean isSecondSpace = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!isSecondSpace) {
                int origin = mended.original(i, i + 1).start();
                starts[text.length()] = origin;
                text.append(c == '\'' ? mended.originalText().charAt(origin) : c);
            }
        }
        return new SentenceText(text.toString(), Arrays.copyOf(starts, text.length()));
    }

    String text() {
        return text;
    }

    /// Where the words at a place of the document stand in this text; what lies outside the sentence is cut off.
    Span here(Span inDocument) {
        int start = before(inDocument.start());
        return new Span(start, Math.max(start, before(inDocument.end())));
    }

    /// Number of characters that begin before an offset of the document.
    private int before(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        while (found > 0 && starts[found - 1] == offset) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }
}

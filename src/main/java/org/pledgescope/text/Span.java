package org.pledgescope.text;

import java.util.Comparator;

/// A half-open range `[start, end)` of a document's text in UTF-16 code units (the unit of [String#charAt]).
/// Offsets always refer to the text exactly as ingested.
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [%d, %d) needs 0 <= start <= end".formatted(start, end));
        }
    }

    /// Number of code units covered, 0 or more.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether every code unit of `other` lies in this span; an empty span lies in any span that touches it.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two spans share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that covers both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The words at this place.
    ///
    /// @throws IndexOutOfBoundsException if this span reaches beyond `text`
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// By start; at the same start the longer span first, so that a whole comes before its parts.
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}

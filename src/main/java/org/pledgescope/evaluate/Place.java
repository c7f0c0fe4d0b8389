package org.pledgescope.evaluate;

/// A half-open range `[begin, end)` of a text in Unicode code points, the unit of gold files.
public record Place(int begin, int end) {

    public Place {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("place [%d, %d) needs 0 <= begin <= end".formatted(begin, end));
        }
    }

    int length() {
        return end - begin;
    }

    /// The number of code points in both.
    int overlap(Place other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }
}

package org.pledgescope.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Translates offsets of one text between UTF-16 code units, the unit of [Span], and Unicode code points, the unit of
/// the exchange format and of most other tools. Immutable and safe to share.
public final class CodePoints {

    private final int length;

    /// Offsets of the low surrogates, ascending: each stands for a code unit that is no code point of its own.
    private final int[] lowSurrogates;

    private CodePoints(int length, int[] lowSurrogates) {
        this.length = length;
        this.lowSurrogates = lowSurrogates;
    }

    public static CodePoints of(String text) {
        int[] low =
                IntStream.range(1, text.length())
                        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                        .toArray();
        return new CodePoints(text.length(), low);
    }

    /// Number of code points before `unit`.
    ///
    /// @param unit an offset in code units, 0 to the text's length
    public int toCodePoint(int unit) {
        if (unit < 0 || unit > length) {
            throw new IndexOutOfBoundsException("offset %d of a text of %d code units".formatted(unit, length));
        }
        int found = Arrays.binarySearch(lowSurrogates, unit);
        return unit - (found < 0 ? -found - 1 : found);
    }

    /// The offset in code units of the code point with this number.
    ///
    /// @param point 0 to the number of code points
    public int toCodeUnit(int point) {
        if (point < 0 || point > length - lowSurrogates.length) {
            throw new IndexOutOfBoundsException(
                    "code point %d of a text of %d".formatted(point, length - lowSurrogates.length));
        }
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle - 1 < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }
}

package org.pledgescope.ingest;

/// How much may yet be unpacked of one input, whatever lies within it and however deep. Not thread-safe.
final class Budget {

    static final int MOST_PARTS = 2000;
    static final long MOST_BYTES = 200_000_000;
    static final int DEEPEST = 2;

    private int parts = MOST_PARTS;
    private long bytes = MOST_BYTES;

    /// Most bytes that the next part may have; 0 where there may be no further part.
    int next() {
        return parts <= 0 ? 0 : (int) Math.min(Ingest.LARGEST_INPUT, bytes);
    }

    void spend(int length) {
        parts--;
        bytes -= length;
    }
}

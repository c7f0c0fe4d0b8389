package org.pledgescope.index;

/// Counts the steps taken in one sentence and ends a search that would take seconds for a single one.
final class TokenWork {

    private static final long MOST = 20_000_000;

    private long spent;

    /// Starts with another sentence.
    void begin() {
        spent = 0;
    }

    /// @throws QueryException when too much was spent
    void spend(long steps) {
        spent += steps;
        if (spent > MOST) {
            throw new QueryException(
                    0, "takes too long over long sentences; use smaller numbers in { }, or ask in several queries");
        }
    }
}

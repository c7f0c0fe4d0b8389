package org.pledgescope.index;

/// Counts the steps of a search and ends one that would take minutes.
final class TokenWork {

    private static final long MOST = 1_000_000_000;

    private long spent;

    /// @throws QueryException when too much was spent
    void spend(long steps) {
        spent += steps;
        if (spent > MOST) {
            throw new QueryException(
                    0, "takes too long over long sentences; use smaller numbers in { }, or ask in several queries");
        }
    }
}

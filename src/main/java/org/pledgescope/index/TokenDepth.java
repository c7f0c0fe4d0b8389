package org.pledgescope.index;

import java.util.function.Supplier;

/// Counts how deep a query is nested, so that none overflows the stack.
final class TokenDepth {

    private static final int DEEPEST = 50;

    private int depth;

    /// Reads what is one level deeper.
    ///
    /// @throws QueryException if that is too deep
    <T> T within(int column, Supplier<T> inner) {
        if (++depth > DEEPEST) {
            throw new QueryException(column, "more than %d levels of ( ) or !; simplify it".formatted(DEEPEST));
        }
        T read = inner.get();
        depth--;
        return read;
    }
}

package org.pledgescope.index;

/// A query that cannot be understood. The message says where, what was found and what to write instead.
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;

    QueryException(int column, String message) {
        super((column > 0 ? "query, column %d: ".formatted(column) : "query: ") + message);
        this.column = column;
    }

    QueryException(int column, String message, Throwable cause) {
        this(column, message);
        initCause(cause);
    }

    /// Where the trouble begins, counted in code units from 1; 0 where it is no single place.
    public int column() {
        return column;
    }
}

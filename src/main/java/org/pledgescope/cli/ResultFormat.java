package org.pledgescope.cli;

/// A form for other programs in which a command prints its results.
enum ResultFormat {
    CSV,
    JSONL
}

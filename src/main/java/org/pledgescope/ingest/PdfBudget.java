package org.pledgescope.ingest;

import java.io.IOException;

/// How much a PDF may ask for, whatever it claims to be: a page may draw itself from forms within forms, so that a small
/// file makes endless work. One for each document; counts down.
final class PdfBudget {

    /// Ten thousand pages of close print.
    private static final int MOST_SIGNS = 50_000_000;

    private static final int MOST_OPERATORS = 100_000_000;
    private static final int MOST_PAGE_SIGNS = 200_000;
    private static final int DEEPEST = 10_000;

    private int operators = MOST_OPERATORS;
    private int signs = MOST_SIGNS;
    private int pageSigns = MOST_PAGE_SIGNS;

    /// A PDF asked for more than any text needs.
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1;

        private final String found;

        Exhausted(String found) {
            super(found);
            this.found = found;
        }

        /// What was too much: `more than 5 signs`.
        String found() {
            return found;
        }
    }

    void page() {
        pageSigns = MOST_PAGE_SIGNS;
    }

    void operator() throws Exhausted {
        if (--operators < 0) {
            throw new Exhausted("more than %,d drawing steps".formatted(MOST_OPERATORS));
        }
    }

    /// @param states that are saved, or parts that are open, within one another; each takes memory
    void depth(int states) throws Exhausted {
        if (states > DEEPEST) {
            throw new Exhausted("more than %,d drawing states within one another".formatted(DEEPEST));
        }
    }

    void sign() throws Exhausted {
        if (--signs < 0) {
            throw new Exhausted("more than %,d signs".formatted(MOST_SIGNS));
        }
        if (--pageSigns < 0) {
            throw new Exhausted("more than %,d signs on a page".formatted(MOST_PAGE_SIGNS));
        }
    }
}

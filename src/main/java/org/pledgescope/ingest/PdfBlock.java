package org.pledgescope.ingest;

import java.util.List;

/// Lines of a page that stand below each other in one column, in reading order.
///
/// @param page   counted from 1
/// @param left   edge of the column in points
/// @param right  edge of the column
/// @param isCell whether it is a cell of a table, a paragraph of its own
/// @param lines  at least one
record PdfBlock(int page, double left, double right, boolean isCell, List<PdfLine> lines) {

    PdfBlock {
        lines = List.copyOf(lines);
    }

    PdfBlock with(List<PdfLine> others) {
        return new PdfBlock(page, left, right, isCell, others);
    }
}

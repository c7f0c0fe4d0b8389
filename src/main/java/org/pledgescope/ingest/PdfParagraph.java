package org.pledgescope.ingest;

import java.util.List;

/// Lines of a PDF that make a paragraph, over columns and pages.
///
/// @param left       edge of the column in which it begins
/// @param isCell     whether it is a cell of a table
/// @param isAlone    whether wider gaps lie before and behind it
/// @param mark       of a footnote, which it is if there is one or `isNote` says so
/// @param lines      at least one
record PdfParagraph(double left, boolean isCell, boolean isAlone, boolean isNote, String mark, List<PdfLine> lines) {

    PdfParagraph {
        lines = List.copyOf(lines);
    }

    /// Where it begins, counted from 1.
    int page() {
        return lines.getFirst().page();
    }

    boolean isBold() {
        return lines.stream().allMatch(PdfLine::isBold);
    }

    double size() {
        return PdfLine.commonSize(lines.stream().flatMap(line -> line.glyphs().stream()));
    }
}

package org.pledgescope.ingest;

import java.util.List;

/// What a page of a PDF shows, turned so that most of its lines run from left to right.
///
/// @param number counted from 1
/// @param glyphs in the order in which they are drawn
/// @param rules  horizontal lines drawn on it
/// @param hasPicture whether a picture covers half of it
/// @param turned signs left out since they run in another direction than most
record PdfPage(
        int number,
        double width,
        double height,
        List<PdfGlyph> glyphs,
        List<Rule> rules,
        boolean hasPicture,
        int turned) {

    /// A horizontal line. Lengths in points from the top left corner.
    record Rule(double x, double y, double width) {}

    PdfPage {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    PdfPage with(List<PdfGlyph> others) {
        return new PdfPage(number, width, height, others, rules, hasPicture, turned);
    }
}

package org.pledgescope.ingest;

/// A letter, or the few that one sign stands for, where a page of a PDF shows it. Lengths in points; `y` grows
/// downwards from the top of the page.
///
/// @param text        what it reads as; never empty, never white space
/// @param x           left edge
/// @param y           base line
/// @param width       how far the next sign is moved
/// @param size        of the type
/// @param isSpaced    whether the page has a space before it
/// @param isBold      whether the type is
/// @param isInvisible whether it is drawn without ink, as the words behind a scanned page are
/// @param isHidden    whether a reader cannot see it: white on white, or outside the page
/// @param isArtifact  whether the page marks it as furniture, no part of the text
record PdfGlyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        boolean isSpaced,
        boolean isBold,
        boolean isInvisible,
        boolean isHidden,
        boolean isArtifact) {

    double right() {
        return x + width;
    }

    boolean isLetter() {
        return Character.isLetter(text.codePointAt(0));
    }
}

package org.pledgescope.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A printed line of a PDF, or the part of one between two wide gaps. Lengths in points from the top left corner.
///
/// @param page    counted from 1
/// @param glyphs  from left to right, at least one
/// @param x       left edge
/// @param right   right edge
/// @param y       base line
/// @param size    of most of its type
/// @param isBold  whether nearly all of its letters are
/// @param text    as read by [PdfWords], reference marks set apart
record PdfLine(
        int page, List<PdfGlyph> glyphs, double x, double right, double y, double size, boolean isBold, String text) {

    private static final double NEARLY_ALL = 0.9;
    private static final double HALF_POINT = 2;

    PdfLine {
        glyphs = List.copyOf(glyphs);
    }

    static PdfLine of(int page, List<PdfGlyph> unsorted) {
        List<PdfGlyph> glyphs = unsorted.stream().sorted(Comparator.comparingDouble(PdfGlyph::x)).toList();
        double size = commonSize(glyphs);
        double y =
                glyphs.stream()
                        .filter(glyph -> Math.abs(glyph.size() - size) < 0.5)
                        .mapToDouble(PdfGlyph::y)
                        .sorted()
                        .skip(glyphs.stream().filter(glyph -> Math.abs(glyph.size() - size) < 0.5).count() / 2)
                        .findFirst()
                        .orElse(glyphs.getFirst().y());
        double right = glyphs.stream().mapToDouble(PdfGlyph::right).max().orElseThrow();
        long letters = glyphs.stream().filter(PdfGlyph::isLetter).count();
        long bold = glyphs.stream().filter(glyph -> glyph.isLetter() && glyph.isBold()).count();
        boolean isBold = letters > 0 && bold >= NEARLY_ALL * letters;
        return new PdfLine(page, glyphs, glyphs.getFirst().x(), right, y, size, isBold, PdfWords.read(glyphs, y, size));
    }

    /// One line of both.
    static PdfLine joined(List<PdfLine> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : of(parts.getFirst().page(), parts.stream().flatMap(part -> part.glyphs().stream()).toList());
    }

    /// The size that most signs have, to half a point.
    static double commonSize(List<PdfGlyph> glyphs) {
        return commonSize(glyphs.stream());
    }

    static double commonSize(Stream<PdfGlyph> glyphs) {
        Map<Long, Integer> counts = new HashMap<>();
        glyphs.forEach(glyph -> counts.merge(Math.round(glyph.size() * HALF_POINT), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / HALF_POINT)
                .orElse(0.0);
    }

    double width() {
        return right - x;
    }

    boolean isArtifact() {
        return glyphs.stream().allMatch(PdfGlyph::isArtifact);
    }
}

package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers the signs of a page into lines, cut wherever a gap is wide enough to lie between two columns. Raised and
/// lowered signs join the line that they stand by.
final class PdfLines {

    private static final double SAME_LINE = 0.15;
    private static final double CUT = 0.8;
    private static final double OFF_LINE = 0.04;
    private static final double ABOVE = 0.7;
    private static final double BELOW = 0.35;
    private static final double BESIDE = 0.6;
    private static final double BEFORE = 3;
    private static final double SMALLER = 0.9;

    private PdfLines() {}

    /// In no particular order.
    static List<PdfLine> of(PdfPage page) {
        List<PdfGlyph> sorted =
                page.glyphs().stream()
                        .sorted(Comparator.comparingDouble(PdfGlyph::y).thenComparingDouble(PdfGlyph::x))
                        .toList();
        List<PdfLine> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !isSameLine(sorted.get(from), sorted.get(i))) {
                parts.addAll(cut(page.number(), sorted.subList(from, i)));
                from = i;
            }
        }
        return withMarks(parts);
    }

    private static boolean isSameLine(PdfGlyph first, PdfGlyph glyph) {
        return glyph.y() - first.y() <= SAME_LINE * Math.max(first.size(), glyph.size());
    }

    private static List<PdfLine> cut(int page, List<PdfGlyph> row) {
        List<PdfGlyph> sorted = row.stream().sorted(Comparator.comparingDouble(PdfGlyph::x)).toList();
        List<PdfLine> parts = new ArrayList<>();
        int from = 0;
        double right = 0;
        for (int i = 0; i <= sorted.size(); i++) {
            boolean isCut = i == sorted.size() || i > from && sorted.get(i).x() - right > CUT * sorted.get(i).size();
            if (isCut && i > from) {
                parts.add(PdfLine.of(page, sorted.subList(from, i)));
                from = i;
                right = 0;
            }
            right = i < sorted.size() ? Math.max(right, sorted.get(i).right()) : right;
        }
        return parts;
    }

    /// The smallest parts first, each joined to the larger one it stands by.
    private static List<PdfLine> withMarks(List<PdfLine> parts) {
        List<PdfLine> lines = new ArrayList<>(parts);
        for (PdfLine part : parts) {
            @Nullable PdfLine base = null;
            for (PdfLine line : lines) {
                if (isMarkOf(part, line) && (base == null || distance(part, line) < distance(part, base))) {
                    base = line;
                }
            }
            if (base != null && lines.remove(part)) {
                lines.remove(base);
                lines.add(PdfLine.joined(List.of(base, part)));
            }
        }
        return lines;
    }

    private static boolean isMarkOf(PdfLine part, PdfLine line) {
        double height = line.y() - part.y();
        return part.size() <= SMALLER * line.size()
                && part.glyphs().size() < 8
                && Math.abs(height) > OFF_LINE * line.size()
                && height < ABOVE * line.size()
                && height > -BELOW * line.size()
                && distance(part, line) <= (part.right() < line.x() ? BEFORE : BESIDE) * line.size();
    }

    private static double distance(PdfLine part, PdfLine line) {
        return Math.max(0, Math.max(line.x() - part.right(), part.x() - line.right()));
    }
}

package org.pledgescope.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a page so that most of its lines run from left to right, and leaves out what runs otherwise (stamps, notes at
/// the side), what cannot be seen, and signs drawn twice to look bold.
final class PdfUpright {

    private static final double SAME_ANGLE = 3;
    private static final int RIGHT_ANGLE = 90;

    /// Share of visible signs below which the words behind a scanned page are its text.
    private static final double FEW = 0.1;

    /// Height of the middle of a line above its base, in ems.
    private static final double MIDDLE = 0.3;

    /// Farthest that a drawn bullet stands before its words, in ems.
    private static final double FARTHEST = 4;

    private PdfUpright() {}

    static PdfPage of(int number, PdfPageEngine engine) {
        List<PdfPageEngine.Stored> signs = visible(engine.signs());
        int angle = mainAngle(signs);
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(-angle));
        Rectangle2D box = turn.createTransformedShape(engine.box()).getBounds2D();
        List<PdfGlyph> glyphs = new ArrayList<>();
        Map<String, List<PdfGlyph>> drawn = new HashMap<>();
        int turned = 0;
        boolean isSpaced = false;
        for (PdfPageEngine.Stored sign : signs) {
            double difference = Math.abs(Math.IEEEremainder(sign.angle() - angle, 360));
            PdfGlyph glyph = placed(sign.glyph(), turn, box, isSpaced);
            isSpaced = false;
            if (difference > SAME_ANGLE) {
                turned++;
            } else if (isNew(glyph, drawn)) {
                glyphs.add(glyph);
            } else {
                isSpaced = glyph.isSpaced();
            }
        }
        for (Rectangle2D dot : engine.dots()) {
            bullet(turn.createTransformedShape(dot).getBounds2D(), box, glyphs).ifPresent(glyphs::add);
        }
        List<PdfPage.Rule> rules =
                engine.rules().stream()
                        .map(rule -> turn.createTransformedShape(rule).getBounds2D())
                        .filter(rule -> rule.getWidth() > rule.getHeight())
                        .map(rule ->
                                new PdfPage.Rule(
                                        rule.getX() - box.getX(), box.getMaxY() - rule.getY(), rule.getWidth()))
                        .toList();
        return new PdfPage(number, box.getWidth(), box.getHeight(), glyphs, rules, engine.hasPicture(), turned);
    }

    /// A dot that is drawn before the words of a line.
    private static Optional<PdfGlyph> bullet(Rectangle2D dot, Rectangle2D box, List<PdfGlyph> glyphs) {
        double x = dot.getX() - box.getX();
        double middle = box.getMaxY() - dot.getCenterY();
        return glyphs.stream()
                .filter(glyph -> Math.abs(glyph.y() - MIDDLE * glyph.size() - middle) < MIDDLE * glyph.size())
                .filter(glyph -> glyph.x() > x - glyph.size())
                .min(Comparator.comparingDouble(PdfGlyph::x))
                .filter(first -> first.x() >= x + dot.getWidth() && first.x() - x < FARTHEST * first.size())
                .map(first ->
                        new PdfGlyph(
                                "•", x, first.y(), dot.getWidth(), first.size(), false, false, false, false, false));
    }

    private static List<PdfPageEngine.Stored> visible(List<PdfPageEngine.Stored> signs) {
        List<PdfPageEngine.Stored> shown = signs.stream().filter(sign -> !sign.glyph().isHidden()).toList();
        long visible = shown.stream().filter(sign -> !sign.glyph().isInvisible()).count();
        boolean isScanned = visible < FEW * shown.size();
        return isScanned ? shown : shown.stream().filter(sign -> !sign.glyph().isInvisible()).toList();
    }

    /// A multiple of 90 degrees.
    private static int mainAngle(List<PdfPageEngine.Stored> signs) {
        Map<Integer, Integer> counts = new HashMap<>();
        signs.forEach(sign -> {
            int quarter = Math.floorMod(Math.round(sign.angle() / RIGHT_ANGLE), 4);
            counts.merge(quarter * RIGHT_ANGLE, 1, Integer::sum);
        });
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static PdfGlyph placed(PdfGlyph glyph, AffineTransform turn, Rectangle2D box, boolean isSpaced) {
        Point2D place = turn.transform(new Point2D.Double(glyph.x(), glyph.y()), null);
        return new PdfGlyph(
                glyph.text(),
                place.getX() - box.getX(),
                box.getMaxY() - place.getY(),
                glyph.width(),
                glyph.size(),
                glyph.isSpaced() || isSpaced,
                glyph.isBold(),
                glyph.isInvisible(),
                glyph.isHidden(),
                glyph.isArtifact());
    }

    /// Whether the same sign was not drawn at nearly the same place before.
    ///
    /// @param drawn places by sign and height in whole points
    private static boolean isNew(PdfGlyph glyph, Map<String, List<PdfGlyph>> drawn) {
        int row = (int) Math.floor(glyph.y());
        double near = Math.min(glyph.width(), glyph.size()) / 4;
        for (int y = row - 1; y <= row + 1; y++) {
            for (PdfGlyph other : drawn.getOrDefault(glyph.text() + y, List.of())) {
                if (Math.abs(other.x() - glyph.x()) < near && Math.abs(other.y() - glyph.y()) < near) {
                    return false;
                }
            }
        }
        drawn.computeIfAbsent(glyph.text() + row, _ -> new ArrayList<>()).add(glyph);
        return true;
    }
}

package org.pledgescope.ingest;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/// What has been painted on a page so far, to tell white letters on a dark ground from hidden ones.
final class PdfInk {

    private static final int MOST_GROUNDS = 5_000;
    private static final float ALL = 0.98f;

    private final List<Rectangle2D> grounds = new ArrayList<>();

    /// An area that is filled with a colour or a picture.
    void paint(Rectangle2D area) {
        if (grounds.size() < MOST_GROUNDS) {
            grounds.add(area);
        }
    }

    boolean isPainted(double x, double y) {
        return grounds.stream().anyMatch(ground -> ground.contains(x, y));
    }

    /// Told by the components alone: to convert a colour would load its profile.
    static boolean isWhite(PDColor color) {
        float[] components = color.getComponents();
        if (color.isPattern() || components.length == 0) {
            return false;
        }
        boolean isInk = components.length == 4 || color.getColorSpace() instanceof PDSeparation;
        for (float component : components) {
            if (isInk ? component > 1 - ALL : component < ALL) {
                return false;
            }
        }
        return components.length != 2 && components.length < 5;
    }
}

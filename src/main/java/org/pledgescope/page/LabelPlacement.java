package org.pledgescope.page;

import java.util.ArrayList;
import java.util.List;

/// Finds room for labels in a chart whose width is not known when it is made: horizontal positions are percentages of the
/// width, sizes are pixels. Two boxes are apart if they are at the narrowest and at the widest chart, on the same sides;
/// since their distance changes evenly with the width, they then are at every width between. Not safe for several
/// threads.
final class LabelPlacement {

    /// A rectangle.
    ///
    /// @param percent anchor in percent of the width
    /// @param left    of the anchor in pixels, negative to the left of it; `right` likewise
    /// @param top     in pixels from the chart's top; `bottom` likewise
    record Box(double percent, double left, double right, double top, double bottom) {

        double leftAt(double width) {
            return percent * width / 100 + left;
        }

        double rightAt(double width) {
            return percent * width / 100 + right;
        }
    }

    /// Widths of the chart in pixels, both inclusive.
    record Widths(double narrow, double wide) {

        boolean areApart(Box one, Box other) {
            return one.bottom() <= other.top()
                    || other.bottom() <= one.top()
                    || isLeftOf(one, other)
                    || isLeftOf(other, one);
        }

        private boolean isLeftOf(Box one, Box other) {
            return one.rightAt(narrow) <= other.leftAt(narrow) && one.rightAt(wide) <= other.leftAt(wide);
        }

        boolean hold(Box box, double height) {
            return box.leftAt(narrow) >= 0
                    && box.leftAt(wide) >= 0
                    && box.rightAt(narrow) <= narrow
                    && box.rightAt(wide) <= wide
                    && box.top() >= 0
                    && box.bottom() <= height;
        }
    }

    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /// @param height of the chart in pixels
    LabelPlacement(double height) {
        this.height = height;
    }

    /// Takes the room, whatever is there.
    void take(Box box) {
        taken.add(box);
    }

    /// Takes the room if it lies in the chart and is free at all widths; else does nothing.
    boolean takeIfFree(Box box, Widths widths) {
        boolean isFree = widths.hold(box, height) && taken.stream().allMatch(other -> widths.areApart(box, other));
        if (isFree) {
            taken.add(box);
        }
        return isFree;
    }

    /// How wide a text of 13 pixels is in the widest of the usual fonts, in pixels.
    static double width(String text) {
        return text.codePoints().mapToDouble(LabelPlacement::width).sum();
    }

    private static double width(int character) {
        if ("iljI.,:;'’|()[]".indexOf(character) >= 0) {
            return 4.7;
        }
        if ("frt -/“”".indexOf(character) >= 0) {
            return 6;
        }
        if ("mwMW@%—…".indexOf(character) >= 0) {
            return 13;
        }
        if (Character.isUpperCase(character)) {
            return 9.6;
        }
        boolean isWide = Character.isIdeographic(character) || character > 0x2e7f;
        return isWide ? 14 : 8.3;
    }
}

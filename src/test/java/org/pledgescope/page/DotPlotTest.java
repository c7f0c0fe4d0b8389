package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.page.DotPlot.Point;

class DotPlotTest {

    private static final int NARROW = 690;
    private static final int WIDE = 1180;
    private static final int WIDE_ONLY_FROM = 1000;

    private record Rectangle(String what, double left, double right, double top, double bottom, boolean isWideOnly) {

        boolean overlaps(Rectangle other) {
            return left < other.right - 0.01
                    && other.left < right - 0.01
                    && top < other.bottom - 0.01
                    && other.top < bottom - 0.01;
        }
    }

    private static List<Point> points(long seed) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        int size = 1 + random.nextInt(IndexPage.SINGLE);
        for (int i = 1; i <= size; i++) {
            double share = random.nextInt(4) == 0 ? 100 * random.nextInt(2) : random.nextInt(1000) / 10.0;
            points.add(
                    new Point(
                            i,
                            "Declaration ".repeat(1 + random.nextInt(3)) + i,
                            random.nextInt(600) / 10.0,
                            share,
                            random.nextInt(5) == 0 ? "series" : "",
                            random.nextBoolean()));
        }
        return points;
    }

    private static double percent(String value) {
        return Double.parseDouble(value.replace("%", ""));
    }

    private static List<Rectangle> labels(DotPlot plot, double width) {
        List<Rectangle> labels = new ArrayList<>();
        for (DotPlot.Label label : plot.labels()) {
            double length = LabelPlacement.width(label.text());
            double at = percent(label.x()) * width / 100 + label.dx();
            double left =
                    switch (label.anchor()) {
                        case "start" -> at;
                        case "end" -> at - length;
                        default -> at - length / 2;
                    };
            labels.add(
                    new Rectangle(
                            label.text(),
                            left,
                            left + length,
                            label.y() - 12.0,
                            label.y() + 4.0,
                            label.css().contains("roomy")));
        }
        return labels;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noLabelOverlapsAnotherOrLeavesTheChartAtAnyWidth(long seed) {
        List<Point> points = points(seed);
        DotPlot plot = DotPlot.of(points, DotPlot.across(points));
        for (int width = NARROW; width <= WIDE; width += 10) {
            List<Rectangle> labels = labels(plot, width);
            for (int i = 0; i < labels.size(); i++) {
                Rectangle one = labels.get(i);
                if (one.isWideOnly() && width < WIDE_ONLY_FROM) {
                    continue;
                }
                assertThat(one.left()).as("%s at %d, seed %d", one, width, seed).isGreaterThanOrEqualTo(-1);
                assertThat(one.right()).as("%s at %d, seed %d", one, width, seed).isLessThanOrEqualTo(width + 1.0);
                for (Rectangle other : labels.subList(0, i)) {
                    boolean isShown = width >= WIDE_ONLY_FROM || !other.isWideOnly();
                    assertThat(isShown && shrunk(one).overlaps(other))
                            .as("%s and %s at %d, seed %d", one, other, width, seed)
                            .isFalse();
                }
            }
        }
    }

    /// By what rounding of the percentages may move it.
    private static Rectangle shrunk(Rectangle label) {
        return new Rectangle(
                label.what(), label.left() + 1.5, label.right() - 1.5, label.top(), label.bottom(), label.isWideOnly());
    }

    @Test
    void circlesOfTheSameFiguresStandAsideOfEachOther() {
        List<Point> points = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            points.add(new Point(i, "T" + i, 20, 50, "", false));
        }
        DotPlot plot = DotPlot.of(points, DotPlot.across(points));
        assertThat(plot.isCrowded()).isTrue();
        assertThat(plot.dots()).extracting(dot -> List.of(dot.dx(), dot.dy())).doesNotHaveDuplicates();
        assertThat(plot.dots()).filteredOn(dot -> !dot.isAside()).hasSize(1);
    }

    @Test
    void everyPointHasItsCircleAndItsNameInTheList() {
        List<Point> points = points(7);
        DotPlot plot = DotPlot.of(points, DotPlot.across(points));
        assertThat(plot.dots())
                .extracting(DotPlot.Dot::number)
                .containsExactlyInAnyOrderElementsOf(points.stream().map(Point::number).toList());
        assertThat(plot.names())
                .extracting(DotPlot.Name::text)
                .containsExactlyElementsOf(points.stream().map(Point::name).toList());
    }

    @Test
    void anAxisEndsAtARoundNumberThatHoldsTheLargestValue() {
        assertThat(Axis.upTo(43.1, 6)).isEqualTo(new Axis(50, 10));
        assertThat(Axis.upTo(100, 5)).isEqualTo(new Axis(100, 20));
        assertThat(Axis.upTo(0.4, 6).ticks()).hasSize(5).last().isEqualTo(0.4);
        assertThat(Axis.upTo(0, 6).end()).isPositive();
        assertThat(Axis.upTo(1e6, 6).ticks()).hasSizeLessThanOrEqualTo(7);
    }
}

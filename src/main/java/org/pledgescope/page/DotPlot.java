package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pledgescope.page.LabelPlacement.Box;
import org.pledgescope.page.LabelPlacement.Widths;

/// A chart of density against level: each numbered circle is a document or a group of documents. Horizontal positions are
/// percentages and vertical ones pixels, so that text never scales.
///
/// @param lines  join the documents of a series, oldest to newest
/// @param labels those that found room; the list of names below the chart holds all
public record DotPlot(
        List<Tick> across, List<Tick> up, List<Line> lines, List<Dot> dots, List<Label> labels, List<Name> names) {

    static final int HEIGHT = 362;
    static final double LEFT = 6;
    static final double RIGHT = 96;
    static final int TOP = 24;
    static final int BOTTOM = 304;

    private static final int STEPS = 6;
    private static final int RADIUS = 11;
    private static final int MANY = 24;
    private static final int SMALL_RADIUS = 9;
    private static final double READABLE = 0.8;
    private static final int DIRECTIONS = 8;
    private static final int RINGS = 4;
    private static final double RING = 0.85;
    private static final int LINE_HEIGHT = 16;
    private static final int BASELINE = 4;

    /// Widths of the chart in pixels from the narrowest screen that shows labels, and from where a wide screen begins; at
    /// the top is the widest page.
    private static final Widths ALL = new Widths(690, 1180);

    private static final Widths WIDE = new Widths(1000, 1180);

    /// What a circle stands for.
    ///
    /// @param series that it belongs to; empty for none
    /// @param isWeak whether it has so few commitments that its share says little
    record Point(int number, String name, double density, double share, String series, boolean isWeak) {}

    /// A line of the grid with its value.
    public record Tick(String label, String x, int y) {}

    /// A piece of a line that joins a series.
    public record Line(String x1, int y1, String x2, int y2) {}

    /// A circle with its number.
    ///
    /// @param dx  pixels by which it stands aside from its place, to leave another circle readable; `dy` likewise
    /// @param css class: in a series, weak, or neither
    public record Dot(int number, String x, int y, int dx, int dy, int radius, String css) {

        public boolean isAside() {
            return dx != 0 || dy != 0;
        }
    }

    /// A name beside its circle.
    ///
    /// @param dx     pixels from the place
    /// @param anchor `start`, `middle` or `end`
    /// @param css    class of a label that only a wide screen has room for; else empty
    public record Label(String text, String x, int dx, int y, String anchor, String css) {}

    /// A number with its name.
    public record Name(int number, String text) {}

    /// @param points in the order of their numbers; those of a series from its oldest to its newest
    /// @param across the axis of density
    static DotPlot of(List<Point> points, Axis across) {
        return of(points, across, Axis.upTo(points.stream().mapToDouble(Point::share).max().orElse(0), STEPS - 1));
    }

    /// @param up the axis of the share at level 5 or 6, in percent
    static DotPlot of(List<Point> points, Axis across, Axis up) {
        Scale scale = new Scale(across, up, points.size() > MANY ? SMALL_RADIUS : RADIUS);
        LabelPlacement room = new LabelPlacement(HEIGHT);
        List<Dot> dots = dots(points, scale, room);
        return new DotPlot(
                scale.ticksAcross(),
                scale.ticksUp(),
                lines(points, scale),
                dots,
                labels(points, dots, scale, room),
                points.stream().map(point -> new Name(point.number(), point.name())).toList());
    }

    /// Whether a circle stands aside from its place.
    public boolean isCrowded() {
        return dots.stream().anyMatch(Dot::isAside);
    }

    /// The circles, those with few commitments first, so that none of the others lies under them. Those others choose
    /// their places first.
    private static List<Dot> dots(List<Point> points, Scale scale, LabelPlacement room) {
        List<Dot> dots = new ArrayList<>();
        for (Point point : points.stream().sorted(Comparator.comparing(Point::isWeak)).toList()) {
            dots.addFirst(dot(point, scale, room));
        }
        return dots;
    }

    private static Dot dot(Point point, Scale scale, LabelPlacement room) {
        for (int step = 0; step <= RINGS * DIRECTIONS; step++) {
            double distance = step == 0 ? 0 : scale.radius() * (1 + RING * ((step - 1) / DIRECTIONS + 1));
            double angle = 2 * Math.PI * (step - 1) / DIRECTIONS;
            int dx = (int) Math.round(distance * Math.cos(angle));
            int dy = (int) Math.round(-distance * Math.sin(angle));
            if (room.takeIfFree(scale.box(point, dx, dy), ALL)) {
                return scale.dot(point, dx, dy);
            }
        }
        room.take(scale.box(point, 0, 0));
        return scale.dot(point, 0, 0);
    }

    /// An axis of density for the points.
    static Axis across(List<Point> points) {
        return Axis.upTo(points.stream().mapToDouble(Point::density).max().orElse(0), STEPS);
    }

    private static List<Line> lines(List<Point> points, Scale scale) {
        Map<String, List<Point>> series = new LinkedHashMap<>();
        for (Point point : points.reversed()) {
            if (!point.series().isEmpty()) {
                series.computeIfAbsent(point.series(), name -> new ArrayList<>()).add(point);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (List<Point> members : series.values()) {
            for (int i = 1; i < members.size(); i++) {
                Point from = members.get(i - 1);
                Point to = members.get(i);
                lines.add(new Line(scale.x(from), scale.y(from), scale.x(to), scale.y(to)));
            }
        }
        return lines;
    }

    /// First those with room on every screen, then those with room on a wide one.
    private static List<Label> labels(List<Point> points, List<Dot> dots, Scale scale, LabelPlacement room) {
        Map<Integer, Dot> byNumber = new HashMap<>();
        dots.forEach(dot -> byNumber.put(dot.number(), dot));
        List<Label> labels = new ArrayList<>();
        List<Point> left = new ArrayList<>();
        for (Point point : points) {
            if (!placed(point, byNumber, scale, room, ALL, labels)) {
                left.add(point);
            }
        }
        for (Point point : left) {
            placed(point, byNumber, scale, room, WIDE, labels);
        }
        return labels;
    }

    private static boolean placed(
            Point point, Map<Integer, Dot> dots, Scale scale, LabelPlacement room, Widths widths, List<Label> labels) {
        Dot dot = Objects.requireNonNull(dots.get(point.number()));
        double length = LabelPlacement.width(point.name());
        int reach = dot.radius() + 5;
        for (Place place : Place.values()) {
            double left = dot.dx() + place.left(length, reach);
            int base = dot.y() + dot.dy() + place.down(reach) + BASELINE;
            Box box = new Box(scale.across(point), left, left + length, base - 12.0, base - 12.0 + LINE_HEIGHT);
            if (room.takeIfFree(box, widths)) {
                String css = widths.equals(WIDE) ? "lab roomy" : "lab";
                labels.add(new Label(point.name(), dot.x(), dot.dx() + place.right(reach), base, place.anchor, css));
                return true;
            }
        }
        return false;
    }

    /// Where a label may stand, best first.
    private enum Place {
        RIGHT("start", 0),
        LEFT("end", 0),
        ABOVE("middle", -1),
        BELOW("middle", 1);

        private final String anchor;
        private final int side;

        Place(String anchor, int side) {
            this.anchor = anchor;
            this.side = side;
        }

        double left(double length, int reach) {
            return switch (this) {
                case RIGHT -> reach;
                case LEFT -> -reach - length;
                case ABOVE, BELOW -> -length / 2;
            };
        }

        /// Of the end that the text is anchored at.
        int right(int reach) {
            return switch (this) {
                case RIGHT -> reach;
                case LEFT -> -reach;
                case ABOVE, BELOW -> 0;
            };
        }

        int down(int reach) {
            return side * (reach + 4);
        }
    }

    /// Values to places.
    private record Scale(Axis acrossAxis, Axis up, int radius) {

        double across(Point point) {
            return LEFT + (RIGHT - LEFT) * Math.min(1, point.density() / acrossAxis.end());
        }

        String x(Point point) {
            return Wording.percent(across(point));
        }

        int y(Point point) {
            return y(point.share());
        }

        private int y(double share) {
            return (int) Math.round(BOTTOM - (BOTTOM - TOP) * share / up.end());
        }

        /// What of a circle has to stay readable.
        Box box(Point point, int dx, int dy) {
            double half = READABLE * radius;
            return new Box(across(point), dx - half, dx + half, y(point) + dy - half, y(point) + dy + half);
        }

        Dot dot(Point point, int dx, int dy) {
            String css = point.isWeak() ? "pt few" : point.series().isEmpty() ? "pt" : "pt se";
            return new Dot(point.number(), x(point), y(point), dx, dy, radius, css);
        }

        List<Tick> ticksAcross() {
            return acrossAxis.ticks().stream()
                    .map(value ->
                            new Tick(
                                    acrossAxis.label(value),
                                    Wording.percent(LEFT + (RIGHT - LEFT) * value / acrossAxis.end()),
                                    BOTTOM))
                    .toList();
        }

        List<Tick> ticksUp() {
            return up.ticks().stream()
                    .map(value -> new Tick(String.format(Locale.ROOT, "%s%%", up.label(value)), "", y(value)))
                    .toList();
        }
    }
}

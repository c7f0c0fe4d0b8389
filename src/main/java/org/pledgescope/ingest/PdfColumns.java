package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts the lines of a page into reading order: what stands above columns, then each column from top to bottom, then
/// what stands below them; tables row by row, a cell after the other.
///
/// Columns are told by the gutter between them: a strip without a sign that at least four rows share, with full lines
/// on both sides. Numbers and bullets before their words make no column.
final class PdfColumns {

    private static final double ROW = 0.5;
    private static final double NARROWEST = 0.8;
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_TABLE_ROWS = 3;
    private static final double NARROWEST_TABLE = 1.5;
    private static final double FULL = 0.7;
    private static final int SHORTEST_LINE = 16;
    private static final double FAR = 4;
    private static final int DEEPEST = 6;

    private static final double SAME_EDGE = 2;

    private final List<PdfBlock> blocks = new ArrayList<>();

    /// Left edges of columns on other pages: a column of a line or two is told by them.
    private final Set<Double> edges;

    private final Set<Double> firstEdges = new TreeSet<>();

    private PdfColumns(Set<Double> edges) {
        this.edges = edges;
    }

    /// What stands about one base line.
    private record Row(double y, List<PdfLine> parts) {

        double size() {
            return parts.stream().mapToDouble(PdfLine::size).max().orElseThrow();
        }
    }

    /// A strip without signs.
    ///
    /// @param from first row that it parts
    /// @param to   behind the last
    private record Gutter(double left, double right, int from, int to, int rows, boolean isTable) {

        double middle() {
            return (left + right) / 2;
        }
    }

    /// The lines of a page as blocks.
    ///
    /// @param edges of columns as [#edges] finds them in the whole document
    static List<PdfBlock> of(List<PdfLine> parts, Set<Double> edges) {
        PdfColumns columns = new PdfColumns(edges);
        columns.read(parts, 0);
        return columns.blocks;
    }

    /// Left edges of the second and further columns of a page.
    static Set<Double> edges(List<PdfLine> parts) {
        PdfColumns columns = new PdfColumns(Set.of());
        columns.read(parts, 0);
        return columns.firstEdges;
    }

    private void read(List<PdfLine> parts, int depth) {
        if (parts.isEmpty()) {
            return;
        }
        List<Row> rows = rows(parts, ROW);
        Optional<Gutter> found = depth < DEEPEST ? gutter(rows) : Optional.empty();
        if (found.isEmpty()) {
            add(parts);
            return;
        }
        Gutter gutter = found.get();
        read(parts(rows.subList(0, gutter.from())), depth + 1);
        List<Row> within = rows.subList(gutter.from(), gutter.to());
        if (gutter.isTable()) {
            table(within);
        } else {
            firstEdges.add(gutter.right());
            read(parts(within).stream().filter(part -> part.x() < gutter.middle()).toList(), depth + 1);
            read(parts(within).stream().filter(part -> part.x() >= gutter.middle()).toList(), depth + 1);
        }
        read(parts(rows.subList(gutter.to(), rows.size())), depth + 1);
    }

    private static List<PdfLine> parts(List<Row> rows) {
        return rows.stream().flatMap(row -> row.parts().stream()).toList();
    }

    private static List<Row> rows(List<PdfLine> parts, double tolerance) {
        List<PdfLine> sorted = parts.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).y() - sorted.get(from).y()
                            > tolerance * Math.min(sorted.get(from).size(), sorted.get(i).size())) {
                List<PdfLine> row =
                        sorted.subList(from, i).stream().sorted(Comparator.comparingDouble(PdfLine::x)).toList();
                rows.add(new Row(sorted.get(from).y(), row));
                from = i;
            }
        }
        return rows;
    }

    private Optional<Gutter> gutter(List<Row> rows) {
        @Nullable Gutter best = null;
        for (int i = 0; i < rows.size(); i++) {
            List<PdfLine> parts = rows.get(i).parts();
            for (int k = 1; k < parts.size(); k++) {
                double left = rightmost(parts.subList(0, k));
                double right = parts.get(k).x();
                Optional<Gutter> found = grow(rows, i, left, right);
                if (found.isPresent() && (best == null || found.get().rows() > best.rows())) {
                    best = found.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double rightmost(List<PdfLine> parts) {
        return parts.stream().mapToDouble(PdfLine::right).max().orElseThrow();
    }

    /// Follows a gap downwards and upwards as far as it stays open.
    private Optional<Gutter> grow(List<Row> rows, int start, double left, double right) {
        double narrowest = NARROWEST * rows.get(start).size();
        double[] gap = {left, right};
        if (right - left < narrowest) {
            return Optional.empty();
        }
        int to = start + 1;
        while (to < rows.size() && narrows(rows, to, to - 1, gap, narrowest)) {
            to++;
        }
        int from = start;
        while (from > 0 && narrows(rows, from - 1, from, gap, narrowest)) {
            from--;
        }
        return judged(rows, from, to, gap[0], gap[1]);
    }

    /// Whether the gap goes on in a row, and narrows it to what is free there.
    private static boolean narrows(List<Row> rows, int next, int last, double[] gap, double narrowest) {
        Row row = rows.get(next);
        double middle = (gap[0] + gap[1]) / 2;
        double left = gap[0];
        double right = gap[1];
        for (PdfLine part : row.parts()) {
            boolean isLeft = part.right() - middle < middle - part.x();
            left = isLeft ? Math.max(left, part.right()) : left;
            right = isLeft ? right : Math.min(right, part.x());
        }
        boolean isFar = Math.abs(row.y() - rows.get(last).y()) > FAR * Math.max(row.size(), rows.get(last).size());
        if (right - left < narrowest || isFar && !hasBoth(row, (left + right) / 2)) {
            return false;
        }
        gap[0] = left;
        gap[1] = right;
        return true;
    }

    private static boolean hasBoth(Row row, double middle) {
        return row.parts().getFirst().right() <= middle && row.parts().getLast().x() >= middle;
    }

    private Optional<Gutter> judged(List<Row> rows, int from, int to, double left, double right) {
        double middle = (left + right) / 2;
        List<Row> within = rows.subList(from, to);
        List<PdfLine> before = parts(within).stream().filter(part -> part.x() < middle).toList();
        List<PdfLine> behind = parts(within).stream().filter(part -> part.x() >= middle).toList();
        int shared = Math.min(rows(before, ROW).size(), rows(behind, ROW).size());
        boolean isKnown = shared > 0 && edges.stream().anyMatch(edge -> Math.abs(edge - right) < SAME_EDGE);
        if (isKnown) {
            return Optional.of(new Gutter(left, right, from, to, shared * 100, false));
        }
        if (shared < FEWEST_TABLE_ROWS || isLabels(before)) {
            return Optional.empty();
        }
        boolean isText = shared >= FEWEST_ROWS && isFull(before, left) && isFull(behind, rightmost(behind));
        boolean isTable =
                !isText
                        && right - left >= NARROWEST_TABLE * rows.get(from).size()
                        && within.stream().filter(row -> hasBoth(row, middle)).count() >= FEWEST_TABLE_ROWS;
        return isText || isTable && shared >= FEWEST_TABLE_ROWS
                ? Optional.of(new Gutter(left, right, from, to, isText ? shared * 100 : shared, !isText))
                : Optional.empty();
    }

    /// Whether most lines fill their column, and are lines of text rather than figures.
    private static boolean isFull(List<PdfLine> parts, double right) {
        double left = parts.stream().mapToDouble(PdfLine::x).min().orElseThrow();
        List<Row> rows = rows(parts, ROW);
        long full =
                rows.stream()
                        .filter(row ->
                                row.parts().getLast().right() - row.parts().getFirst().x() >= FULL * (right - left))
                        .count();
        long letters = parts.stream().mapToLong(part -> part.text().length()).sum();
        return full * 2 >= rows.size() && letters >= SHORTEST_LINE * (long) rows.size();
    }

    /// Whether a column holds little but the numbers and bullets of what stands beside it.
    private static boolean isLabels(List<PdfLine> parts) {
        long labels =
                parts.stream()
                        .filter(part ->
                                part.text().length() <= 4
                                        || Label.at(part.text() + " x", 0, part.text().length() + 2)
                                                .filter(label -> label.length() > part.text().length())
                                                .isPresent())
                        .count();
        return labels * 5 >= parts.size() * 3L;
    }

    private void add(List<PdfLine> parts) {
        List<PdfLine> lines = lines(parts);
        blocks.add(block(lines, false));
    }

    private static List<PdfLine> lines(List<PdfLine> parts) {
        return rows(parts, 0.3).stream().map(row -> PdfLine.joined(row.parts())).toList();
    }

    private static PdfBlock block(List<PdfLine> lines, boolean isCell) {
        return new PdfBlock(
                lines.getFirst().page(),
                lines.stream().mapToDouble(PdfLine::x).min().orElseThrow(),
                rightmost(lines),
                isCell,
                lines);
    }

    private void table(List<Row> rows) {
        PdfTable.cells(parts(rows)).forEach(cell -> blocks.add(block(lines(cell), true)));
    }
}

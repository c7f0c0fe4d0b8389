package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How many of very many documents share a density and a level: a grid in the place of single dots.
///
/// @param cells   those with documents
/// @param columns names of the columns
/// @param rows    the same counts as a table, firmest first
/// @param steps   what the shades stand for
/// @param note    which documents are left out or stand in the last column
public record HeatGrid(List<Cell> cells, List<String> columns, List<Row> rows, List<Step> steps, String note) {

    private static final int ACROSS = 20;
    private static final int UP = 10;
    private static final int WHOLE = 100;
    private static final double MOST = 0.99;
    private static final int SHADES = 5;

    /// A cell of the chart.
    public record Cell(String css, String x, int y, String width, int height) {}

    /// A row of the table.
    public record Row(String share, List<String> counts) {}

    /// A shade with the counts that it stands for.
    public record Step(String css, String counts) {}

    /// @param documents that have enough commitments
    /// @param few       how many have too few
    static HeatGrid of(List<ShownDocument> documents, int few, Axis across) {
        int[][] counts = new int[UP][ACROSS];
        int beyond = 0;
        for (ShownDocument document : documents) {
            double density = document.tally().density();
            beyond += density > across.end() ? 1 : 0;
            int row = Math.min(UP - 1, (int) (document.tally().firmShare() * UP / WHOLE));
            counts[row][Math.min(ACROSS - 1, (int) (density / across.end() * ACROSS))]++;
        }
        int largest = Arrays.stream(counts).flatMapToInt(Arrays::stream).max().orElse(0);
        return new HeatGrid(
                cells(counts, largest), columns(across), rows(counts), steps(largest), note(few, beyond, across));
    }

    /// An axis of density that holds nearly all documents, so that a few short texts don't press the others together.
    static Axis across(List<ShownDocument> documents) {
        double[] densities = documents.stream().mapToDouble(document -> document.tally().density()).sorted().toArray();
        return Axis.upTo(densities.length == 0 ? 0 : densities[(int) (MOST * (densities.length - 1))], 5);
    }

    private static List<Cell> cells(int[][] counts, int largest) {
        int height = (DotPlot.BOTTOM - DotPlot.TOP) / UP;
        double width = (DotPlot.RIGHT - DotPlot.LEFT) / ACROSS;
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < UP; row++) {
            for (int column = 0; column < ACROSS; column++) {
                if (counts[row][column] > 0) {
                    cells.add(
                            new Cell(
                                    css(shade(counts[row][column], largest)),
                                    Wording.percent(DotPlot.LEFT + column * width),
                                    DotPlot.BOTTOM - (row + 1) * height,
                                    Wording.percent(width),
                                    height));
                }
            }
        }
        return cells;
    }

    private static String css(int shade) {
        return "k" + shade;
    }

    /// From 1 to [#SHADES], each shade for a range of counts that grows by the same factor.
    private static int shade(int count, int largest) {
        return (int) IntStream.range(1, SHADES).filter(shade -> count > limit(shade, largest)).count() + 1;
    }

    private static int limit(int shade, int largest) {
        return (int) Math.round(Math.pow(largest, (double) shade / SHADES));
    }

    private static List<Step> steps(int largest) {
        List<Step> steps = new ArrayList<>();
        int from = 1;
        for (int shade = 1; shade <= SHADES; shade++) {
            int to = shade == SHADES ? largest : limit(shade, largest);
            if (to >= from) {
                String counts = from == to ? Wording.count(to) : Wording.count(from) + "–" + Wording.count(to);
                steps.add(new Step(css(shade(to, largest)), counts));
                from = to + 1;
            }
        }
        return steps;
    }

    private static List<String> columns(Axis across) {
        double width = across.end() / ACROSS;
        return IntStream.range(0, ACROSS)
                .mapToObj(column -> Math.round(10 * column * width) / 10.0)
                .map(from -> from == Math.rint(from) ? "%.0f".formatted(from) : from.toString())
                .toList();
    }

    private static List<Row> rows(int[][] counts) {
        List<Row> rows = new ArrayList<>();
        for (int row = UP - 1; row >= 0; row--) {
            rows.add(
                    new Row(
                            "%d–%d%%".formatted(row * WHOLE / UP, (row + 1) * WHOLE / UP),
                            Arrays.stream(counts[row]).mapToObj(count -> Wording.count(count)).toList()));
        }
        return rows;
    }

    private static String note(int few, int beyond, Axis across) {
        List<String> notes = new ArrayList<>();
        if (few > 0) {
            notes.add(
                    "%s with fewer than ten commitments %s left out."
                            .formatted(Wording.count(few, "document", "documents"), few == 1 ? "is" : "are"));
        }
        if (beyond > 0) {
            notes.add(
                    "%s beyond %s %s in the last column."
                            .formatted(
                                    Wording.count(beyond, "document", "documents"),
                                    across.label(across.end()),
                                    beyond == 1 ? "stands" : "stand"));
        }
        return String.join(" ", notes);
    }
}

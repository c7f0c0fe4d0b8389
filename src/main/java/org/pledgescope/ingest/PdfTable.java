package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads a table row by row. A row ends where a wider gap runs through all its cells; where all gaps are alike, each
/// line is a row.
final class PdfTable {

    private static final double WIDER = 1.25;

    private PdfTable() {}

    /// The lines of each cell, the cells in reading order.
    static List<List<PdfLine>> cells(List<PdfLine> parts) {
        List<List<PdfLine>> cells = new ArrayList<>();
        for (List<PdfLine> row : rows(parts)) {
            cells.addAll(cellsOfRow(row));
        }
        return cells;
    }

    private static List<List<PdfLine>> rows(List<PdfLine> parts) {
        List<PdfLine> sorted = parts.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < sorted.size(); i++) {
            double gap = sorted.get(i).y() - sorted.get(i - 1).y();
            least = gap > sorted.get(i).size() / 2 ? Math.min(least, gap) : least;
        }
        boolean isEven = true;
        for (int i = 1; i < sorted.size(); i++) {
            isEven &= sorted.get(i).y() - sorted.get(i - 1).y() <= WIDER * least;
        }
        double cut = isEven ? least / 2 : WIDER * least;
        List<List<PdfLine>> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).y() - sorted.get(i - 1).y() > cut) {
                rows.add(sorted.subList(from, i));
                from = i;
            }
        }
        return rows;
    }

    /// Parts that stand below each other belong to one cell.
    private static List<List<PdfLine>> cellsOfRow(List<PdfLine> row) {
        List<PdfLine> sorted = row.stream().sorted(Comparator.comparingDouble(PdfLine::x)).toList();
        List<List<PdfLine>> cells = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (PdfLine part : sorted) {
            if (part.x() > right) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(part);
            right = Math.max(right, part.right());
        }
        return cells;
    }
}

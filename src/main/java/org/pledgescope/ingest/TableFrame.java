package org.pledgescope.ingest;

import java.util.Deque;
import java.util.List;
import org.pledgescope.ingest.Block.Place;

/// A table while it is read. When it ends, a table of a single column turns out to be layout, whose paragraphs are
/// ordinary ones.
final class TableFrame {

    private final List<Block> sink;
    private final int from;
    private int cells;
    private int mostCells;
    private boolean isHeader;
    private boolean areHeaders;

    /// @param sink where the paragraphs of its cells go
    TableFrame(List<Block> sink) {
        this.sink = sink;
        this.from = sink.size();
    }

    void row() {
        cells = 0;
        isHeader = areHeaders;
    }

    /// The row at hand names the columns.
    void header() {
        isHeader = true;
    }

    /// Whether the rows from here on name the columns.
    void headers(boolean are) {
        areHeaders = are;
        isHeader = are;
    }

    void cell() {
        cells++;
        mostCells = Math.max(mostCells, cells);
    }

    void end() {
        if (mostCells <= 1) {
            for (int i = from; i < sink.size(); i++) {
                sink.set(i, sink.get(i).at(Place.TEXT));
            }
        }
    }

    /// Where a paragraph stands within these tables, the innermost first.
    static Place place(Deque<TableFrame> tables) {
        TableFrame table = tables.peek();
        return table == null ? Place.TEXT : table.isHeader ? Place.HEADER_CELL : Place.CELL;
    }
}

package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A page with its lines, cut at wide gaps.
record PdfSheet(PdfPage page, List<PdfLine> parts) {

    private static final double SAME_ROW = 0.5;

    PdfSheet {
        parts = List.copyOf(parts);
    }

    static PdfSheet of(PdfPage page) {
        return new PdfSheet(page, PdfLines.of(page));
    }

    /// What stands about one base line, from the top of the page to its foot.
    List<List<PdfLine>> rows() {
        List<PdfLine> sorted = parts.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
        List<List<PdfLine>> rows = new ArrayList<>();
        for (PdfLine part : sorted) {
            if (rows.isEmpty() || part.y() - rows.getLast().getFirst().y() > SAME_ROW * part.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(part);
        }
        return rows;
    }

    PdfSheet without(List<PdfLine> dropped) {
        return dropped.isEmpty()
                ? this
                : new PdfSheet(page, parts.stream().filter(part -> !dropped.contains(part)).toList());
    }
}

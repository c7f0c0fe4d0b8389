package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pledgescope.compare.ComparedDocument;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.Mentioned;
import org.pledgescope.compare.Tally;

/// A document with the number under which the tables and charts of the index page show it.
///
/// @param number from 1, newest first
record ShownDocument(int number, DocumentSummary summary, Tally tally, List<Mentioned> mentions) {

    private static final int LONGEST_NAME = 30;

    /// Fewer commitments make a share that says little.
    static final int ENOUGH = 10;

    /// Documents newest first, those without a date last.
    static List<ShownDocument> number(List<ComparedDocument> documents) {
        List<ComparedDocument> ordered = new ArrayList<>(documents);
        ordered.sort(
                Comparator.<ComparedDocument, String>comparing(document -> date(document.summary()))
                        .reversed()
                        .thenComparing(document -> document.summary().title())
                        .thenComparing(document -> document.summary().id()));
        List<ShownDocument> shown = new ArrayList<>(ordered.size());
        for (ComparedDocument document : ordered) {
            shown.add(new ShownDocument(shown.size() + 1, document.summary(), document.tally(), document.mentions()));
        }
        return shown;
    }

    /// A name for charts and narrow columns: the start of the title, and the year where the title does not say it.
    String shortName() {
        String name = Wording.cut(summary.title(), LONGEST_NAME);
        String year = summary.metadata().year();
        return year.isEmpty() || name.contains(year) ? name : name + " " + year;
    }

    String href() {
        return "documents/" + Pages.fileName(summary.id());
    }

    boolean hasEnough() {
        return tally.commitments() >= ENOUGH;
    }

    private static String date(DocumentSummary summary) {
        return summary.metadata().date().value();
    }
}

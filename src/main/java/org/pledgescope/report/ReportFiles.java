package org.pledgescope.report;

import java.util.ArrayList;
import java.util.List;

/// The names of a report's files.
final class ReportFiles {

    static final String PAGES = "documents";
    static final String INDEX = "index.html";
    static final String ANALYSES = "analysis.jsonl";
    static final String PACKAGE = "datapackage.json";
    static final String RUN = "run.json";

    private ReportFiles() {}

    /// Every file but [#RUN] and the pages of documents.
    static List<String> beside() {
        List<String> names = new ArrayList<>(Columns.tables().keySet());
        names.addAll(List.of(ANALYSES, PACKAGE, INDEX));
        return names;
    }
}

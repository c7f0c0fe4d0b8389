package org.pledgescope.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.pledgescope.compare.About;
import org.pledgescope.compare.DocumentCommitments;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.page.DocumentPage;
import org.pledgescope.page.IndexRows;
import org.pledgescope.page.Provenance;
import org.pledgescope.text.DocumentAnalysis;

/// Everything that a report holds of one document, ready to be written.
public final class DocumentReport {

    private final DocumentAnalysis analysis;
    private final DocumentSummary summary;
    private final List<EntityCounts> counts;
    private final List<About> abouts = new ArrayList<>();
    private final ReportTables tables;
    private final DocumentPage view;
    private final String page;
    private final String json;

    private DocumentReport(DocumentAnalysis analysis, List<EntityCounts> counts, Provenance made) throws IOException {
        this.analysis = analysis;
        this.summary = DocumentSummary.of(analysis);
        this.counts = counts;
        DocumentCommitments commitments = DocumentCommitments.of(analysis);
        counts.forEach(entity -> abouts.add(commitments.about(entity)));
        this.tables = ReportTables.part();
        tables.addDocument(summary);
        tables.addMentions(analysis.document(), counts);
        tables.addStatements(analysis);
        for (About about : abouts) {
            tables.addAbout(about);
        }
        this.view = DocumentPage.of(analysis, summary, counts, abouts, made);
        this.page = view.render();
        this.json = AnalysisJson.write(analysis);
    }

    static DocumentReport of(DocumentAnalysis analysis, MentionCounter counter, Provenance made) {
        try {
            return new DocumentReport(analysis, counter.countAll(analysis), made);
        } catch (IOException e) {
            throw new UncheckedIOException("tables in memory cannot be written", e);
        }
    }

    DocumentSummary summary() {
        return summary;
    }

    /// Its rows of every table.
    ReportTables tables() {
        return tables;
    }

    /// Its line of analysis.jsonl.
    String json() {
        return json;
    }

    /// Its page of HTML.
    String page() {
        return page;
    }

    void addTo(IndexRows index) {
        index.add(analysis, summary, counts, abouts, view);
    }
}

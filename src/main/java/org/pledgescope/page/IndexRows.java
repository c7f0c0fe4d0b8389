package org.pledgescope.page;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.compare.About;
import org.pledgescope.compare.ComparedDocument;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.Mentioned;
import org.pledgescope.text.DocumentAnalysis;

/// Collects over a run what the index page shows: a small row of each document. For one thread.
public final class IndexRows {

    private final List<ComparedDocument> documents = new ArrayList<>();
    private final EntityTotals entities = new EntityTotals();
    private final FirmPlaces places = new FirmPlaces();

    /// @param counts of every entity of the document
    /// @param abouts of every entity of the document
    /// @param page   of the document
    public void add(
            DocumentAnalysis analysis,
            DocumentSummary summary,
            List<EntityCounts> counts,
            List<About> abouts,
            DocumentPage page) {
        add(new ComparedDocument(summary, Mentioned.of(counts)));
        entities.add(summary, abouts, page);
        places.add(analysis);
    }

    void add(ComparedDocument document) {
        documents.add(document);
    }

    /// In the order in which they were added.
    public List<ComparedDocument> documents() {
        return List.copyOf(documents);
    }

    EntityTotals entities() {
        return entities;
    }

    FirmPlaces places() {
        return places;
    }
}

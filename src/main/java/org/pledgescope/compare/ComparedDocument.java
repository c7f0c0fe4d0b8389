package org.pledgescope.compare;

import java.util.List;

/// What of a document stays in memory until the end of a run, when documents are compared.
///
/// @param mentions the entities that it mentions, those mentioned most first
public record ComparedDocument(DocumentSummary summary, List<Mentioned> mentions) {

    public ComparedDocument {
        mentions = List.copyOf(mentions);
    }

    public Tally tally() {
        return Tally.of(summary);
    }
}

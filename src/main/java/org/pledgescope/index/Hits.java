package org.pledgescope.index;

import java.util.List;

/// The answer to a query.
///
/// @param query     as asked
/// @param total     exact number of sentences that answer it
/// @param documents exact number of documents that they stand in
/// @param hits      the first of them
public record Hits(String query, int total, int documents, List<Hit> hits) {

    public Hits {
        hits = List.copyOf(hits);
        if (hits.size() > total || documents > total) {
            throw new IllegalArgumentException(
                    "%d hits in %d documents exceed the total of %d".formatted(hits.size(), documents, total));
        }
    }

    /// Whether there are more than were asked for; a table made from a cut answer has to say so.
    public boolean isCut() {
        return hits.size() < total;
    }
}

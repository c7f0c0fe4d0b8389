package org.pledgescope.index;

import java.util.List;
import java.util.OptionalLong;

/// The answer to a query.
///
/// @param query     as asked
/// @param total     exact number of sentences that answer it
/// @param documents exact number of documents that they stand in
/// @param matches   exact number of matches in them, of which a sentence may have several; present for token queries
/// @param hits      the first of them
public record Hits(String query, int total, int documents, OptionalLong matches, List<Hit> hits) {

    public Hits {
        hits = List.copyOf(hits);
        if (hits.size() > total || documents > total) {
            throw new IllegalArgumentException(
                    "%d hits in %d documents exceed the total of %d".formatted(hits.size(), documents, total));
        }
        if (matches.isPresent() && matches.getAsLong() < total) {
            throw new IllegalArgumentException(
                    "%d matches in %d sentences, each of which has one".formatted(matches.getAsLong(), total));
        }
    }

    /// Whether there are more than were asked for; a table made from a cut answer has to say so.
    public boolean isCut() {
        return hits.size() < total;
    }
}

package org.pledgescope.index;

import java.util.List;

/// The first words by a measure.
///
/// @param sentences exact number of sentences that were looked at
/// @param documents exact number of documents that they stand in
/// @param keys      key words in them; for keywords, words in them
/// @param words     words in the index
/// @param total     exact number of words that pass
/// @param rows      the first of them
public record WordTable<T>(int sentences, int documents, long keys, long words, int total, List<T> rows) {

    public WordTable {
        rows = List.copyOf(rows);
        if (rows.size() > total) {
            throw new IllegalArgumentException("%d rows of %d".formatted(rows.size(), total));
        }
    }

    /// Whether more words pass than there are rows.
    public boolean isCut() {
        return rows.size() < total;
    }
}

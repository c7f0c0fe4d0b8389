package org.pledgescope.index;

import java.util.List;

/// A result by the values of a field. A sentence with two values is in two groups, so groups may add up to more than
/// the result.
///
/// @param sentences exact number of sentences in the result
/// @param documents exact number of documents that they stand in
/// @param without   sentences of the result without a value
/// @param values    exact number of different values
/// @param groups    the first of them
public record Groups(SearchField field, int sentences, int documents, int without, int values, List<Group> groups) {

    public Groups {
        groups = List.copyOf(groups);
        if (groups.size() > values) {
            throw new IllegalArgumentException("%d groups of %d values".formatted(groups.size(), values));
        }
    }

    /// Whether there are more values than groups.
    public boolean isCut() {
        return groups.size() < values;
    }

    /// Whether the field is one of documents, so that groups have words.
    public boolean hasWords() {
        return Facets.isOfDocuments(field);
    }
}

package org.pledgescope.index;

/// A result that was kept in an index under a name.
///
/// @param name      lower-case letters, digits, `_` and `-`
/// @param query     as asked
/// @param sentences how many it holds
/// @param documents that they stand in
/// @param isCurrent whether the index still holds what it held when the result was saved
public record SavedResult(String name, String query, int sentences, int documents, boolean isCurrent) {

    /// What to do about a result that is not current.
    public String remedy() {
        return "save it again: pledgescope search '%s' --save %s".formatted(query, name);
    }
}

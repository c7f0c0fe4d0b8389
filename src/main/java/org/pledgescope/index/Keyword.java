package org.pledgescope.index;

/// A word that is more frequent in a result than in the rest of the index.
///
/// @param word folded, or its dictionary form
public record Keyword(String word, Keyness keyness) {}

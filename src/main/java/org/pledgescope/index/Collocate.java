package org.pledgescope.index;

/// A word that stands near key words more often than chance would have it.
///
/// @param word folded, or its dictionary form
public record Collocate(String word, Association association) {}

package org.pledgescope.index;

/// In which order sentences are given.
public enum HitOrder {
    /// By date, then by document, then as in the text; undated documents last.
    TEXT,
    /// Best match of rare and repeated words first; ties as in [#TEXT].
    RELEVANCE
}

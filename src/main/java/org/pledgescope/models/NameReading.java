package org.pledgescope.models;

/// What the words around an ambiguous name say of it.
enum NameReading {
    /// It names the entity.
    SAME,
    /// It names something else: it is no mention.
    OTHER,
    /// The words do not settle it: it is a mention, marked as doubtful.
    DOUBTFUL
}

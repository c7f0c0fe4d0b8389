package org.pledgescope.models;

/// What the words around an ambiguous name say of it.
enum NameReading {
    /// It names the entity.
    SAME,
    /// It names something else: it is no mention.
    OTHER,
    /// A seat of government is meant as a place: `the Doha Round`. It is a mention of the place, not of the government.
    PLACE,
    /// The words do not settle it: it is a mention, marked as doubtful.
    DOUBTFUL
}

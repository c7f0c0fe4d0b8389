package org.pledgescope.text;

/// What sort of thing an entity is.
public enum EntityType {
    /// Countries, cities and other places.
    LOC,
    ORG,
    PER,
    /// Adjectives and inhabitants: `Ukrainian`.
    MISC
}

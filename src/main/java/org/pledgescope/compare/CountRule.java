package org.pledgescope.compare;

import java.util.Locale;

/// A way of counting mentions.
public enum CountRule {
    /// The letters of the name in any case, anywhere: what a browser's search shows.
    FIND_IN_PAGE,
    /// The whole-word name, bare, possessive or inside a hyphenated compound.
    NAME,
    /// Other names of the same entity.
    ALIAS,
    /// Adjectives and inhabitants.
    DERIVED,
    /// A capital or seat that may stand for the entity; never added in.
    METONYM,
    /// Name, alias and derived together.
    ALL;

    /// The rule as written in reports, for example `find-in-page`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

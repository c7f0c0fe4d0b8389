package org.pledgescope.evaluate;

/// A name in a text.
///
/// @param type `LOC`, `ORG`, `PER` or `MISC`
public record LabelledEntity(Place place, String type) {}

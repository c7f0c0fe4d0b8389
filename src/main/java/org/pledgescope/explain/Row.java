package org.pledgescope.explain;

/// A row of a models file.
///
/// @param id    as reports name it, for example `condition.if`
/// @param place file and line, for example `models/hedges.tsv:70`
public record Row(String id, String place) {}

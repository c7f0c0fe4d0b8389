package org.pledgescope.explain;

import java.util.Optional;

/// A line of the sum that makes a score.
///
/// @param label  `base`, the type of the cue, or `cap` where a limit gives points back
/// @param words  what earned the points
/// @param points added to the score
/// @param row    of hedges.tsv or precision.tsv that found the words; empty for the base and for limits
/// @param why    for readers: why these points, above all why none; empty where the type says it all
public record ScoreLine(String label, String words, int points, Optional<Row> row, String why) {}

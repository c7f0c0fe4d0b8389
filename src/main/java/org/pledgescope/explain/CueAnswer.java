package org.pledgescope.explain;

/// A phrase of hedges.tsv or precision.tsv that stands in the sentence, and whether it counts in the clause.
///
/// @param words  the cue
/// @param type   as in its file; `none` for what only looks like a hedge
/// @param row    that found it
/// @param answer whether it counts
/// @param why    why it does not count, for readers; empty where it counts
public record CueAnswer(Phrase words, String type, Row row, Answer answer, String why) {

    /// Whether a cue counts.
    public enum Answer {
        COUNTS,
        /// It counts in another clause of the sentence.
        ELSEWHERE,
        /// It is part of a phrase that looks like a hedge and is none.
        NO_HEDGE,
        /// It is part of a longer phrase that counts.
        SHADOWED,
        /// What its row asks of the context does not hold.
        REFUSED
    }
}

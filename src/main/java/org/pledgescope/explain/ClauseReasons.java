package org.pledgescope.explain;

import java.util.List;
import java.util.Optional;
import org.pledgescope.text.Statement;

/// Why a clause was read as it was.
///
/// @param statement     what was found
/// @param text          its words on one line
/// @param grammar       how it is built
/// @param subject       what its subject is to the text and which rule says so
/// @param act           what it does and which rule says so
/// @param lowered       what took the level down, if anything did
/// @param score         the sum line by line, the base points first; empty unless it commits
/// @param band          the band of the score with its limits, `soft, 25 to 49`; empty unless it commits
/// @param cues          every phrase of hedges.tsv and precision.tsv that stands in its sentence, in text order
/// @param otherReading  what a first reading made of it that did not know the text's parties yet, where that differs;
///                      else empty
public record ClauseReasons(
        Statement statement,
        String text,
        Grammar grammar,
        Decision subject,
        Decision act,
        Optional<Lowered> lowered,
        List<ScoreLine> score,
        String band,
        List<CueAnswer> cues,
        String otherReading) {

    public ClauseReasons {
        score = List.copyOf(score);
        cues = List.copyOf(cues);
    }

    /// When a firm verb governs a weaker one, the weaker one sets the level.
    ///
    /// @param from  the level without it, 3 to 6
    /// @param verb  the weaker verb
    /// @param row   its row of acts.tsv
    public record Lowered(int from, Phrase verb, Row row) {}
}

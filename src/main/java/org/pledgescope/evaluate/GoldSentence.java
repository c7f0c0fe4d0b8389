package org.pledgescope.evaluate;

import java.util.List;
import java.util.Optional;
import org.pledgescope.text.Act;

/// A sentence with the labels that a coder gave it; what was not coded, or is disputed, is empty and not scored.
///
/// @param level     0, or 2 to 6 for commitments
/// @param disputed  cues that one of two coders marked: neither hits nor misses
public record GoldSentence(
        String id,
        Place place,
        Optional<Act> act,
        Optional<Integer> level,
        Optional<Boolean> commitment,
        Optional<Boolean> hedged,
        Optional<Boolean> conditional,
        Optional<List<LabelledCue>> hedges,
        Optional<List<LabelledCue>> precision,
        List<LabelledCue> disputed) {

    public GoldSentence {
        hedges = hedges.map(List::copyOf);
        precision = precision.map(List::copyOf);
        disputed = List.copyOf(disputed);
    }
}

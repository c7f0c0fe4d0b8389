package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;

/// A promise or demand that a list hangs from, with those of its hedges that hold for every item: conditions, escapes and
/// what makes it voluntary. A verb of effort or exploration has already lowered the level that the items take over.
///
/// ```
/// Subject to the approval of our parliaments, we will:
/// - deliver two ships;             => 75 - 10 (condition: 'Subject to') = 65
/// ```
///
/// @param hedges with their words, since they stand in an earlier sentence than the items
record Stem(Reading reading, List<FirmnessRule.Quoted> hedges) {

    private static final Set<CueType> PASSED_ON = Set.of(CueType.CONDITION, CueType.ESCAPE, CueType.VOLUNTARY);

    Stem {
        hedges = List.copyOf(hedges);
    }

    /// @param inherited what the stem itself took over from a stem above it
    static Stem of(SentenceView sentence, Reading reading, List<FirmnessRule.Quoted> inherited, List<Cue> own) {
        List<FirmnessRule.Quoted> all = new ArrayList<>(inherited);
        own.stream()
                .filter(hedge -> PASSED_ON.contains(hedge.type()))
                .forEach(hedge -> all.add(new FirmnessRule.Quoted(hedge, sentence.quote(hedge.span()))));
        return new Stem(reading, all);
    }

    /// The hedges that a clause takes over; none unless it took over the act.
    List<FirmnessRule.Quoted> hedgesFor(Reading item) {
        return item.evidence().stream().anyMatch(cue -> cue.rule().equals(StemRule.ID)) ? hedges : List.of();
    }
}

package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Statement;

/// Remembers the hedges of a stem for the items of the list that hangs from it.
///
/// ```
/// Subject to the approval of our parliaments, we will:
/// - deliver two ships;             => 75 - 10 (condition: 'Subject to') = 65
/// ```
/// Inherited are conditions, escapes and what makes a promise voluntary: they qualify the whole of it. A verb of effort
/// or exploration has already lowered the level that the item takes over.
final class StemHedges {

    private static final Set<CueType> INHERITED = Set.of(CueType.CONDITION, CueType.ESCAPE, CueType.VOLUNTARY);

    /// The rule of the evidence of an item that takes over its stem's act.
    private static final String TAKEN_OVER = "act.stem";

    private List<FirmnessRule.Quoted> stem = List.of();
    private List<FirmnessRule.Quoted> last = List.of();

    /// What a clause takes over from its stem; nothing unless it takes over the act.
    List<FirmnessRule.Quoted> of(Reading reading) {
        boolean isItem = reading.evidence().stream().anyMatch(cue -> cue.rule().equals(TAKEN_OVER));
        return isItem ? stem : List.of();
    }

    /// Notes a statement, since a list may hang from it.
    void read(SentenceView sentence, Statement statement, Reading reading) {
        if (!reading.promises()) {
            return;
        }
        List<FirmnessRule.Quoted> all = new ArrayList<>(of(reading));
        for (Cue hedge : statement.hedges()) {
            if (INHERITED.contains(hedge.type())) {
                all.add(new FirmnessRule.Quoted(hedge, sentence.quote(hedge.span())));
            }
        }
        last = List.copyOf(all);
    }

    /// The next items hang from what was read last.
    void hangList() {
        stem = last;
    }
}

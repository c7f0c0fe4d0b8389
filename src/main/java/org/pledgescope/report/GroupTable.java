package org.pledgescope.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.compare.GroupSummary;
import org.pledgescope.compare.Rate;
import org.pledgescope.compare.Tally;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;

/// The rows of groups.csv.
final class GroupTable {

    static final String NAME = "groups.csv";

    private static final int MENTIONED = 10;

    private GroupTable() {}

    static List<Object> cells(GroupSummary group) {
        Tally tally = group.tally();
        List<Object> cells =
                new ArrayList<>(
                        List.of(
                                group.by().label(),
                                group.value(),
                                group.documents(),
                                tally.words(),
                                tally.commitments(),
                                tally.clauses(),
                                Rate.text(tally.density()),
                                Rate.text(tally.firmShare()),
                                Rate.text(tally.meanFirmness()),
                                tally.directives(),
                                tally.hedgedSentences(),
                                tally.hedgeCount(),
                                Rate.text(tally.hedgeRate())));
        for (Band band : Band.values()) {
            cells.add(tally.band(band));
        }
        for (CueType type : CueType.values()) {
            if (type.family() == CueType.Family.HEDGE) {
                cells.add(tally.hedges(type));
            }
        }
        cells.add(
                group.mentions().stream()
                        .limit(MENTIONED)
                        .map(mentioned -> mentioned.entity() + " " + mentioned.count())
                        .collect(Collectors.joining("; ")));
        return cells;
    }
}

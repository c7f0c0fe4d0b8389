package org.pledgescope.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.compare.About;
import org.pledgescope.compare.EntityCommitment;
import org.pledgescope.compare.Standing;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Statement;

/// Commitments about entities as rows: one for each document, entity and commitment.
public final class AboutTable {

    static final String NAME = "entity-commitments.csv";

    private AboutTable() {}

    public static List<String> columns() {
        return Columns.names(NAME);
    }

    /// The cells of a row in the order of the columns.
    public static List<Object> cells(About about, EntityCommitment item) {
        Statement statement = item.standing().statement();
        Firmness firmness = statement.firmness().orElseThrow();
        return List.of(
                about.document(),
                about.entity(),
                item.label(),
                item.standing().failures().stream().map(Standing.Failure::label).collect(Collectors.joining("; ")),
                String.join("; ", item.reasons()),
                item.isDoubtful(),
                item.sentence(),
                item.number(),
                item.paragraph(),
                item.printedNumber(),
                item.page(),
                statement.level(),
                firmness.band().label(),
                firmness.score(),
                firmness.arithmetic(),
                item.quote());
    }
}

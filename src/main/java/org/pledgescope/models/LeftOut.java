package org.pledgescope.models;

import java.util.List;

/// A rule, row or type that the models themselves leave out: a row of `without.tsv`.
///
/// @param id     of the rule or row, or the type
/// @param place  file and line for messages
public record LeftOut(String id, String place) {

    private static final String FILE = "without.tsv";

    /// What a profile or a user's folder leaves out.
    ///
    /// @throws ModelException naming file and line if a row gives no reason
    public static List<LeftOut> load(ModelFiles files) {
        return MergedTable.byKey(files, FILE, "id", "id", "reason").stream().map(LeftOut::of).toList();
    }

    private static LeftOut of(TsvTable.Row row) {
        row.require("reason");
        return new LeftOut(row.require("id"), row.place());
    }
}

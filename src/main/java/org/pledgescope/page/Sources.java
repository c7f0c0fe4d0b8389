package org.pledgescope.page;

import java.util.List;
import java.util.Map;

/// What made the page's figures and where they all stand.
public record Sources(String version, String settings, List<File> tables, List<Model> models) {

    private static final int DIGITS = 8;

    /// A table beside the page.
    public record File(String name, String rows) {}

    /// A file of the models with the first digits of its hash.
    public record Model(String name, String hash) {}

    /// @param rows how many rows each table has, by its file name
    static Sources of(Provenance made, Map<String, Integer> rows) {
        return new Sources(
                made.version(),
                made.settings(),
                rows.entrySet().stream()
                        .map(table -> new File(table.getKey(), Wording.count(table.getValue(), "row", "rows")))
                        .toList(),
                made.modelHashes().entrySet().stream()
                        .map(model -> new Model(model.getKey(), Wording.start(model.getValue(), DIGITS)))
                        .toList());
    }
}

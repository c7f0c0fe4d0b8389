package org.pledgescope.models;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names by which a text calls an issuer that its metadata names in full, from `issuers.tsv`.
///
/// @param others the other names of a name, all in lower case
public record IssuerNames(Map<String, List<String>> others) {

    /// The file below the models folder.
    public static final String FILE = "issuers.tsv";

    public IssuerNames {
        others = Map.copyOf(others);
    }

    /// @throws ModelException naming file and line if a row is unusable or a name occurs twice
    public static IssuerNames load(ModelFiles files) {
        Map<String, List<String>> others = new HashMap<>();
        for (TsvTable.Row row :
                MergedTable.byKey(files, FILE, "id", "id", "name", "also", "fires", "silent", "reason")) {
            String name = row.require("name").toLowerCase(Locale.ROOT);
            List<String> also =
                    Arrays.stream(row.require("also").split("\\|", -1))
                            .map(other -> other.strip().toLowerCase(Locale.ROOT))
                            .toList();
            if (others.put(name, also) != null) {
                throw row.wrong("name '%s' occurs twice; join the rows with |".formatted(name));
            }
        }
        return new IssuerNames(others);
    }

    /// The other names of an issuer; none if the file does not know it.
    ///
    /// @param name in lower case
    public List<String> of(String name) {
        return others.getOrDefault(name, List.of());
    }
}

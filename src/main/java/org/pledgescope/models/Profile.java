package org.pledgescope.models;

import java.util.Arrays;
import java.util.List;

/// A way to read one sort of text that goes by other definitions than communiqués do: tables that are merged over the
/// others. A row of `profiles.tsv` with a folder of its name.
///
/// @param name  of its folder in `profiles/`
/// @param kinds the kinds of documents that are read so unless the user says otherwise; may be empty
/// @param about what texts it is for and whose definition it follows
public record Profile(String name, List<String> kinds, String about) {

    static final String FOLDER = "profiles/";

    private static final String FILE = "profiles.tsv";

    public Profile {
        kinds = List.copyOf(kinds);
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "profile '%s': a name consists of small letters, digits and hyphens".formatted(name));
        }
    }

    /// Every profile that ships with the program or lies in the user's folder, in the order of the file.
    ///
    /// @throws ModelException naming file and line if a row is unusable or two choose the same kind
    public static List<Profile> all(ModelFiles files) {
        List<TsvTable.Row> rows = MergedTable.byKey(files, FILE, "profile", "profile", "kinds", "about");
        List<Profile> profiles = rows.stream().map(Profile::of).toList();
        for (int i = 0; i < profiles.size(); i++) {
            for (String kind : profiles.get(i).kinds()) {
                if (profiles.subList(0, i).stream().anyMatch(profile -> profile.kinds().contains(kind))) {
                    throw rows.get(i).wrong("kind '%s' has a profile already; leave it to one".formatted(kind));
                }
            }
        }
        return profiles;
    }

    private static Profile of(TsvTable.Row row) {
        try {
            return new Profile(
                    row.require("profile"),
                    Arrays.stream(row.get("kinds").split("\\|")).map(String::strip).filter(k -> !k.isEmpty()).toList(),
                    row.require("about"));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }
}

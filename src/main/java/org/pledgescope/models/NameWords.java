package org.pledgescope.models;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of `names.tsv`, by what they say of a name beside them.
public final class NameWords {

    private static final String FILE = "names.tsv";

    private final Map<Kind, Set<String>> words;

    private NameWords(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    /// What a word says.
    public enum Kind {
        /// Alone it names nobody.
        GENERIC,
        /// Before a person's name and no part of it.
        TITLE,
        /// Head of a state's official name.
        STATE,
        /// Head of an organisation's name.
        BODY,
        /// Head of the name of a sea, which is often a country's.
        WATERS,
        /// Head of an organisation's name that stands for the whole.
        SHORT;

        private static Kind of(TsvTable.Row row) {
            for (Kind kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(row.require("what"))) {
                    return kind;
                }
            }
            throw row.wrong(
                    "what '%s' is none of %s"
                            .formatted(row.get("what"), List.of(values()).toString().toLowerCase(Locale.ROOT)));
        }
    }

    /// @throws ModelException naming file and line if a row is unusable
    public static NameWords load(ModelFiles files) {
        Map<Kind, Set<String>> words = new HashMap<>();
        for (TsvTable.Row row : MergedTable.stacked(files, FILE, "what", "words")) {
            words.computeIfAbsent(Kind.of(row), kind -> new HashSet<>())
                    .addAll(List.of(row.require("words").split("\\|")));
        }
        return new NameWords(words);
    }

    /// Whether words, as they are written, are of a kind.
    public boolean is(Kind kind, String written) {
        return words.getOrDefault(kind, Set.of()).contains(written);
    }
}

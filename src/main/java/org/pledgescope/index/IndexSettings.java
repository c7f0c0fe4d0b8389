package org.pledgescope.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the analyses in an index were made with. Sentences analysed under different rules must not be counted
/// together, so an index takes analyses of one kind only.
///
/// @param fingerprint hash of everything that affects results
/// @param models      name and hash of each model file, kept so that a message can name what changed
/// @param program     the program, whose rules affect results as much as its models do
public record IndexSettings(String fingerprint, SortedMap<String, String> models, ProgramVersion program) {

    public IndexSettings {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        if (fingerprint.isBlank()) {
            throw new IllegalArgumentException("settings need a fingerprint; an empty one fits everything");
        }
    }

    /// Of a program that does not tell its version.
    public static IndexSettings of(String fingerprint, Map<String, String> models) {
        return new IndexSettings(fingerprint, new TreeMap<>(models), ProgramVersion.UNRECORDED);
    }

    /// The same settings in a known program.
    public IndexSettings in(ProgramVersion known) {
        return new IndexSettings(fingerprint, models, known);
    }

    /// How analyses under these settings were made, seen from others: `by version 0.1.0 and with other models (acts.tsv)`.
    /// Empty where both are the same.
    public Optional<String> difference(IndexSettings others) {
        if (equals(others)) {
            return Optional.empty();
        }
        List<String> differences = new ArrayList<>();
        if (!program.equals(others.program)) {
            differences.add(program(others.program.version()));
        }
        SortedSet<String> changed = changed(others.models);
        if (!changed.isEmpty()) {
            differences.add("with other models (%s)".formatted(String.join(", ", changed)));
        }
        return Optional.of(differences.isEmpty() ? "with other settings" : String.join(" and ", differences));
    }

    /// The term by which a document tells what it was made with.
    String term() {
        return String.join(" ", fingerprint, program.version(), program.code());
    }

    private String program(String other) {
        if (program.version().isEmpty()) {
            return "by a program that left no version";
        }
        return "by %s %s"
                .formatted(program.version().equals(other) ? "another build of version" : "version", program.version());
    }

    private SortedSet<String> changed(Map<String, String> others) {
        SortedSet<String> names = new TreeSet<>(models.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Objects.equals(models.get(name), others.get(name)));
        return names;
    }
}

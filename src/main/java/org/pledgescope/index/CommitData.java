package org.pledgescope.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an index says of itself in the user data of each commit.
final class CommitData {

    /// Raised whenever fields, terms or their meaning change. Readers and writers refuse every other number.
    static final int SCHEMA = 2;

    static final String SCHEMA_KEY = "pledgescope.schema";
    static final String SETTINGS_KEY = "pledgescope.settings";
    static final String MODEL_KEY = "pledgescope.model/";
    private static final String RUN_KEY = "pledgescope.run";
    private static final String WITNESS_KEY = "pledgescope.witness";
    private static final String REBUILD = "run `pledgescope analyze --rebuild` with all documents to write it anew";

    private CommitData() {}

    static Map<String, String> of(IndexSettings settings) {
        SortedMap<String, String> data = new TreeMap<>();
        data.put(SCHEMA_KEY, String.valueOf(SCHEMA));
        data.put(SETTINGS_KEY, settings.fingerprint());
        settings.models().forEach((name, hash) -> data.put(MODEL_KEY + name, hash));
        return data;
    }

    /// As above, for a commit that counts once its witness agrees.
    static Map<String, String> of(IndexSettings settings, Witness witness) {
        Map<String, String> data = of(settings);
        data.put(RUN_KEY, witness.run());
        data.put(WITNESS_KEY, witness.file().toString());
        return data;
    }

    /// The witness of a commit; empty where it counts by itself.
    static Optional<Witness> witness(Map<String, String> data) {
        String run = data.get(RUN_KEY);
        String file = data.get(WITNESS_KEY);
        return run == null || file == null ? Optional.empty() : Optional.of(new Witness(Path.of(file), run));
    }

    /// The settings that an index was written with.
    ///
    /// @throws IndexException if it is not one that this version reads
    static IndexSettings read(Path folder, Map<String, String> data) {
        String schema = data.get(SCHEMA_KEY);
        String fingerprint = data.get(SETTINGS_KEY);
        if (schema == null || fingerprint == null) {
            throw new IndexException(folder + ": a Lucene index of another program; name another folder with --index");
        }
        if (!schema.equals(String.valueOf(SCHEMA))) {
            throw new IndexException(
                    "%s: written as schema %s, this version reads %d; %s".formatted(folder, schema, SCHEMA, REBUILD));
        }
        SortedMap<String, String> models = new TreeMap<>();
        data.forEach((key, value) -> {
            if (key.startsWith(MODEL_KEY)) {
                models.put(key.substring(MODEL_KEY.length()), value);
            }
        });
        return new IndexSettings(fingerprint, models);
    }

    /// Refuses to mix analyses made with different settings.
    static void check(Path folder, IndexSettings found, IndexSettings wanted) {
        if (found.fingerprint().equals(wanted.fingerprint())) {
            return;
        }
        SortedSet<String> changed = changed(found.models(), wanted.models());
        String what = changed.isEmpty() ? "other settings" : "other models (" + String.join(", ", changed) + ")";
        throw new IndexException(
                "%s: its sentences were analysed with %s; %s, or name another folder with --index"
                        .formatted(folder, what, REBUILD));
    }

    private static SortedSet<String> changed(Map<String, String> found, Map<String, String> wanted) {
        SortedSet<String> names = new TreeSet<>(found.keySet());
        names.addAll(wanted.keySet());
        names.removeIf(name -> Objects.equals(found.get(name), wanted.get(name)));
        return names;
    }
}

package org.pledgescope.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an index says of itself in the user data of each commit.
final class CommitData {

    /// Raised whenever fields, terms or their meaning change. Readers and writers refuse every other number.
    static final int SCHEMA = 2;

    static final String SCHEMA_KEY = "pledgescope.schema";
    static final String SETTINGS_KEY = "pledgescope.settings";
    static final String MODEL_KEY = "pledgescope.model/";
    static final String REPORT_KEY = "pledgescope.report";
    private static final String VERSION_KEY = "pledgescope.version";
    private static final String CODE_KEY = "pledgescope.code";
    private static final String RUN_KEY = "pledgescope.run";
    private static final String WITNESS_KEY = "pledgescope.witness";
    private static final String BEGUN_KEY = "pledgescope.begun";

    private CommitData() {}

    /// @param report the folder of the report that the index was last written with, for messages
    /// @param run    that wrote it, where one did
    static Map<String, String> of(IndexSettings settings, Optional<Path> report, Optional<String> run) {
        SortedMap<String, String> data = new TreeMap<>();
        data.put(SCHEMA_KEY, String.valueOf(SCHEMA));
        data.put(SETTINGS_KEY, settings.fingerprint());
        data.put(VERSION_KEY, settings.program().version());
        data.put(CODE_KEY, settings.program().code());
        settings.models().forEach((name, hash) -> data.put(MODEL_KEY + name, hash));
        report.ifPresent(folder -> data.put(REPORT_KEY, folder.toString()));
        run.ifPresent(id -> data.put(RUN_KEY, id));
        return data;
    }

    /// As above, for a commit that counts once its witness agrees.
    static Map<String, String> of(IndexSettings settings, Optional<Path> report, Witness witness) {
        Map<String, String> data = of(settings, report, Optional.of(witness.run()));
        data.put(WITNESS_KEY, witness.file().toString());
        return data;
    }

    /// Id of the run that wrote the commit; empty where none did.
    static Optional<String> run(Map<String, String> data) {
        return Optional.ofNullable(data.get(RUN_KEY));
    }

    /// Of an index that was begun and never counts: what a killed first run leaves is no damage.
    static Map<String, String> begun(IndexSettings settings) {
        Map<String, String> data = of(settings, Optional.empty(), Optional.empty());
        data.put(BEGUN_KEY, "");
        return data;
    }

    static boolean isBegun(Map<String, String> data) {
        return data.containsKey(BEGUN_KEY);
    }

    /// The witness of a commit; empty where it counts by itself.
    static Optional<Witness> witness(Map<String, String> data) {
        String run = data.get(RUN_KEY);
        String file = data.get(WITNESS_KEY);
        return run == null || file == null ? Optional.empty() : Optional.of(new Witness(Path.of(file), run));
    }

    static Optional<Path> report(Map<String, String> data) {
        return Optional.ofNullable(data.get(REPORT_KEY)).map(Path::of);
    }

    /// The settings that an index was written with.
    ///
    /// @throws IndexException if it is not one that this version reads
    static IndexSettings read(Path folder, Map<String, String> data) {
        checkOwn(folder, data);
        String schema = data.get(SCHEMA_KEY);
        if (!String.valueOf(SCHEMA).equals(schema)) {
            throw new IndexException(
                    "%s: written as schema %s, this version reads %d; %s"
                            .formatted(folder, schema, SCHEMA, Rebuild.remedy(folder, report(data))));
        }
        return settings(data).orElseThrow();
    }

    /// The settings that an index was written with, under whatever schema; empty where it does not tell.
    static Optional<IndexSettings> settings(Map<String, String> data) {
        String fingerprint = data.getOrDefault(SETTINGS_KEY, "");
        if (fingerprint.isBlank()) {
            return Optional.empty();
        }
        SortedMap<String, String> models = new TreeMap<>();
        data.forEach((key, value) -> {
            if (key.startsWith(MODEL_KEY)) {
                models.put(key.substring(MODEL_KEY.length()), value);
            }
        });
        var program = new ProgramVersion(data.getOrDefault(VERSION_KEY, ""), data.getOrDefault(CODE_KEY, ""));
        return Optional.of(new IndexSettings(fingerprint, models, program));
    }

    /// Refuses the index of another program, which is neither read nor written over.
    static void checkOwn(Path folder, Map<String, String> data) {
        if (!data.containsKey(SCHEMA_KEY) || data.getOrDefault(SETTINGS_KEY, "").isBlank()) {
            throw new IndexException(folder + ": a Lucene index of another program; name another folder with --index");
        }
    }
}

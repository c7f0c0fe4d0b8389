package org.pledgescope.index;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the analyses in an index were made with. Sentences analysed under different rules must not be counted
/// together, so an index takes analyses of one kind only.
///
/// @param fingerprint hash of everything that affects results
/// @param models      name and hash of each model file, kept so that a message can name what changed
public record IndexSettings(String fingerprint, SortedMap<String, String> models) {

    public IndexSettings {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        if (fingerprint.isBlank()) {
            throw new IllegalArgumentException("settings need a fingerprint; an empty one fits everything");
        }
    }

    public static IndexSettings of(String fingerprint, Map<String, String> models) {
        return new IndexSettings(fingerprint, new TreeMap<>(models));
    }
}

package org.pledgescope.page;

import java.util.Map;
import java.util.TreeMap;

/// What made a report's figures: with the same inputs it gives the same report.
///
/// @param version     of the program
/// @param settings    what affects results
/// @param modelHashes SHA-256 of each file of the models
public record Provenance(String version, String settings, Map<String, String> modelHashes) {

    public Provenance {
        modelHashes = new TreeMap<>(modelHashes);
    }
}

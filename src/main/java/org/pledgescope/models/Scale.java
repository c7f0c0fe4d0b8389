package org.pledgescope.models;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;

/// The points of the firmness score: base points of the levels, points of each cue, limits and bands, all from
/// `scale.tsv`.
///
/// @param base         points 0 to 100 of each level 2 to 6
/// @param cues         points of each cue type, negative for hedges
/// @param nearDeadline points of a deadline within a year
/// @param hedgeLimit   hedges take off no more than this; negative
/// @param precisionLimit precision adds no more than this
/// @param bands        the lowest score of each band
public record Scale(
        Map<Integer, Integer> base,
        Map<CueType, Integer> cues,
        int nearDeadline,
        int hedgeLimit,
        int precisionLimit,
        Map<Band, Integer> bands) {

    private static final String FILE = "scale.tsv";

    public Scale {
        base = Map.copyOf(base);
        cues = Map.copyOf(cues);
        bands = Map.copyOf(bands);
    }

    /// @throws ModelException if a row is unknown or one is missing
    public static Scale load(ModelFiles files) {
        Map<String, Integer> points = new HashMap<>();
        List<TsvTable.Row> rows = MergedTable.byKey(files, FILE, "what", "what", "points");
        rows.forEach(row -> points.put(row.require("what"), row.number("points")));
        Map<Integer, Integer> base = new HashMap<>();
        for (int level = 2; level <= 6; level++) {
            base.put(level, take(files, points, "level " + level));
        }
        Map<CueType, Integer> cues = new EnumMap<>(CueType.class);
        for (CueType type : CueType.values()) {
            if (type != CueType.ACT) {
                cues.put(type, take(files, points, type.label()));
            }
        }
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            bands.put(band, take(files, points, "band " + band.label()));
        }
        Scale scale =
                new Scale(
                        base,
                        cues,
                        take(files, points, "deadline within a year"),
                        take(files, points, "hedges at most"),
                        take(files, points, "precision at most"),
                        bands);
        for (TsvTable.Row row : rows) {
            if (points.containsKey(row.get("what"))) {
                throw row.wrong("nothing has points for '%s'; remove the row".formatted(row.get("what")));
            }
        }
        return scale;
    }

    /// The band of a score from 0 to 100.
    public Band band(int score) {
        for (Band band : Band.values()) {
            if (score >= bands.getOrDefault(band, 0)) {
                return band;
            }
        }
        return Band.RHETORICAL;
    }

    private static int take(ModelFiles files, Map<String, Integer> points, String what) {
        Integer value = points.remove(what);
        if (value == null) {
            throw new ModelException("%s: no row '%s'; it is needed".formatted(files.place(FILE), what));
        }
        return value;
    }
}

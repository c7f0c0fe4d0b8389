package org.pledgescope.page;

import java.util.Map;
import org.pledgescope.text.CueType;

/// How a type of cue is drawn: its class in the stylesheet, which gives it a line of its own, and its name.
final class CueStyle {

    private static final Map<CueType, String> CLASSES =
            Map.ofEntries(
                    Map.entry(CueType.CONDITION, "cd"),
                    Map.entry(CueType.ESCAPE, "es"),
                    Map.entry(CueType.VOLUNTARY, "vo"),
                    Map.entry(CueType.EFFORT, "ef"),
                    Map.entry(CueType.EXPLORATION, "ex"),
                    Map.entry(CueType.POSSIBILITY, "po"),
                    Map.entry(CueType.VAGUE_TIME, "vt"),
                    Map.entry(CueType.VAGUE_AMOUNT, "va"),
                    Map.entry(CueType.DIFFUSE_ACTOR, "da"),
                    Map.entry(CueType.WEAK_END_STATE, "we"),
                    Map.entry(CueType.ATTRIBUTION, "at"),
                    Map.entry(CueType.DEADLINE, "dl"),
                    Map.entry(CueType.QUANTITY, "qt"),
                    Map.entry(CueType.MONEY, "mo"),
                    Map.entry(CueType.NAMED_BODY, "nb"),
                    Map.entry(CueType.DURATION, "du"));

    private CueStyle() {}

    /// Family and type, `h cd` for a condition; empty for the words of an act.
    static String of(CueType type) {
        return switch (type.family()) {
            case HEDGE -> "h " + code(type);
            case PRECISION -> "q " + code(type);
            case ACT -> "";
        };
    }

    /// Two letters, `cd` for a condition; empty for the words of an act.
    static String code(CueType type) {
        return CLASSES.getOrDefault(type, "");
    }

    /// In words: `weak end state`.
    static String name(CueType type) {
        return name(type.label());
    }

    /// The name of a type by its label; other labels are given back with spaces.
    static String name(String label) {
        return label.replace('_', ' ');
    }
}

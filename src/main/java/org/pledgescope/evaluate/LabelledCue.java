package org.pledgescope.evaluate;

import java.util.Arrays;
import java.util.List;

/// Words that weaken a sentence or make it checkable, as a coder or the program marked them.
///
/// @param types one or more; a coder who was torn between two wrote both
public record LabelledCue(Place place, List<String> types) {

    public LabelledCue {
        types = List.copyOf(types);
    }

    /// @param types separated by `|`
    static LabelledCue of(Place place, String types) {
        return new LabelledCue(place, Arrays.asList(types.split("\\|", -1)));
    }

    /// Whether two marks mean the same words: they overlap by half of the longer one, or one holds the other and is at
    /// most three times as long.
    boolean isNear(LabelledCue other) {
        int overlap = place.overlap(other.place);
        int longer = Math.max(place.length(), other.place.length());
        int shorter = Math.min(place.length(), other.place.length());
        return overlap > 0 && (overlap * 2 >= longer || overlap == shorter && longer <= 3 * shorter);
    }

    boolean sharesType(LabelledCue other) {
        return types.stream().anyMatch(other.types::contains);
    }
}

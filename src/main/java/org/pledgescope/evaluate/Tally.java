package org.pledgescope.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What was right and wrong, counted by measure. Adding tallies of documents gives that of a file, so that figures can be
/// drawn from any choice of documents. Mutable while a document is scored; for one thread.
final class Tally {

    /// Cells of a measure with two answers, and the first three of one that counts marks.
    static final int HIT = 0;

    static final int FALSE_ALARM = 1;
    static final int MISS = 2;
    static final int RIGHT_SILENCE = 3;

    /// By measure: four cells for yes or no, three for marks, the square of answers for acts and levels.
    private final Map<String, int[]> cells = new TreeMap<>();

    void answer(String measure, boolean gold, boolean found) {
        int cell = gold ? found ? HIT : MISS : found ? FALSE_ALARM : RIGHT_SILENCE;
        cells.computeIfAbsent(measure, name -> new int[4])[cell]++;
    }

    void marks(String measure, int hits, int falseAlarms, int misses) {
        int[] counted = cells.computeIfAbsent(measure, name -> new int[3]);
        counted[HIT] += hits;
        counted[FALSE_ALARM] += falseAlarms;
        counted[MISS] += misses;
    }

    /// @param answers how many answers there are; `gold` and `found` are 0 up to it
    void choice(String measure, int answers, int gold, int found) {
        cells.computeIfAbsent(measure, name -> new int[answers * answers])[gold * answers + found]++;
    }

    void add(Tally other) {
        other.cells.forEach((measure, counted) -> {
            int[] sum = cells.computeIfAbsent(measure, name -> new int[counted.length]);
            Arrays.setAll(sum, i -> sum[i] + counted[i]);
        });
    }

    /// By measure, in alphabetical order.
    Map<String, int[]> cells() {
        return Collections.unmodifiableMap(cells);
    }
}

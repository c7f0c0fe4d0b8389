package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The names that somebody may have meant who typed another: nearest by the number of letters to change, add, leave out or
/// swap with their neighbour (Damerau 1964, no letter touched twice).
final class NearNames {

    private static final int AT_MOST = 3;

    /// One letter of so many may differ.
    private static final int LETTERS_PER_MISTAKE = 4;

    private record Near(String name, int distance) {}

    private NearNames() {}

    /// At most three, the nearest first, ties by name; none that differs in more than a quarter of its letters.
    static List<String> of(String given, Collection<String> names) {
        String folded = given.strip().toLowerCase(Locale.ROOT);
        int most = Math.max(1, folded.length() / LETTERS_PER_MISTAKE);
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            if (Math.abs(name.length() - folded.length()) <= most && folded.length() > 2) {
                int distance = distance(folded, name.toLowerCase(Locale.ROOT));
                if (distance <= most && !name.equals(given)) {
                    near.add(new Near(name, distance));
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().map(Near::name).distinct().limit(AT_MOST).toList();
    }

    private static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cost(int[][] costs, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(costs[i - 1][j - 1] + changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }
}

package org.pledgescope.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word that a mistyped one probably meant.
public final class Nearest {

    private Nearest() {}

    /// The choice that needs the fewest changed, added or left-out letters, if those are no more than a third of it.
    public static Optional<String> to(String word, Collection<String> choices) {
        return choices.stream()
                .filter(choice -> distance(word, choice) <= Math.max(1, choice.length() / 3))
                .min(
                        Comparator.comparingInt((String choice) -> distance(word, choice))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

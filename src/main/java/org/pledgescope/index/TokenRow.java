package org.pledgescope.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pledgescope.index.TokenPlaces.Held;
import org.pledgescope.text.Span;

/// Finds words in a row of which each has one test: the test that holds for the fewest is looked up first, the others
/// only where it leaves a place. Not safe for use by several threads.
final class TokenRow {

    private final List<Held> words;

    /// The words, rarest first.
    private final int[] order;

    private int[] starts = new int[16];
    private int count;

    /// @param words the test of each word
    TokenRow(List<Held> words) {
        this.words = List.copyOf(words);
        this.order =
                IntStream.range(0, words.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(word -> words.get(word).cost()))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// How many matches there are.
    int count() throws IOException {
        if (order.length == 1) {
            return words.getFirst().count();
        }
        find();
        int matches = 0;
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (starts[i] >= end) {
                matches++;
                end = starts[i] + order.length;
            }
        }
        return matches;
    }

    /// Adds the matches, from left to right, none over another.
    void addTo(List<Span> matches) throws IOException {
        find();
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (starts[i] >= end) {
                end = starts[i] + order.length;
                matches.add(new Span(starts[i], end));
            }
        }
    }

    private void find() throws IOException {
        count = 0;
        Held rarest = words.get(order[0]);
        for (int word = rarest.next(order[0]); word >= 0; word = rarest.next(word + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            starts[count++] = word - order[0];
        }
        for (int i = 1; i < order.length && count > 0; i++) {
            keep(words.get(order[i]), order[i]);
        }
    }

    private void keep(Held test, int distance) throws IOException {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (test.has(starts[i] + distance)) {
                starts[kept++] = starts[i];
            }
        }
        count = kept;
    }
}

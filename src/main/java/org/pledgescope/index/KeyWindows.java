package org.pledgescope.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pledgescope.text.Span;

/// The places near key words, sentence by sentence: 20 bytes or so for a sentence, so that those of a million fit.
/// Places are counted in words from 0, as in the index; those of the key words themselves are left out.
final class KeyWindows {

    /// A window that reaches over the whole sentence.
    static final int SENTENCE = Integer.MAX_VALUE;

    private final int window;
    private int[] sentences = new int[64];
    private int[] from = new int[65];
    private int[] bounds = new int[256];
    private int size;
    private int used;
    private long near;
    private long keys;

    /// @param window words on either side, or [#SENTENCE]
    KeyWindows(int window) {
        this.window = window;
    }

    /// Adds a sentence, whose number is above those before.
    void add(int number, Hit hit) {
        List<IndexTerm> words = WordSplitter.split(hit.text());
        int length = words.isEmpty() ? 0 : words.getLast().position() + 1;
        BitSet isKey = new BitSet();
        BitSet isNear = new BitSet();
        for (Span key : hit.keywords()) {
            int first = length;
            int last = -1;
            for (IndexTerm word : words) {
                if (word.width() == 1 && word.start() < key.end() && key.start() < word.end()) {
                    first = Math.min(first, word.position());
                    last = Math.max(last, word.position());
                }
            }
            if (last >= 0) {
                keys++;
                isKey.set(first, last + 1);
                isNear.set(window == SENTENCE ? 0 : Math.max(0, first - window), end(last, length));
            }
        }
        isNear.andNot(isKey);
        keep(number, isNear);
    }

    private int end(int last, int length) {
        return window >= length ? length : Math.min(length, last + window + 1);
    }

    private void keep(int number, BitSet places) {
        if (size == sentences.length) {
            sentences = Arrays.copyOf(sentences, size * 2);
            from = Arrays.copyOf(from, size * 2 + 1);
        }
        sentences[size++] = number;
        for (int start = places.nextSetBit(0); start >= 0; ) {
            int end = places.nextClearBit(start);
            if (used + 2 > bounds.length) {
                bounds = Arrays.copyOf(bounds, used * 2);
            }
            bounds[used++] = start;
            bounds[used++] = end;
            near += end - start;
            start = places.nextSetBit(end);
        }
        from[size] = used;
    }

    /// Where a sentence is among those added; negative where it is not.
    int find(int number) {
        return Arrays.binarySearch(sentences, 0, size, number);
    }

    /// Whether a word lies wholly in a window.
    ///
    /// @param found as [#find(int)] gave it
    boolean holds(int found, int place, int width) {
        for (int i = from[found]; i < from[found + 1]; i += 2) {
            if (bounds[i] <= place && place + width <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /// Places in all windows.
    long near() {
        return near;
    }

    /// Key words with a place.
    long keys() {
        return keys;
    }
}

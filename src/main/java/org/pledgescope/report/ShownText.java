package org.pledgescope.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pledgescope.page.Pages;
import org.pledgescope.text.Span;

/// A document's text as the tables quote it, so that a quotation is found again: white space made single blanks, what is no
/// text shown as the replacement character.
final class ShownText {

    private final String words;

    /// For each character of the words where it stands in the text.
    private final int[] offsets;

    private ShownText(String words, int[] offsets) {
        this.words = words;
        this.offsets = offsets;
    }

    static ShownText of(String text) {
        String plain = plain(text);
        StringBuilder words = new StringBuilder(plain.length());
        int[] offsets = new int[plain.length()];
        for (int i = 0; i < plain.length(); i++) {
            boolean isSpace = isSpace(plain.charAt(i));
            if (!isSpace || words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                offsets[words.length()] = i;
                words.append(isSpace ? ' ' : plain.charAt(i));
            }
        }
        return new ShownText(words.toString(), Arrays.copyOf(offsets, words.length()));
    }

    /// Every place inside a span of the text where the words of a quotation stand.
    List<Span> find(String quote, Span within) {
        String sought = plain(quote).replaceAll("\\s+", " ").strip();
        List<Span> places = new ArrayList<>();
        if (sought.isEmpty()) {
            return places;
        }
        int at = Arrays.binarySearch(offsets, within.start());
        int from = at < 0 ? -at - 1 : at;
        for (int found = words.indexOf(sought, from); found >= 0; found = words.indexOf(sought, found + 1)) {
            int end = offsets[found + sought.length() - 1] + 1;
            if (end > within.end()) {
                return places;
            }
            places.add(new Span(offsets[found], end));
        }
        return places;
    }

    private static String plain(String text) {
        return Table.text(Pages.printable(text));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

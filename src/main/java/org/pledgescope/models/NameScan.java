package org.pledgescope.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgescope.text.Span;

/// One pass over a text's paragraphs: the longest name at each word, none across the end of a paragraph.
final class NameScan {

    private final NameTrie trie;
    private final String text;
    private final String lower;
    private final List<Found> found = new ArrayList<>();

    /// A name found.
    ///
    /// @param span      offsets of the mended text, as for `paragraph`
    /// @param paragraph the paragraph that holds it
    record Found(NameTrie.Name name, Span span, Span paragraph) {}

    private NameScan(NameTrie trie, String text) {
        this.trie = trie;
        this.text = text;
        this.lower = lower(text);
    }

    /// Names from left to right, without overlap.
    ///
    /// @param text       mended and [#plain]
    /// @param paragraphs in offsets of `text`
    static List<Found> of(NameTrie trie, String text, List<Span> paragraphs) {
        NameScan scan = new NameScan(trie, text);
        paragraphs.forEach(scan::add);
        return scan.found;
    }

    /// A mended text with every hyphen the same; offsets stay.
    static String plain(String mended) {
        return mended.replace('‐', '-').replace('‑', '-');
    }

    private void add(Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            boolean startsWord =
                    Character.isLetterOrDigit(text.charAt(at))
                            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            Optional<Found> longest = startsWord ? longest(at, paragraph) : Optional.empty();
            longest.ifPresent(found::add);
            at = longest.map(name -> name.span().end()).orElse(NameTrie.wordEnd(text, at));
        }
    }

    private Optional<Found> longest(int start, Span paragraph) {
        NameTrie.Node node = trie.root();
        Optional<Found> best = Optional.empty();
        int at = start;
        while (at < paragraph.end()) {
            int end = Math.min(NameTrie.wordEnd(text, at), paragraph.end());
            NameTrie.@Nullable Node next = node.next(lower.substring(at, end));
            if (next == null) {
                break;
            }
            node = next;
            String words = node.names().isEmpty() ? "" : text.substring(start, end);
            for (NameTrie.Name name : node.names()) {
                if (name.isWritten(words)) {
                    best = Optional.of(new Found(name, new Span(start, end), paragraph));
                }
            }
            at = end;
            while (at < paragraph.end() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return best;
    }

    /// Lower case that keeps every offset: a letter whose lower case is longer stays as it is.
    private static String lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}

package org.pledgescope.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All forms of all names by their words, so that the longest one at a place is found in one walk. A word is a run of
/// letters and digits, or one mark.
final class NameTrie {

    private final Node root = new Node();

    /// A name that may stand at a place.
    ///
    /// @param isAmbiguous whether the main name has another common bearer, by the entity's flag
    record Name(Entity entity, EntityForm form, boolean isAmbiguous) {

        /// Whether words of a text are this name: as they are written for an exact form, else in any case. A form
        /// without capitals is matched in any case too.
        boolean isWritten(String words) {
            return !form.isExact() || form.words().equals(words);
        }
    }

    /// Where a walk has come to.
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>();

        /// @param word in lower case
        @Nullable Node next(String word) {
            return next.get(word);
        }

        /// The names that end here.
        List<Name> names() {
            return names;
        }
    }

    Node root() {
        return root;
    }

    void add(Name name) {
        Node node = root;
        for (String word : words(name.form().key())) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.names.add(name);
    }

    /// Where the word or mark at an offset ends.
    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < form.length(); ) {
            int end = wordEnd(form, at);
            if (form.charAt(at) != ' ') {
                words.add(form.substring(at, end));
            }
            at = end;
        }
        return words;
    }
}

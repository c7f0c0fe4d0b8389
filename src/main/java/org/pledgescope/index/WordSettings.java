package org.pledgescope.index;

/// Which words a table of words takes.
///
/// @param isLemma          dictionary forms instead of words
/// @param window           words on either side of a key word, or [#SENTENCE]; of no matter to keywords
/// @param minimum          occurrences that a word needs near key words or in the result, from 1
/// @param hasFunctionWords whether `the`, `of` and the like take part
/// @param limit            rows at most
public record WordSettings(boolean isLemma, int window, int minimum, boolean hasFunctionWords, int limit) {

    /// A window that is the sentence.
    public static final int SENTENCE = KeyWindows.SENTENCE;

    public WordSettings {
        if (window < 1 || minimum < 1 || limit < 0) {
            throw new IllegalArgumentException(
                    "window %d and minimum %d need to be 1 or more, limit %d 0 or more"
                            .formatted(window, minimum, limit));
        }
    }

    /// Words within five of a key word that stand there three times or more.
    public static WordSettings defaults(int limit) {
        return new WordSettings(false, 5, 3, true, limit);
    }

    SearchField field() {
        return isLemma ? SearchField.LEMMA : SearchField.TEXT;
    }

    boolean takes(String word) {
        return hasFunctionWords || !FunctionWords.has(word);
    }
}

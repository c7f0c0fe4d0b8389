package org.pledgescope.models;

/// The words of a sentence as lexicon patterns see them, indexed from 0.
public interface Words {

    /// What [#phraseEnd] returns where no such phrase stands.
    int NO_PHRASE = -1;

    int size();

    /// The word in lower case with straight apostrophes.
    String lower(int index);

    /// Its dictionary form in lower case.
    String lemma(int index);

    /// Its part of speech in the Penn Treebank set.
    String tag(int index);

    /// Behind the longest phrase of a class (`{date}`) that begins at a word, or [#NO_PHRASE].
    ///
    /// @param name the class; words of a sentence know none unless they say so
    default int phraseEnd(String name, int from) {
        return NO_PHRASE;
    }
}

package org.pledgescope.models;

/// The words of a sentence as lexicon patterns see them, indexed from 0.
public interface Words {

    int size();

    /// The word in lower case with straight apostrophes.
    String lower(int index);

    /// Its dictionary form in lower case.
    String lemma(int index);

    /// Its part of speech in the Penn Treebank set.
    String tag(int index);
}

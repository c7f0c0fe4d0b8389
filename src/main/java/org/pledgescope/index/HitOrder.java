package org.pledgescope.index;

import java.util.Locale;

/// In which order sentences are given. Ties are as in [#TEXT].
public enum HitOrder {
    /// By date, then by document, then as in the text; undated documents last.
    TEXT,
    /// Best match of rare and repeated words first.
    RELEVANCE,
    /// By date alone: turned round, the latest document comes first and is still read from its beginning.
    DATE,
    /// By the score of the firmest commitment, softest first; sentences without a commitment last.
    FIRMNESS,
    /// By the words before the first key word, from the key outwards; sentences without a key word last.
    LEFT,
    /// By the words after the first key word, from the key outwards; sentences without a key word last.
    RIGHT;

    /// As written after `--sort`: `text`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

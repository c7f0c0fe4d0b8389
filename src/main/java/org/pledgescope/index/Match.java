package org.pledgescope.index;

import org.pledgescope.text.Span;

/// Words of a sentence that made it a hit.
///
/// @param field the field that asked: [SearchField#TEXT] for words, [SearchField#HEDGE] for the words of a hedge
/// @param span  where they stand in [Hit#text()], not in the document; never empty
public record Match(SearchField field, Span span) {

    public Match {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a match needs words; none at offset " + span.start());
        }
    }
}

package org.pledgescope.index;

import java.util.List;
import java.util.Optional;

/// What a token query asks of the words of a sentence.
///
/// @param pattern the words that are matched; empty for the sentence as a whole
/// @param bounds  what every match has to fulfil besides
record TokenFind(Optional<TokenPattern> pattern, List<Bound> bounds) {

    TokenFind {
        bounds = List.copyOf(bounds);
    }

    /// A pattern that has to stand, or must not stand, inside a match or around it.
    record Bound(TokenPattern pattern, boolean isInside, boolean isNegated) {}
}

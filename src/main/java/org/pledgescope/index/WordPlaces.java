package org.pledgescope.index;

import java.util.List;
import org.pledgescope.text.Span;

/// Where the word at each position of a sentence stands in its text: the parts of a compound, else the word itself.
final class WordPlaces {

    private WordPlaces() {}

    /// @param terms as [WordSplitter] gives them
    static List<Span> of(List<IndexTerm> terms) {
        return terms.stream()
                .filter(term -> term.width() == 1)
                .map(term -> new Span(term.start(), term.end()))
                .toList();
    }
}

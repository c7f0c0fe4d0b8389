package org.pledgescope.annotate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pledgescope.text.Paragraph;

/// Which stem a list item hangs from. A sentence that ends with a colon or a dash opens a list with its last promise or
/// demand; items hang from the nearest stem above them or, where a text does not indent, beside them. After an inner list
/// the outer stem holds again.
final class Stems {

    private final TreeMap<Integer, Reading> byDepth = new TreeMap<>();
    private int lastDepth;

    /// A sentence begins.
    ///
    /// @param continues whether it begins like the continuation of something
    void enter(Paragraph paragraph, boolean continues) {
        if (paragraph.kind() != Paragraph.Kind.LIST_ITEM && !continues) {
            byDepth.clear();
        } else if (paragraph.depth() < lastDepth) {
            byDepth.tailMap(paragraph.depth(), true).clear();
        }
        lastDepth = paragraph.depth();
    }

    /// The stem that a sentence of a paragraph hangs from.
    Optional<Reading> above(Paragraph paragraph) {
        Map.Entry<Integer, Reading> stem = byDepth.floorEntry(paragraph.depth());
        return Optional.ofNullable(stem).map(Map.Entry::getValue);
    }

    /// A sentence ends.
    ///
    /// @param last its last promise or demand
    void leave(Paragraph paragraph, SentenceView sentence, Optional<Reading> last) {
        if (sentence.is(sentence.size() - 1, ":", "-", "–", "—")) {
            byDepth.tailMap(paragraph.depth(), true).clear();
            last.ifPresent(reading -> byDepth.put(paragraph.depth(), reading));
        }
    }
}

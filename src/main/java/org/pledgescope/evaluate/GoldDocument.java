package org.pledgescope.evaluate;

import java.util.List;
import java.util.Optional;

/// A document with its labels.
///
/// @param kind     as written: `communique`, `op-ed`; empty if none is
/// @param entities empty where names were not coded
public record GoldDocument(
        String id, String kind, String text, List<GoldSentence> sentences, Optional<List<LabelledEntity>> entities) {

    public GoldDocument {
        sentences = List.copyOf(sentences);
        entities = entities.map(List::copyOf);
    }
}

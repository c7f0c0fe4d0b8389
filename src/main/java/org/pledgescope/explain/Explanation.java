package org.pledgescope.explain;

import java.util.List;
import org.pledgescope.text.DocumentAnalysis;

/// Why a text was read as it was. It measures language, not legal force, likelihood or merit.
///
/// @param analysis what was found, with the text and what is known of it
/// @param voice    whom the text was taken to speak for
/// @param sentences in text order, as many as the analysis has
public record Explanation(DocumentAnalysis analysis, Voice voice, List<SentenceReasons> sentences) {

    public Explanation {
        sentences = List.copyOf(sentences);
        if (sentences.size() != analysis.sentences().size()) {
            throw new IllegalArgumentException(
                    "found reasons for %d of %d sentences".formatted(sentences.size(), analysis.sentences().size()));
        }
    }
}

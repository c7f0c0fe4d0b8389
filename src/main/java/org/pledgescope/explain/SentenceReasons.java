package org.pledgescope.explain;

import java.util.List;
import org.pledgescope.text.Sentence;

/// Why a sentence was read as it was. Its act is the first of its clauses' acts in the order of
/// [org.pledgescope.text.Act].
///
/// @param sentence what was found
/// @param text     its words on one line
/// @param isParsed whether its clauses come from a parse; else from the tags of its words, which is less exact
/// @param clauses  in the order of the sentence's statements
public record SentenceReasons(Sentence sentence, String text, boolean isParsed, List<ClauseReasons> clauses) {

    public SentenceReasons {
        clauses = List.copyOf(clauses);
        if (clauses.size() != sentence.statements().size()) {
            throw new IllegalArgumentException(
                    "found reasons for %d of %d clauses".formatted(clauses.size(), sentence.statements().size()));
        }
    }
}

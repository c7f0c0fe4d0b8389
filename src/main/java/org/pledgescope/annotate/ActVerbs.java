package org.pledgescope.annotate;

import java.util.List;
import java.util.Optional;
import org.pledgescope.models.Lexicon;

/// The verbs and phrases that make an act, from `acts.tsv`. Patterns begin at the first word of a verb group after any
/// modal; adverbs between their words are passed over.
record ActVerbs(Lexicon lexicon) {

    static final String FILE = "acts.tsv";
    static final String COMMITMENT = "commitment";
    static final String DIRECTIVE = "directive";
    static final String EXPRESSIVE = "expressive";

    /// Phrases that look like an act and are none: "continue to see", "consider that".
    static final String ASSERTION = "assertion";

    static List<String> types() {
        return List.of(COMMITMENT, DIRECTIVE, EXPRESSIVE, ASSERTION);
    }

    /// The longest phrase that begins at a word.
    Optional<Lexicon.Match> at(SentenceView sentence, int word) {
        return lexicon.matchAt(sentence, word, true);
    }

    /// The phrase at a clause's verb group, else at its main verb; of a perfect ("have made commitments") whichever reaches
    /// farther.
    Optional<Lexicon.Match> of(SentenceView sentence, Clause clause) {
        Optional<Lexicon.Match> found = at(sentence, clause.groupStart());
        if (clause.groupStart() == clause.predicate()) {
            return found;
        }
        Optional<Lexicon.Match> main = at(sentence, clause.predicate());
        boolean isPerfect = sentence.lemma(clause.groupStart()).equals("have");
        boolean isMain = main.isPresent() && (found.isEmpty() || isPerfect && main.get().to() > found.get().to());
        return isMain ? main : found;
    }
}

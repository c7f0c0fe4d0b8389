package org.pledgescope.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pledgescope.text.Cue;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;
import org.pledgescope.text.Token;

/// What is known of each word of a sentence besides its forms, as terms at the word's position. What covers several
/// words (a name, a cue, a clause) has its term at each of them.
final class TokenTerms {

    private final SentenceText text;
    private final List<Span> words;
    private final List<IndexTerm> terms = new ArrayList<>();

    private TokenTerms(SentenceText text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    /// @param mentions those in the sentence that count
    /// @param words    places in the sentence's own text, by position
    static List<IndexTerm> of(Sentence sentence, List<EntityMention> mentions, SentenceText text, List<Span> words) {
        TokenTerms all = new TokenTerms(text, words);
        for (Token token : sentence.tokens()) {
            all.add(token.span(), TokenLayer.POS, token.tag());
        }
        for (EntityMention mention : mentions) {
            all.add(mention.span(), TokenLayer.ENTITY, mention.entity());
        }
        for (Statement statement : sentence.statements()) {
            all.add(statement);
        }
        return all.terms.stream()
                .sorted(Comparator.comparingInt(IndexTerm::position).thenComparing(IndexTerm::form))
                .distinct()
                .toList();
    }

    private void add(Statement statement) {
        add(statement.span(), TokenLayer.ACT, statement.act().label());
        statement.firmness().ifPresent(firmness -> add(statement.span(), TokenLayer.BAND, firmness.band().label()));
        cues(statement.evidence());
        cues(statement.hedges());
        cues(statement.precision());
    }

    private void cues(List<Cue> cues) {
        cues.forEach(cue -> add(cue.span(), TokenLayer.CUE, cue.type().label()));
    }

    private void add(Span inDocument, TokenLayer layer, String value) {
        Span here = text.here(inDocument);
        for (int at = firstAfter(here.start()); at < words.size() && words.get(at).start() < here.end(); at++) {
            terms.add(new IndexTerm(layer.term(value), 0, 0, at, 1, false));
        }
    }

    /// Position of the first word that ends after an offset.
    private int firstAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Token;

/// Gives every term of a sentence its dictionary form, at the same position and place.
///
/// Terms and tokens are cut differently: `won't` is one term of two tokens, `well-being` may be three terms of one
/// token. A term of several tokens stands for each of their forms; a compound joins the forms of its parts.
final class LemmaTerms {

    /// A token's place in the sentence's own text.
    private record Placed(Span span, String lemma) {

        boolean overlaps(IndexTerm term) {
            return span.start() < term.end() && term.start() < span.end();
        }

        boolean covers(IndexTerm term) {
            return span.start() <= term.start() && term.end() <= span.end();
        }
    }

    private final List<Placed> tokens;
    private int next;

    private LemmaTerms(List<Placed> tokens) {
        this.tokens = tokens;
    }

    /// @param terms the sentence's words in order, as [WordSplitter] gives them for its text
    static List<IndexTerm> of(Sentence sentence, SentenceText text, List<IndexTerm> terms) {
        List<Placed> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            tokens.add(new Placed(text.here(token.span()), Fold.word(token.lemma())));
        }
        LemmaTerms lemmas = new LemmaTerms(tokens);
        List<IndexTerm> all = new ArrayList<>();
        IndexTerm compound = null;
        for (IndexTerm term : terms) {
            compound = term.isPart() ? compound : term;
            all.addAll(lemmas.of(term, compound == null ? term : compound));
        }
        return all;
    }

    private List<IndexTerm> of(IndexTerm term, IndexTerm compound) {
        List<Placed> under = under(term);
        if (under.isEmpty()) {
            return List.of(term);
        }
        if (term.isPart() && under.getFirst().covers(compound)) {
            return List.of(term.withForm(piece(under.getFirst().lemma(), term, compound)));
        }
        if (term.width() > 1) {
            return List.of(term.withForm(under.stream().map(Placed::lemma).collect(Collectors.joining("-"))));
        }
        return under.stream().map(token -> term.withForm(token.lemma())).distinct().toList();
    }

    /// The tokens that a term is made of, without marks.
    private List<Placed> under(IndexTerm term) {
        while (next < tokens.size() && tokens.get(next).span().end() <= term.start()) {
            next++;
        }
        List<Placed> under = new ArrayList<>();
        for (int i = next; i < tokens.size() && tokens.get(i).span().start() < term.end(); i++) {
            Placed token = tokens.get(i);
            if (token.overlaps(term) && token.lemma().codePoints().anyMatch(Character::isLetterOrDigit)) {
                under.add(token);
            }
        }
        return under;
    }

    private static String piece(String lemma, IndexTerm part, IndexTerm compound) {
        String[] pieces = lemma.split("-", -1);
        String piece = pieces.length == compound.width() ? pieces[part.position() - compound.position()] : "";
        return piece.isEmpty() ? part.form() : piece;
    }
}

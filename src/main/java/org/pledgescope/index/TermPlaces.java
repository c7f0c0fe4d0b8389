package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Where one of several terms of a field stands, in one sentence of a segment after another.
final class TermPlaces {

    /// Terms of a segment that a pattern may fit; each needs some kilobytes while a search runs.
    private static final int MOST_TERMS = 10_000;

    /// Terms up to this number are asked one by one; of more, those that stand in the sentence come first.
    private static final int FEW = 12;

    /// No terms.
    static final TermPlaces NONE = new TermPlaces(List.of());

    private final List<PostingsEnum> few;
    private final Queue<PostingsEnum> many = new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));

    private TermPlaces(List<PostingsEnum> terms) {
        this.few = terms.size() <= FEW ? terms : List.of();
        if (terms.size() > FEW) {
            many.addAll(terms);
        }
    }

    static TermPlaces of(LeafReader reader, TokenTest.OneOf test) throws IOException {
        List<PostingsEnum> found = new ArrayList<>();
        for (String term : test.terms()) {
            PostingsEnum postings = reader.postings(new Term(test.field(), term), PostingsEnum.POSITIONS);
            if (postings != null) {
                found.add(postings);
            }
        }
        return new TermPlaces(found);
    }

    /// @throws QueryException if the pattern fits too many terms
    static TermPlaces of(LeafReader reader, TokenTest.Fits test) throws IOException {
        List<PostingsEnum> found = new ArrayList<>();
        Terms terms = reader.terms(test.field());
        if (terms != null) {
            TermsEnum fitting = new CompiledAutomaton(automaton(test)).getTermsEnum(terms);
            while (fitting.next() != null) {
                found.add(fitting.postings(null, PostingsEnum.POSITIONS));
                if (found.size() > MOST_TERMS) {
                    throw new QueryException(
                            0,
                            "more than %,d words fit the pattern '%s'; give it more letters"
                                    .formatted(MOST_TERMS, test.regex()));
                }
            }
        }
        return new TermPlaces(found);
    }

    /// The terms of the field, prefix and all, that the pattern fits.
    static Automaton automaton(TokenTest.Fits test) {
        return TokenRegex.automaton(TokenRegex.literal(test.prefix()) + "(" + test.regex() + ")");
    }

    /// Adds the places in a sentence.
    ///
    /// @param sentence more than at the call before
    void in(int sentence, BitSet places) throws IOException {
        for (int i = 0; i < few.size(); i++) {
            PostingsEnum term = few.get(i);
            if (isIn(term, sentence)) {
                add(term, places);
            }
        }
        while (!many.isEmpty() && many.element().docID() <= sentence) {
            PostingsEnum term = many.remove();
            if (isIn(term, sentence)) {
                add(term, places);
                term.nextDoc();
            }
            if (term.docID() != DocIdSetIterator.NO_MORE_DOCS) {
                many.add(term);
            }
        }
    }

    /// How many sentences the terms stand in, those of several terms counted for each.
    long cost() {
        return few.stream().mapToLong(PostingsEnum::cost).sum() + many.stream().mapToLong(PostingsEnum::cost).sum();
    }

    /// Whether there is one term, whose places can be counted without reading them.
    boolean isOne() {
        return few.size() == 1;
    }

    /// The number of places of the one term in a sentence. The places can still be read afterwards.
    ///
    /// @param sentence no less than at the call before
    int count(int sentence) throws IOException {
        return isIn(few.getFirst(), sentence) ? few.getFirst().freq() : 0;
    }

    private static boolean isIn(PostingsEnum term, int sentence) throws IOException {
        return term.docID() == sentence || term.docID() < sentence && term.advance(sentence) == sentence;
    }

    private static void add(PostingsEnum term, BitSet places) throws IOException {
        for (int i = term.freq(); i > 0; i--) {
            places.set(term.nextPosition());
        }
    }
}

package org.pledgescope.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
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

    private final Queue<PostingsEnum> rest = new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));

    private TermPlaces() {}

    static TermPlaces of(LeafReader reader, TokenTest.OneOf test) throws IOException {
        TermPlaces places = new TermPlaces();
        for (String term : test.terms()) {
            places.add(reader.postings(new Term(test.field(), term), PostingsEnum.POSITIONS));
        }
        return places;
    }

    /// @throws QueryException if the pattern fits too many terms
    static TermPlaces of(LeafReader reader, TokenTest.Fits test) throws IOException {
        TermPlaces places = new TermPlaces();
        Terms terms = reader.terms(test.field());
        if (terms != null) {
            TermsEnum fitting = new CompiledAutomaton(automaton(test)).getTermsEnum(terms);
            while (fitting.next() != null) {
                places.add(fitting.postings(null, PostingsEnum.POSITIONS));
                if (places.rest.size() > MOST_TERMS) {
                    throw new QueryException(
                            0,
                            "more than %,d words fit the pattern '%s'; give it more letters"
                                    .formatted(MOST_TERMS, test.regex()));
                }
            }
        }
        return places;
    }

    /// The terms of the field, prefix and all, that the pattern fits.
    static Automaton automaton(TokenTest.Fits test) {
        return TokenRegex.automaton(TokenRegex.literal(test.prefix()) + "(" + test.regex() + ")");
    }

    /// @param sentence no less than at the call before
    BitSet in(int sentence) throws IOException {
        BitSet places = new BitSet();
        while (!rest.isEmpty() && rest.element().docID() <= sentence) {
            PostingsEnum term = rest.remove();
            if (term.docID() < sentence) {
                term.advance(sentence);
            }
            if (term.docID() == sentence) {
                for (int i = term.freq(); i > 0; i--) {
                    places.set(term.nextPosition());
                }
                term.nextDoc();
            }
            if (term.docID() != DocIdSetIterator.NO_MORE_DOCS) {
                rest.add(term);
            }
        }
        return places;
    }

    private void add(PostingsEnum term) {
        if (term != null) {
            rest.add(term);
        }
    }
}

package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// For which words of a sentence tests hold, in one sentence of a segment after another. What no one asks for is not
/// read.
final class TokenPlaces {

    private static final long EVERYWHERE = Integer.MAX_VALUE;

    private final LeafReader reader;
    private final NumericDocValues lengths;
    private final Map<TokenTest, Held> known = new LinkedHashMap<>();
    private int sentence = -1;
    private int length = -1;

    TokenPlaces(LeafReader reader) throws IOException {
        this.reader = reader;
        this.lengths = DocValues.getNumeric(reader, Stored.POSITIONS);
    }

    /// Goes to a sentence.
    ///
    /// @param number no less than at the call before
    void enter(int number) {
        if (number != sentence) {
            sentence = number;
            length = -1;
        }
    }

    /// The number of words of the sentence.
    int length() throws IOException {
        if (length < 0) {
            length = lengths.advanceExact(sentence) ? Math.toIntExact(lengths.longValue()) : 0;
        }
        return length;
    }

    /// The tests of a pattern, ready to be looked up.
    List<Held> held(List<TokenTest> tests) throws IOException {
        List<Held> held = new ArrayList<>();
        for (TokenTest test : tests) {
            held.add(held(test));
        }
        return held;
    }

    /// A test and the words that it holds for in the sentence at hand, looked up when first asked for.
    final class Held {
        private final TokenTest test;
        private final TermPlaces terms;
        private final List<Held> parts;
        private final List<Held> not;
        private final BitSet words = new BitSet();
        private int at = -1;

        private Held(TokenTest test, TermPlaces terms, List<Held> parts, List<Held> not) {
            this.test = test;
            this.terms = terms;
            this.parts = parts;
            this.not = not;
        }

        /// How many words there are, without looking where if that can be told.
        int count() throws IOException {
            return at != sentence && terms.isOne() ? terms.count(sentence) : find().cardinality();
        }

        /// How many sentences may have such a word, roughly.
        long cost() {
            return switch (test) {
                case TokenTest.OneOf _, TokenTest.Fits _ -> terms.cost();
                case TokenTest.AnyOf _ -> parts.stream().mapToLong(Held::cost).sum();
                case TokenTest.AllOf _ -> parts.stream().mapToLong(Held::cost).min().orElse(EVERYWHERE);
                case TokenTest.Any _, TokenTest.Not _ -> EVERYWHERE;
            };
        }

        boolean has(int word) throws IOException {
            return find().get(word);
        }

        /// The first such word at or behind a place; -1 if there is none.
        int next(int from) throws IOException {
            return find().nextSetBit(from);
        }

        private BitSet find() throws IOException {
            if (at != sentence) {
                at = sentence;
                words.clear();
                switch (test) {
                    case TokenTest.OneOf _, TokenTest.Fits _ -> terms.in(sentence, words);
                    case TokenTest.AnyOf _ -> {
                        for (Held part : parts) {
                            words.or(part.find());
                        }
                    }
                    case TokenTest.Any _, TokenTest.AllOf _, TokenTest.Not _ -> all();
                }
            }
            return words;
        }

        private void all() throws IOException {
            if (parts.isEmpty()) {
                words.set(0, length());
            } else {
                words.or(parts.getFirst().find());
            }
            for (int i = 1; i < parts.size() && !words.isEmpty(); i++) {
                words.and(parts.get(i).find());
            }
            for (int i = 0; i < not.size() && !words.isEmpty(); i++) {
                words.andNot(not.get(i).find());
            }
        }
    }

    private Held held(TokenTest test) throws IOException {
        Held held = known.get(test);
        if (held == null) {
            held =
                    switch (test) {
                        case TokenTest.Any _ -> new Held(test, TermPlaces.NONE, List.of(), List.of());
                        case TokenTest.OneOf one -> new Held(test, TermPlaces.of(reader, one), List.of(), List.of());
                        case TokenTest.Fits fits -> new Held(test, TermPlaces.of(reader, fits), List.of(), List.of());
                        case TokenTest.Not not -> new Held(test, TermPlaces.NONE, List.of(), List.of(held(not.test())));
                        case TokenTest.AnyOf any -> new Held(test, TermPlaces.NONE, held(any.tests()), List.of());
                        case TokenTest.AllOf all -> allOf(all);
                    };
            known.put(test, held);
        }
        return held;
    }

    private Held allOf(TokenTest.AllOf all) throws IOException {
        List<Held> parts = new ArrayList<>();
        List<Held> not = new ArrayList<>();
        for (TokenTest part : all.tests()) {
            if (part instanceof TokenTest.Not negated) {
                not.add(held(negated.test()));
            } else {
                parts.add(held(part));
            }
        }
        return new Held(all, TermPlaces.NONE, parts, not);
    }
}

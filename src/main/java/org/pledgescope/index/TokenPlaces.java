package org.pledgescope.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// For which words of a sentence a test holds, in one sentence of a segment after another.
final class TokenPlaces {

    private final LeafReader reader;
    private final NumericDocValues lengths;
    private final Map<TokenTest, TermPlaces> terms = new LinkedHashMap<>();
    private final Map<TokenTest, BitSet> known = new LinkedHashMap<>();
    private int sentence = -1;
    private int length;

    TokenPlaces(LeafReader reader) throws IOException {
        this.reader = reader;
        this.lengths = DocValues.getNumeric(reader, Stored.POSITIONS);
    }

    /// Goes to a sentence and gives the number of its words.
    ///
    /// @param number no less than at the call before
    int enter(int number) throws IOException {
        if (number != sentence) {
            sentence = number;
            length = lengths.advanceExact(number) ? Math.toIntExact(lengths.longValue()) : 0;
            known.clear();
        }
        return length;
    }

    /// The words for which each test holds.
    List<BitSet> of(List<? extends TokenTest> tests) throws IOException {
        BitSet[] places = new BitSet[tests.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = of(tests.get(i));
        }
        return List.of(places);
    }

    private BitSet of(TokenTest test) throws IOException {
        BitSet places = known.get(test);
        if (places == null) {
            places = found(test);
            known.put(test, places);
        }
        return places;
    }

    private BitSet found(TokenTest test) throws IOException {
        return switch (test) {
            case TokenTest.Any _ -> all();
            case TokenTest.OneOf one -> terms(one).in(sentence);
            case TokenTest.Fits fits -> terms(fits).in(sentence);
            case TokenTest.Not not -> {
                BitSet places = all();
                places.andNot(of(not.test()));
                yield places;
            }
            case TokenTest.AllOf all -> {
                BitSet places = all();
                for (TokenTest part : all.tests()) {
                    places.and(of(part));
                }
                yield places;
            }
            case TokenTest.AnyOf any -> {
                BitSet places = new BitSet();
                for (TokenTest part : any.tests()) {
                    places.or(of(part));
                }
                yield places;
            }
        };
    }

    private BitSet all() {
        BitSet places = new BitSet();
        places.set(0, length);
        return places;
    }

    private TermPlaces terms(TokenTest test) throws IOException {
        TermPlaces places = terms.get(test);
        if (places == null) {
            places =
                    test instanceof TokenTest.OneOf one
                            ? TermPlaces.of(reader, one)
                            : TermPlaces.of(reader, (TokenTest.Fits) test);
            terms.put(test, places);
        }
        return places;
    }
}

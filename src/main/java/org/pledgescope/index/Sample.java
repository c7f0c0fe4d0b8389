package org.pledgescope.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Draws sentences at random, the same ones wherever the same documents are indexed: each sentence's lot is a hash of
/// the seed, its document's id and its place there, and the lowest lots are drawn. Every sentence has the same chance,
/// and a larger sample holds the smaller one of the same seed.
final class Sample implements SentenceScan.Visitor {

    /// A sentence and its lot.
    private record Lot(long number, String document, int ordinal, int sentence) {}

    private static final Comparator<Lot> LOWEST_FIRST =
            Comparator.comparingLong(Lot::number).thenComparing(Lot::document).thenComparingInt(Lot::ordinal);

    private final long seed;
    private final FirstRows<Lot> drawn;
    private SortedDocValues ids = DocValues.emptySorted();
    private NumericDocValues ordinals = DocValues.emptyNumeric();
    private int base;
    private int last = -1;
    private String document = "";
    private long documentHash;

    private Sample(int size, long seed) {
        this.seed = seed;
        this.drawn = new FirstRows<>(LOWEST_FIRST, size);
    }

    /// A query that finds the sentences drawn in this index.
    static Query of(OpenIndex index, Query sentences, int size, long seed) throws IOException {
        Sample sample = new Sample(size, seed);
        SentenceScan.of(index.searcher(), sentences, sample);
        FixedBitSet numbers = new FixedBitSet(Math.max(1, index.reader().maxDoc()));
        sample.drawn.inOrder().forEach(lot -> numbers.set(lot.sentence()));
        return new SentencesQuery("sample", numbers);
    }

    @Override
    public void enter(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        ids = DocValues.getSorted(leaf.reader(), Stored.ID);
        ordinals = DocValues.getNumeric(leaf.reader(), Stored.ORDINAL);
        last = -1;
    }

    @Override
    public void visit(int sentence) throws IOException {
        if (ids.advanceExact(sentence) && ordinals.advanceExact(sentence)) {
            if (ids.ordValue() != last) {
                last = ids.ordValue();
                document = ids.lookupOrd(last).utf8ToString();
                documentHash = hash(document);
            }
            int ordinal = (int) ordinals.longValue();
            drawn.add(new Lot(mixed(documentHash + mixed(ordinal)), document, ordinal, base + sentence));
        }
    }

    private long hash(String id) {
        long hash = mixed(seed);
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = mixed(hash + b);
        }
        return hash;
    }

    /// Scatters 64 bits, one to one: a step of the generator of G. Steele, D. Lea and C. Flood (2014), Fast splittable
    /// pseudorandom number generators, OOPSLA.
    private static long mixed(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

package org.pledgescope.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Finds sentences that are known already, by their numbers in one opened index; of no use in any other.
final class SentencesQuery extends Query {

    private final String name;
    private final FixedBitSet numbers;

    /// @param name    for messages
    /// @param numbers of Lucene documents in the index as a whole
    SentencesQuery(String name, FixedBitSet numbers) {
        this.name = name;
        this.numbers = numbers;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int size = leaf.reader().maxDoc();
                FixedBitSet here = new FixedBitSet(Math.max(1, size));
                int end = leaf.docBase + size;
                int next = size == 0 ? end : numbers.nextSetBit(leaf.docBase);
                while (next < end) {
                    here.set(next - leaf.docBase);
                    next = next + 1 < numbers.length() ? numbers.nextSetBit(next + 1) : DocIdSetIterator.NO_MORE_DOCS;
                }
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(here, here.cardinality()), score(), mode, size);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public String toString(String field) {
        return SavedResults.FIELD + ":" + name;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && numbers.equals(((SentencesQuery) other).numbers);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + numbers.hashCode();
    }
}

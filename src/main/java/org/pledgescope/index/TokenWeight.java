package org.pledgescope.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pledgescope.text.Span;

/// Reads the sentences that pass a filter word by word.
final class TokenWeight extends ConstantScoreWeight {

    /// Cost of a sentence beside that of a term, as Lucene weighs them.
    private static final float COST = 200;

    private final TokenQuery query;
    private final ScoreMode scoreMode;
    private final Weight filter;
    private final TokenWork work = new TokenWork();

    TokenWeight(TokenQuery query, float boost, ScoreMode scoreMode, Weight filter) {
        super(query, boost);
        this.query = query;
        this.scoreMode = scoreMode;
        this.filter = filter;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier passing = filter.scorerSupplier(leaf);
        return passing == null ? null : new Supplier(leaf, passing);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext leaf, int sentence) throws IOException {
        List<Span> found = List.copyOf(new TokenMatcher(query.find(), leaf.reader(), work).matches(sentence));
        if (found.isEmpty()) {
            return null;
        }
        String field = SearchField.TEXT.label();
        String text = leaf.reader().storedFields().document(sentence, Set.of(field)).get(field);
        List<Span> words = WordSplitter.places(text);
        return MatchesUtils.forField(Stored.TOKEN, () -> new Found(query, found, words));
    }

    private final class Supplier extends ScorerSupplier {
        private final LeafReaderContext leaf;
        private final ScorerSupplier passing;

        Supplier(LeafReaderContext leaf, ScorerSupplier passing) {
            this.leaf = leaf;
            this.passing = passing;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            DocIdSetIterator sentences = passing.get(leadCost).iterator();
            TokenMatcher matcher = new TokenMatcher(query.find(), leaf.reader(), work);
            return new ConstantScoreScorer(
                    score(),
                    scoreMode,
                    new TwoPhaseIterator(sentences) {
                        @Override
                        public boolean matches() throws IOException {
                            return matcher.count(approximation.docID()) > 0;
                        }

                        @Override
                        public float matchCost() {
                            return COST;
                        }
                    });
        }

        @Override
        public long cost() {
            return passing.cost();
        }
    }

    /// The matches of a sentence by positions and by places in its text.
    private static final class Found implements MatchesIterator {
        private final Query query;
        private final List<Span> found;
        private final List<Span> words;
        private int at = -1;

        Found(Query query, List<Span> found, List<Span> words) {
            this.query = query;
            this.found = found;
            this.words = words;
        }

        @Override
        public boolean next() {
            return ++at < found.size();
        }

        @Override
        public int startPosition() {
            return found.get(at).start();
        }

        @Override
        public int endPosition() {
            return found.get(at).end() - 1;
        }

        @Override
        public int startOffset() {
            return words.get(startPosition()).start();
        }

        @Override
        public int endOffset() {
            return words.get(endPosition()).end();
        }

        @Override
        public @Nullable MatchesIterator getSubMatches() {
            return null;
        }

        @Override
        public Query getQuery() {
            return query;
        }
    }
}

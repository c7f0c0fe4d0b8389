package org.pledgescope.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Finds the sentences that have a match of a token query. All score alike.
final class TokenQuery extends Query {

    private final TokenFind find;

    TokenQuery(TokenFind find) {
        this.find = find;
    }

    /// The token queries that every sentence found by a query has a match of.
    static List<TokenQuery> in(Query query) {
        return switch (query) {
            case TokenQuery tokens -> List.of(tokens);
            case BooleanQuery all ->
                    all.clauses().stream()
                            .filter(BooleanClause::isRequired)
                            .flatMap(clause -> Stream.of(clause.query()))
                            .flatMap(each -> in(each).stream())
                            .distinct()
                            .toList();
            default -> List.of();
        };
    }

    TokenFind find() {
        return find;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Query filter = searcher.rewrite(TokenFilter.of(find));
        return new TokenWeight(
                this, boost, scoreMode, searcher.createWeight(filter, ScoreMode.COMPLETE_NO_SCORES, boost));
    }

    @Override
    public String toString(String field) {
        return find.toString();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && find.equals(((TokenQuery) other).find);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), find);
    }
}

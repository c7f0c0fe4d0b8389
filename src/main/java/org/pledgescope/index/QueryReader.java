package org.pledgescope.index;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.precedence.processors.PrecedenceQueryNodeProcessorPipeline;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler;
import org.apache.lucene.queryparser.flexible.standard.processors.AnalyzerQueryNodeProcessor;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Turns what a user wrote into a Lucene query. Parts about single words go to [TokenReader].
///
/// The syntax is that of Lucene's flexible standard parser, with the steps of its precedence parser: AND binds tighter
/// than OR, as in arithmetic. Lucene's other parsers read `a OR b AND c` otherwise than anybody expects.
final class QueryReader {

    /// More than any question of a person; far less than what overflows the stack.
    private static final int DEEPEST = 100;

    private final String query;

    private QueryReader(String query) {
        this.query = query;
    }

    /// @throws QueryException if it is empty, malformed, or asks for a field or value that does not exist
    static Query read(String query) {
        if (query.isBlank()) {
            throw new QueryException(0, "empty; write a word, or *:* for every sentence");
        }
        // Quotation marks as word processors print them; the length stays, so columns do too.
        String plain = query.replaceAll("[“”„«»]", "\"").replaceAll("[\\u00a0\\u2007\\u202f]", " ");
        List<QueryPart> parts = QueryPart.of(plain);
        return parts.stream().anyMatch(QueryPart::isTokens) ? TokenReader.read(plain, parts) : lucene(plain);
    }

    /// Reads what is in Lucene's syntax alone. Spaces before it count in the columns of mistakes.
    static Query lucene(String query) {
        return new QueryReader(query).read();
    }

    private Query read() {
        checkDepth();
        StandardQueryParser parser = new StandardQueryParser(new QueryAnalyzer());
        parser.setDefaultOperator(StandardQueryConfigHandler.Operator.AND);
        parser.setAllowLeadingWildcard(true);
        parser.setEnablePositionIncrements(true);
        var steps = new PrecedenceQueryNodeProcessorPipeline(parser.getQueryConfigHandler());
        steps.add(0, new QueryFields(query));
        steps.add(1, new QueryNegations());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof AnalyzerQueryNodeProcessor) {
                steps.add(i, new QueryPhrases());
                break;
            }
        }
        parser.setQueryNodeProcessor(steps);
        try {
            return withNegations(parser.parse(query, SearchField.TEXT.label()));
        } catch (QueryNodeException e) {
            throw isTooLarge(e) ? tooLarge(e) : SyntaxMistake.in(query, e);
        } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
            throw tooLarge(e);
        } catch (IllegalArgumentException e) {
            throw SyntaxMistake.in(query, e);
        }
    }

    /// A query that Lucene would need too many terms or states for.
    static QueryException tooLarge(Exception cause) {
        return new QueryException(0, "too many alternatives or wildcards; ask in several queries", cause);
    }

    private static boolean isTooLarge(Throwable e) {
        return e instanceof IndexSearcher.TooManyClauses
                || e instanceof TooComplexToDeterminizeException
                || e.getCause() != null && isTooLarge(e.getCause());
    }

    /// Gives every group of negations alone something to take away from; for Lucene it finds nothing.
    private static Query withNegations(Query query) {
        if (!(query instanceof BooleanQuery group)) {
            return query;
        }
        BooleanQuery.Builder builder =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(group.getMinimumNumberShouldMatch());
        group.clauses().forEach(clause -> builder.add(withNegations(clause.query()), clause.occur()));
        if (group.clauses().stream().allMatch(BooleanClause::isProhibited)) {
            builder.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return builder.build();
    }

    private void checkDepth() {
        int depth = 0;
        for (int i = 0; i < query.length(); i++) {
            depth += query.charAt(i) == '(' ? 1 : query.charAt(i) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new QueryException(i + 1, "more than %d open parentheses; simplify it".formatted(DEEPEST));
            }
        }
    }
}

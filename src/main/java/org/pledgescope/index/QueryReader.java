package org.pledgescope.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler;
import org.apache.lucene.queryparser.flexible.standard.processors.AnalyzerQueryNodeProcessor;
import org.apache.lucene.queryparser.flexible.standard.processors.StandardQueryNodeProcessorPipeline;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Turns what a user wrote into a Lucene query.
///
/// The syntax is that of Lucene's flexible standard parser, in which AND binds tighter than OR as in arithmetic; the
/// classic parser reads `a OR b AND c` otherwise than anybody expects.
final class QueryReader {

    /// More than any question of a person; far less than what overflows the stack.
    private static final int DEEPEST = 100;
    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

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
        return new QueryReader(query.replaceAll("[“”„«»]", "\"").replaceAll("[\\u00a0\\u2007\\u202f]", " ")).read();
    }

    private Query read() {
        checkDepth();
        StandardQueryParser parser = new StandardQueryParser(new QueryAnalyzer());
        parser.setDefaultOperator(StandardQueryConfigHandler.Operator.AND);
        parser.setAllowLeadingWildcard(true);
        parser.setEnablePositionIncrements(true);
        var steps = new StandardQueryNodeProcessorPipeline(parser.getQueryConfigHandler());
        steps.add(0, new QueryFields(query));
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
            throw malformed(e);
        } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
            throw new QueryException(0, "too complex; use fewer wildcards or alternatives", e);
        } catch (IllegalArgumentException e) {
            throw new QueryException(0, "not understood (%s); %s".formatted(e.getMessage(), remedy()), e);
        }
    }

    /// Gives every group that only says what it does not want something to take that from. Lucene finds nothing for
    /// such a group.
    private static Query withNegations(Query query) {
        if (!(query instanceof BooleanQuery group)) {
            return query;
        }
        BooleanQuery.Builder builder =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(group.getMinimumNumberShouldMatch());
        group.clauses().forEach(clause -> builder.add(withNegations(clause.query()), clause.occur()));
        boolean isNegation = !group.clauses().isEmpty()
                && group.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT);
        if (isNegation) {
            builder.add(new MatchAllDocsQuery(), Occur.MUST);
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

    private QueryException malformed(QueryNodeException e) {
        int column = e instanceof QueryNodeParseException parse ? parse.getBeginColumn() : 0;
        Matcher said = COLUMN.matcher(String.valueOf(e.getMessage()));
        if (column <= 0 && said.find()) {
            column = Integer.parseInt(said.group(1));
        }
        int at = Math.clamp(column, 0, query.length() + 1);
        String found = at == 0 ? "not understood"
                : at > query.stripTrailing().length() ? "ends too early"
                : "'%s' does not fit here".formatted(query.substring(at - 1).split("\\s", 2)[0]);
        return new QueryException(at, found + "; " + remedy(), e);
    }

    private String remedy() {
        String bare = query.replaceAll("\\\\.", "");
        if (bare.chars().filter(c -> c == '"').count() % 2 == 1) {
            return "close the quotation mark";
        }
        bare = bare.replaceAll("\"[^\"]*\"", "w");
        if (count(bare, '(') != count(bare, ')')) {
            return "every ( needs a )";
        }
        if (count(bare, '[') + count(bare, '{') != count(bare, ']') + count(bare, '}')) {
            return "a range looks like firmness:[0 TO 49]";
        }
        if (bare.strip().matches("(?s).*(?:AND|OR|NOT|&&|\\|\\||[-+!:=<>])")) {
            return "write what is wanted after the last operator or field";
        }
        if (bare.contains("[") || bare.contains("{")) {
            return "a range looks like firmness:[0 TO 49]";
        }
        return "put words with signs such as / : ( ) in quotation marks";
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}

package org.pledgescope.index;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.RangeQueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.PointRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/// The first step over a parsed query: checks that every field exists and every value fits it, and makes ranges of
/// what is asked of numbers and dates. Without it Lucene answers a mistyped field with silence, which reads like a
/// finding.
final class QueryFields extends QueryNodeProcessorImpl {

    private static final String ANY = "*";
    private static final NumberFormat WHOLE = NumberFormat.getIntegerInstance(Locale.ROOT);
    private static final PointsConfig POINTS = new PointsConfig(WHOLE, Integer.class);

    private final String query;

    QueryFields(String query) {
        this.query = query;
    }

    @Override
    protected QueryNode preProcessNode(QueryNode node) throws QueryNodeException {
        if (node.getParent() instanceof RangeQueryNode || !(node instanceof FieldableNode fieldable)) {
            return node;
        }
        String name = String.valueOf(fieldable.getField());
        if (name.equals(ANY)) {
            return everything(node);
        }
        if (name.equalsIgnoreCase(SavedResults.FIELD)) {
            return saved(fieldable);
        }
        SearchField field = SearchField.of(name).orElseThrow(() -> unknown(name));
        boolean isNumber = field.type() == SearchField.Type.NUMBER || field.type() == SearchField.Type.DATE;
        if (node instanceof TermRangeQueryNode range) {
            return isNumber ? range(field, range) : renamed(range, field);
        }
        fieldable.setField(field.label());
        if (isNumber) {
            return number(field, node);
        }
        check(field, node);
        return node;
    }

    @Override
    protected QueryNode postProcessNode(QueryNode node) {
        return node;
    }

    @Override
    protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
        return children;
    }

    private QueryNode everything(QueryNode node) {
        if (node instanceof FieldQueryNode all && all.getTextAsString().equals(ANY)) {
            return node;
        }
        throw new QueryException(column(ANY), "the field * goes with the value * alone; write *:* for every sentence");
    }

    private QueryNode saved(FieldableNode node) {
        boolean isName = node instanceof FieldQueryNode name && SavedResults.isName(Fold.name(name.getTextAsString()));
        if (!isName || node instanceof FuzzyQueryNode) {
            throw new QueryException(
                    column(SavedResults.FIELD), "in wants the name of a saved result, such as in:soft-2023");
        }
        node.setField(SavedResults.FIELD);
        return node;
    }

    private QueryException unknown(String name) {
        List<String> labels = Arrays.stream(SearchField.values()).map(SearchField::label).toList();
        String meant =
                Nearest.to(name.toLowerCase(Locale.ROOT), labels)
                        .map("did you mean '%s'?"::formatted)
                        .orElse("put words with a colon in quotation marks.");
        return new QueryException(
                column(name), "no field '%s'; %s Fields are %s".formatted(name, meant, String.join(", ", labels)));
    }

    private static QueryNode renamed(TermRangeQueryNode range, SearchField field) {
        range.setField(field.label());
        return range;
    }

    private QueryNode number(SearchField field, QueryNode node) throws QueryNodeException {
        if (node instanceof FuzzyQueryNode || !(node instanceof FieldQueryNode value)) {
            throw wrong(field, field.label(), "wants a number or a range such as %s".formatted(example(field)));
        }
        String text = value.getTextAsString();
        return text.equals(ANY)
                ? points(field, Integer.MIN_VALUE, Integer.MAX_VALUE)
                : points(field, first(field, text), last(field, text));
    }

    private QueryNode range(SearchField field, TermRangeQueryNode range) throws QueryNodeException {
        String lower = range.getLowerBound().getTextAsString();
        String upper = range.getUpperBound().getTextAsString();
        long from =
                isOpen(lower)
                        ? Integer.MIN_VALUE
                        : range.isLowerInclusive() ? first(field, lower) : last(field, lower) + 1L;
        long to =
                isOpen(upper)
                        ? Integer.MAX_VALUE
                        : range.isUpperInclusive() ? last(field, upper) : first(field, upper) - 1L;
        if (from > to) {
            throw wrong(
                    field,
                    lower,
                    "has no values from %s to %s; swap the bounds or use [ ] to include them".formatted(lower, upper));
        }
        return points(field, from, to);
    }

    private static QueryNode points(SearchField field, long from, long to) throws QueryNodeException {
        return new PointRangeQueryNode(point(field, from), point(field, to), true, true, POINTS);
    }

    private static PointQueryNode point(SearchField field, long value) {
        return new PointQueryNode(field.label(), Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE), WHOLE);
    }

    private static boolean isOpen(String bound) {
        return bound.isEmpty() || bound.equals(ANY);
    }

    private int first(SearchField field, String text) {
        return bounds(field, text).first();
    }

    private int last(SearchField field, String text) {
        return bounds(field, text).last();
    }

    private DateNumber bounds(SearchField field, String text) {
        try {
            if (field.type() == SearchField.Type.DATE) {
                return DateNumber.of(text);
            }
            int number = Integer.parseInt(text);
            return new DateNumber(number, number);
        } catch (IllegalArgumentException e) {
            QueryException wrong = wrong(field, text, "cannot be '%s'; write %s".formatted(text, example(field)));
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static String example(SearchField field) {
        return switch (field) {
            case DATE -> "date:2023-07-11, date:2023 or date:[2021-07 TO 2023]";
            case YEAR -> "year:2023 or year:[2021 TO 2023]";
            case LEVEL -> "level:5 or level:[5 TO 6]";
            default -> "%1$s:2 or %1$s:[0 TO 49]".formatted(field.label());
        };
    }

    private void check(SearchField field, QueryNode node) {
        switch (node) {
            case IntervalQueryNode _ when field.type() != SearchField.Type.WORDS ->
                    throw wrong(field, field.label(), "has no word order; fn: needs a field of words such as text");
            case FuzzyQueryNode fuzzy -> fuzzy.setText(Fold.word(fuzzy.getTextAsString()));
            case RegexpQueryNode _ -> {
                // matched against folded terms as it stands
            }
            case FieldQueryNode value when field.type() == SearchField.Type.LABEL -> label(field, value);
            default -> {
                // any words or name will do
            }
        }
    }

    private void label(SearchField field, FieldQueryNode value) {
        String text = value.getTextAsString();
        if (text.contains(ANY) || text.contains("?")) {
            return;
        }
        String wanted = Fold.label(text);
        String known =
                field.choices().stream()
                        .filter(choice -> Fold.label(choice).equals(wanted))
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(
                                        field,
                                        text,
                                        "cannot be '%s'; %sIts values are %s"
                                                .formatted(
                                                        text,
                                                        Nearest.to(wanted, field.choices())
                                                                .map("did you mean '%s'? "::formatted)
                                                                .orElse(""),
                                                        String.join(", ", field.choices()))));
        value.setText(known);
    }

    private QueryException wrong(SearchField field, String value, String message) {
        int at = column(field.label());
        int valueAt = query.toLowerCase(Locale.ROOT).indexOf(value.toLowerCase(Locale.ROOT), Math.max(0, at - 1));
        return new QueryException(valueAt < 0 ? at : valueAt + 1, field.label() + " " + message);
    }

    /// Where a field is first named in the query, counted from 1; 0 if nowhere.
    private int column(String field) {
        Matcher named =
                Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(field) + "\\s*[:=<>]", Pattern.CASE_INSENSITIVE)
                        .matcher(query);
        return named.find() ? named.start() + 1 : 0;
    }
}

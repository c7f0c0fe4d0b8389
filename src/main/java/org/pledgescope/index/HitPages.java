package org.pledgescope.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.util.BytesRef;
import org.pledgescope.text.Span;

/// Counts a result and gives its sentences from one row of an order to another. The whole result is looked at in every
/// order; what is kept is as long as the last row asked for.
final class HitPages {

    private final OpenIndex index;
    private final HitReader reader;
    private final Query sentences;
    private HitCount count = new HitCount(0, 0, 0);

    HitPages(OpenIndex index, Query wanted, Query sentences) throws IOException {
        this.index = index;
        this.reader = new HitReader(index.searcher(), wanted);
        this.sentences = sentences;
    }

    /// Counts the result and gives some of it.
    ///
    /// @param first row to give, counted from 0
    List<Hit> read(HitSort sort, int first, int limit) throws IOException {
        boolean isByText = sort.order() == HitOrder.TEXT || sort.order() == HitOrder.DATE;
        int rows = limit == 0 ? 0 : (int) Math.min((long) first + limit, index.reader().maxDoc());
        TextScan scan = new TextScan(isByText ? sort : HitSort.TEXT, isByText ? rows : 0);
        SentenceScan.of(index.searcher(), sentences, scan);
        count = scan.count();
        if (Math.min(rows, count.sentences()) <= first) {
            return List.of();
        }
        return switch (sort.order()) {
            case TEXT, DATE -> reader.read(from(first, scan.numbers()));
            case LEFT, RIGHT -> byContext(sort, rows).stream().skip(first).toList();
            case RELEVANCE, FIRMNESS -> {
                ScoreDoc[] found = index.searcher().search(sentences, rows, sort(sort)).scoreDocs;
                yield reader.read(from(first, Arrays.stream(found).mapToInt(row -> row.doc).toArray()));
            }
        };
    }

    /// Exact totals of the result that was [read][#read].
    HitCount count() {
        return count;
    }

    private static int[] from(int first, int[] numbers) {
        return Arrays.copyOfRange(numbers, first, numbers.length);
    }

    private static Sort sort(HitSort sort) {
        boolean isReversed = sort.isReversed();
        return switch (sort.order()) {
            case FIRMNESS -> new Sort(byNumber(SearchField.FIRMNESS, isReversed), byDate(), byDocument(), byPlace());
            case RELEVANCE, TEXT, DATE, LEFT, RIGHT ->
                    new Sort(new SortField(null, SortField.Type.SCORE, isReversed), byDate(), byDocument(), byPlace());
        };
    }

    private static SortField byDate() {
        return byNumber(SearchField.DATE, false);
    }

    private static SortField byNumber(SearchField field, boolean isReversed) {
        return new SortedNumericSortField(
                field.label(),
                SortField.Type.INT,
                isReversed,
                SortedNumericSelector.Type.MIN,
                isReversed ? Integer.MIN_VALUE : Integer.MAX_VALUE);
    }

    private static SortField byDocument() {
        return new SortField(Stored.ID, SortField.Type.STRING);
    }

    private static SortField byPlace() {
        return new SortField(Stored.ORDINAL, SortField.Type.INT);
    }

    private List<Hit> byContext(HitSort sort, int rows) throws IOException {
        Comparator<List<String>> words = HitPages::compare;
        Comparator<Row> order =
                Comparator.comparing(Row::hasKey, Comparator.reverseOrder())
                        .thenComparing(Row::words, sort.isReversed() ? words.reversed() : words)
                        .thenComparingInt(Row::date)
                        .thenComparing(Row::document)
                        .thenComparingInt(row -> row.hit().ordinal());
        FirstRows<Row> first = new FirstRows<>(order, rows);
        SentenceScan.numbers(
                index.searcher(),
                sentences,
                number -> first.add(Row.of(reader.read(number), sort.order() == HitOrder.LEFT)));
        return first.inOrder().stream().map(Row::hit).toList();
    }

    /// A hit and what it is ordered by.
    private record Row(Hit hit, boolean hasKey, List<String> words, int date, BytesRef document) {

        static Row of(Hit hit, boolean isLeft) {
            List<Span> keys = hit.keywords();
            return new Row(
                    hit,
                    !keys.isEmpty(),
                    keys.isEmpty() ? List.of() : context(hit.text(), keys.getFirst(), isLeft),
                    DateNumber.ofDocument(hit.date()).orElse(Integer.MAX_VALUE),
                    new BytesRef(Fold.facet(hit.document())));
        }

        private static List<String> context(String text, Span key, boolean isLeft) {
            String side = isLeft ? text.substring(0, key.start()) : text.substring(key.end());
            Stream<String> words =
                    WordSplitter.split(side).stream().filter(word -> !word.isPart()).map(IndexTerm::form);
            List<String> inOrder = words.toList();
            return isLeft ? inOrder.reversed() : inOrder;
        }
    }

    /// Word by word; a beginning comes before what goes on.
    private static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int difference = left.get(i).compareTo(right.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}

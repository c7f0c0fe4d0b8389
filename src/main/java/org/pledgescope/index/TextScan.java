package org.pledgescope.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Counts an answer and finds its first sentences in the order of their texts, in one go.
///
/// Relies on blocks: a document's sentences are written together in their order, the document as a whole behind them,
/// and Lucene merges whole segments. So all sentences before the end of a block are of one document, and only documents
/// have to be put in order.
final class TextScan implements SentenceScan.Visitor {

    /// A document with sentences of the answer.
    private static final class Text {
        private final int date;
        private final int part;
        private final SortedDocValues ids;
        private final int ordinal;
        private final int[] numbers;
        private @Nullable BytesRef id;

        /// @param date    its number, or what puts it last
        /// @param part    number of its part of the index
        /// @param ids     of this part, which knows its id by `ordinal`
        /// @param numbers of the sentences, ascending
        Text(int date, int part, SortedDocValues ids, int ordinal, int[] numbers) {
            this.date = date;
            this.part = part;
            this.ids = ids;
            this.ordinal = ordinal;
            this.numbers = numbers;
        }

        /// By ids, which are read where numbers alone do not tell.
        static int compareIds(Text left, Text right) {
            if (left.part == right.part) {
                return Integer.compare(left.ordinal, right.ordinal);
            }
            return left.id().compareTo(right.id());
        }

        private BytesRef id() {
            BytesRef known = id;
            if (known == null) {
                try {
                    known = BytesRef.deepCopyOf(ids.lookupOrd(ordinal));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                id = known;
            }
            return known;
        }
    }

    private final boolean isReversed;
    private final boolean isReversedWithin;
    private final int rows;
    private final FirstRows<Text> first;
    private int sentences;
    private int documents;
    private long matches;
    private int base;
    private int part;
    private DocIdSetIterator wholes = DocIdSetIterator.empty();
    private SortedDocValues ids = DocValues.emptySorted();
    private SortedNumericDocValues dates = DocValues.emptySortedNumeric();
    private int[] here = new int[64];
    private int size;

    /// @param sort by text or by date
    /// @param rows how many sentences to find
    TextScan(HitSort sort, int rows) {
        this.isReversed = sort.isReversed();
        this.isReversedWithin = isReversed && sort.order() == HitOrder.TEXT;
        this.rows = rows;
        Comparator<Text> byDate = Comparator.comparingInt(text -> text.date);
        Comparator<Text> byId = Text::compareIds;
        this.first =
                new FirstRows<>(
                        (isReversed ? byDate.reversed() : byDate)
                                .thenComparing(isReversedWithin ? byId.reversed() : byId),
                        rows);
    }

    @Override
    public void enter(LeafReaderContext leaf) throws IOException {
        leave();
        base = leaf.docBase;
        part = leaf.ord;
        PostingsEnum ends = leaf.reader().postings(new Term(Stored.TYPE, Stored.DOCUMENT), PostingsEnum.NONE);
        wholes = ends == null ? DocIdSetIterator.empty() : ends;
        ids = DocValues.getSorted(leaf.reader(), Stored.ID);
        dates = DocValues.getSortedNumeric(leaf.reader(), SearchField.DATE.label());
    }

    @Override
    public void visit(int sentence) throws IOException {
        visit(sentence, 0);
    }

    @Override
    public void visit(int sentence, int found) throws IOException {
        sentences++;
        matches += found;
        if (wholes.docID() < sentence) {
            leave();
            wholes.advance(sentence);
            documents++;
        }
        if (rows > 0) {
            here = size == here.length ? Arrays.copyOf(here, size * 2) : here;
            here[size++] = base + sentence;
        }
    }

    HitCount count() {
        return new HitCount(sentences, documents, matches);
    }

    /// The numbers of the first sentences in their order.
    int[] numbers() throws IOException {
        leave();
        return first.inOrder().stream().flatMapToInt(text -> inOrder(text.numbers)).limit(rows).toArray();
    }

    private IntStream inOrder(int[] numbers) {
        return isReversedWithin
                ? IntStream.range(0, numbers.length).map(i -> numbers[numbers.length - 1 - i])
                : Arrays.stream(numbers);
    }

    /// Takes the sentences of a document together, if it can be among the first.
    private void leave() throws IOException {
        if (size > 0) {
            int whole = wholes.docID();
            int date = dates.advanceExact(whole) ? (int) dates.nextValue() : last();
            if (ids.advanceExact(whole) && first.takes(text -> isNoLater(date, text.date))) {
                int from = isReversedWithin ? Math.max(0, size - rows) : 0;
                int to = isReversedWithin ? size : Math.min(size, rows);
                first.add(new Text(date, part, ids, ids.ordValue(), Arrays.copyOfRange(here, from, to)));
            }
            size = 0;
        }
    }

    private boolean isNoLater(int date, int other) {
        return isReversed ? date >= other : date <= other;
    }

    /// What stands for an unknown date: it comes last either way.
    private int last() {
        return isReversed ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
}

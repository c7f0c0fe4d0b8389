package org.pledgescope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Counts the sentences and documents of a result for each value of a field, from doc values alone.
///
/// Relies on blocks: the sentences of a document follow each other, so a document is counted when its id differs from
/// the last one seen with the value.
final class Facets {

    private static final Set<SearchField> OF_DOCUMENTS =
            EnumSet.of(
                    SearchField.KIND,
                    SearchField.ISSUER,
                    SearchField.YEAR,
                    SearchField.DATE,
                    SearchField.DOC,
                    SearchField.TITLE);
    private static final Set<SearchField> OF_SENTENCES =
            EnumSet.of(
                    SearchField.ACT,
                    SearchField.BAND,
                    SearchField.LEVEL,
                    SearchField.HEDGE,
                    SearchField.PRECISION,
                    SearchField.ENTITY,
                    SearchField.ACTOR,
                    SearchField.DEADLINE,
                    SearchField.CONDITIONAL);
    private static final Comparator<Group> LARGEST_FIRST =
            Comparator.comparingInt(Group::sentences).reversed().thenComparing(Group::value);

    private final IndexSearcher searcher;
    private final SearchField field;

    /// @throws IllegalArgumentException if the field has no values to group by
    Facets(IndexSearcher searcher, SearchField field) {
        if (!fields().contains(field)) {
            throw new IllegalArgumentException(
                    "'%s' has no values to group by; fields that have are %s"
                            .formatted(field.label(), fields().stream().map(SearchField::label).toList()));
        }
        this.searcher = searcher;
        this.field = field;
    }

    /// The fields that results can be grouped by, in the order in which [SearchField] has them.
    static Set<SearchField> fields() {
        Set<SearchField> all = EnumSet.copyOf(OF_DOCUMENTS);
        all.addAll(OF_SENTENCES);
        return all;
    }

    static boolean isOfDocuments(SearchField field) {
        return OF_DOCUMENTS.contains(field);
    }

    /// The largest groups of a result.
    Groups largest(Query sentences, int limit) throws IOException {
        Tally found = tally(sentences, false);
        Map<String, Count> all = tally(new TermQuery(new Term(Stored.TYPE, Stored.SENTENCE)), false).counts;
        Map<String, Count> documents = documents();
        List<Group> groups = new ArrayList<>();
        found.counts.forEach((value, count) -> groups.add(group(value, count, all, documents)));
        groups.sort(LARGEST_FIRST);
        return groups(sentences, found, groups.size(), groups.stream().limit(limit).toList());
    }

    /// Every value that the index has, in order, also those without a sentence of the result.
    Groups inOrder(Query sentences) throws IOException {
        Tally found = tally(sentences, false);
        Map<String, Count> all = tally(new TermQuery(new Term(Stored.TYPE, Stored.SENTENCE)), false).counts;
        Map<String, Count> documents = documents();
        List<Group> groups = new ArrayList<>();
        all.keySet()
                .forEach(value ->
                        groups.add(group(value, found.counts.getOrDefault(value, new Count()), all, documents)));
        groups.sort(Comparator.comparing(Group::value));
        return groups(sentences, found, groups.size(), groups);
    }

    private Groups groups(Query sentences, Tally found, int values, List<Group> groups) throws IOException {
        HitCount total = HitCount.of(searcher, sentences);
        return new Groups(field, total.sentences(), total.documents(), found.without, values, groups);
    }

    private static Group group(String value, Count count, Map<String, Count> all, Map<String, Count> documents) {
        return new Group(
                value,
                count.sentences,
                count.documents,
                all.getOrDefault(value, new Count()).sentences,
                documents.getOrDefault(value, new Count()).words);
    }

    private Map<String, Count> documents() throws IOException {
        return isOfDocuments(field)
                ? tally(new TermQuery(new Term(Stored.TYPE, Stored.DOCUMENT)), true).counts
                : Map.of();
    }

    private Tally tally(Query query, boolean hasWords) throws IOException {
        Tally tally = new Tally(field, hasWords);
        SentenceScan.of(searcher, query, tally);
        tally.leave();
        return tally;
    }

    private static final class Count {
        private int sentences;
        private int documents;
        private long words;
    }

    /// Counts over the parts of the index; numbers of values hold within a part alone.
    private static final class Tally implements SentenceScan.Visitor {
        private static final int NOBODY = -1;

        private final SearchField field;
        private final boolean hasWords;
        private final Map<String, Count> counts = new HashMap<>();
        private int without;
        private FieldValues values = new FieldValues.Names(DocValues.emptySortedSet());
        private SortedDocValues ids = DocValues.emptySorted();
        private NumericDocValues words = DocValues.emptyNumeric();
        private int[] sentences = new int[0];
        private int[] documents = new int[0];
        private int[] last = new int[0];
        private long[] sums = new long[0];
        private int used;

        Tally(SearchField field, boolean hasWords) {
            this.field = field;
            this.hasWords = hasWords;
        }

        @Override
        public void enter(LeafReaderContext leaf) throws IOException {
            leave();
            values = FieldValues.in(leaf.reader(), field);
            ids = DocValues.getSorted(leaf.reader(), Stored.ID);
            words = hasWords ? DocValues.getNumeric(leaf.reader(), Stored.WORDS) : DocValues.emptyNumeric();
        }

        @Override
        public void visit(int document) throws IOException {
            int id = ids.advanceExact(document) ? ids.ordValue() : NOBODY;
            long length = words.advanceExact(document) ? words.longValue() : 0;
            boolean[] hasValue = new boolean[1];
            values.of(
                    document,
                    value -> {
                        hasValue[0] = true;
                        room(value);
                        sentences[value]++;
                        documents[value] += last[value] == id ? 0 : 1;
                        last[value] = id;
                        sums[value] += length;
                    });
            without += hasValue[0] ? 0 : 1;
        }

        private void room(int value) {
            if (value >= sentences.length) {
                int size = Math.max(64, (int) Math.min(Integer.MAX_VALUE - 8, value * 2L + 1));
                sentences = Arrays.copyOf(sentences, size);
                documents = Arrays.copyOf(documents, size);
                sums = Arrays.copyOf(sums, size);
                int before = last.length;
                last = Arrays.copyOf(last, size);
                Arrays.fill(last, before, size, NOBODY);
            }
            used = Math.max(used, value + 1);
        }

        /// Adds the part just counted to those before.
        void leave() throws IOException {
            for (int value = 0; value < used; value++) {
                if (sentences[value] > 0) {
                    Count count = counts.computeIfAbsent(values.shown(value), _ -> new Count());
                    count.sentences += sentences[value];
                    count.documents += documents[value];
                    count.words += sums[value];
                }
            }
            Arrays.fill(sentences, 0);
            Arrays.fill(documents, 0);
            Arrays.fill(sums, 0);
            Arrays.fill(last, NOBODY);
            used = 0;
        }
    }
}

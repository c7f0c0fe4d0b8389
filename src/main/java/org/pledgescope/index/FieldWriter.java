package org.pledgescope.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Fills one Lucene document. Every way in which a field of this index is written is here.
final class FieldWriter {

    /// Terms with their places in the sentence's text.
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    /// Terms of words that stand elsewhere.
    private static final FieldType UNPLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /// Terms at positions whose places other fields know.
    private static final FieldType POSITIONED = withoutNorms(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /// Positions left free between two names, so that no phrase spans them.
    private static final int GAP = 100;

    private final Document document = new Document();

    Document document() {
        return document;
    }

    /// A key: matched exactly, sortable, stored.
    void key(String name, String value) {
        document.add(new StringField(name, value, Field.Store.YES));
        document.add(new SortedDocValuesField(name, new BytesRef(Fold.facet(value))));
    }

    /// What sort of Lucene document this is; matched exactly.
    void type(String value) {
        document.add(new StringField(Stored.TYPE, value, Field.Store.NO));
    }

    /// Matched exactly, not shown.
    void term(String name, String value) {
        document.add(new StringField(name, value, Field.Store.NO));
    }

    void number(SearchField field, int value) {
        document.add(new IntField(field.label(), value, Field.Store.YES));
    }

    /// The number of a date, beside its text as known.
    void date(String date) {
        DateNumber.ofDocument(date)
                .ifPresent(number -> document.add(new IntField(SearchField.DATE.label(), number, Field.Store.NO)));
        stored(Stored.DATE_AS_KNOWN, date);
    }

    void order(String name, int value) {
        document.add(new NumericDocValuesField(name, value));
        stored(name, value);
    }

    void stored(String name, String value) {
        document.add(new StoredField(name, value));
    }

    void stored(String name, int value) {
        document.add(new StoredField(name, value));
    }

    /// Terms with places in the stored sentence.
    void placed(SearchField field, List<IndexTerm> terms) {
        document.add(new Field(field.label(), new TermStream(terms), PLACED));
    }

    /// Terms at the positions of the sentence's words.
    void positioned(String name, List<IndexTerm> terms) {
        document.add(new Field(name, new TermStream(terms), POSITIONED));
    }

    void count(String name, int value) {
        document.add(new NumericDocValuesField(name, value));
    }

    /// Words of names that need not stand in the sentence; each name is a facet value as a whole.
    void names(SearchField field, Collection<String> names) {
        List<IndexTerm> terms = new ArrayList<>();
        for (String name : names) {
            int from = terms.isEmpty() ? 0 : terms.getLast().position() + GAP;
            for (IndexTerm term : WordSplitter.split(name)) {
                terms.add(new IndexTerm(term.form(), 0, 0, from + term.position(), term.width(), term.isPart()));
            }
        }
        document.add(new Field(field.label(), new TermStream(terms), UNPLACED));
        facets(field, names);
    }

    /// A name matched as a whole.
    void name(SearchField field, String name) {
        document.add(new StringField(field.label(), Fold.name(name), Field.Store.NO));
        stored(field.label(), name);
        facets(field, List.of(name));
    }

    /// Values as they are shown when hits are grouped by them.
    void facets(SearchField field, Collection<String> values) {
        String name = field.label() + Stored.FACET;
        values.stream()
                .filter(value -> !value.isBlank())
                .map(Fold::facet)
                .distinct()
                .forEach(value -> document.add(new SortedSetDocValuesField(name, new BytesRef(value))));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static FieldType withoutNorms(IndexOptions options) {
        FieldType type = new FieldType(type(options));
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}

package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/// Everything that an index holds of its living documents, whatever their order and segments.
public final class IndexDump {

    private IndexDump() {}

    /// The stored values of each document and the positions of each term, with the documents named by id and place.
    public static SortedMap<String, List<String>> of(Path folder) throws IOException {
        SortedMap<String, List<String>> dump = new TreeMap<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                add(leaf.reader(), dump);
            }
        }
        dump.values().forEach(Collections::sort);
        return dump;
    }

    /// Fails if Lucene's own check finds damage.
    public static void assertClean(Path folder, String when) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                CheckIndex check = new CheckIndex(directory)) {
            assertThat(check.checkIndex().clean).as(when).isTrue();
        }
    }

    private static void add(LeafReader leaf, SortedMap<String, List<String>> dump) throws IOException {
        List<String> names = new ArrayList<>();
        StoredFields stored = leaf.storedFields();
        for (int number = 0; number < leaf.maxDoc(); number++) {
            Document document = stored.document(number);
            names.add(document.get(Stored.ID) + "#" + document.get(Stored.ORDINAL));
            if (isLive(leaf, number)) {
                dump.computeIfAbsent(names.getLast(), _ -> new ArrayList<>())
                        .add(
                                document.getFields().stream()
                                        .map(field -> field.name() + "=" + value(field))
                                        .toList()
                                        .toString());
            }
        }
        for (FieldInfo field : leaf.getFieldInfos()) {
            Terms terms = leaf.terms(field.name);
            if (terms != null) {
                add(leaf, field.name, terms.iterator(), names, dump);
            }
        }
    }

    private static String value(IndexableField field) {
        return field.stringValue() == null ? String.valueOf(field.numericValue()) : field.stringValue();
    }

    private static void add(
            LeafReader leaf, String field, TermsEnum terms, List<String> names, SortedMap<String, List<String>> dump)
            throws IOException {
        while (terms.next() != null) {
            PostingsEnum places = terms.postings(null, PostingsEnum.ALL);
            while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (isLive(leaf, places.docID())) {
                    StringBuilder place = new StringBuilder(names.get(places.docID()));
                    for (int i = 0; i < places.freq(); i++) {
                        place.append(' ').append(places.nextPosition()).append('/').append(places.startOffset());
                    }
                    dump.computeIfAbsent(field + ":" + terms.term().utf8ToString(), _ -> new ArrayList<>())
                            .add(place.toString());
                }
            }
        }
    }

    private static boolean isLive(LeafReader leaf, int number) {
        return leaf.getLiveDocs() == null || leaf.getLiveDocs().get(number);
    }
}

package org.pledgescope.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// The documents of an index, without their sentences.
public final class IndexContents {

    private IndexContents() {}

    /// The documents that an index holds, whatever schema or settings it was written under; none where there is no
    /// index.
    ///
    /// @throws IndexException if it is damaged, or one of another program
    public static List<IndexedDocument> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return Folders.opened(
                folder,
                directory -> {
                    try (directory) {
                        if (Commits.newest(directory).isEmpty()) {
                            return List.of();
                        }
                        try (DirectoryReader reader = Commits.open(directory)) {
                            CommitData.checkOwn(folder, reader.getIndexCommit().getUserData());
                            return of(reader);
                        }
                    }
                });
    }

    /// The documents of a commit that is to be written over; none where it is damaged.
    static List<IndexedDocument> asFarAsReadable(IndexCommit commit) throws IOException {
        try {
            Checksums.verify(commit.getDirectory(), commit);
            try (DirectoryReader reader = DirectoryReader.open(commit)) {
                return of(reader);
            }
        } catch (IOException e) {
            if (Folders.isDamage(e)) {
                return List.of();
            }
            throw e;
        }
    }

    /// By id.
    static List<IndexedDocument> of(DirectoryReader reader) throws IOException {
        List<IndexedDocument> documents = new ArrayList<>();
        if (reader.numDocs() > 0) {
            StoredFields stored = reader.storedFields();
            var wholes = new TermQuery(new Term(Stored.TYPE, Stored.DOCUMENT));
            for (ScoreDoc hit : new IndexSearcher(reader).search(wholes, reader.numDocs()).scoreDocs) {
                documents.add(document(stored.document(hit.doc)));
            }
        }
        documents.sort(Comparator.comparing(IndexedDocument::id));
        return List.copyOf(documents);
    }

    private static IndexedDocument document(Document whole) {
        IndexableField sentences = whole.getField(Stored.SENTENCES);
        return new IndexedDocument(
                text(whole, Stored.ID),
                text(whole, Stored.ORIGIN),
                text(whole, Stored.SHA256),
                sentences == null ? 0 : sentences.numericValue().intValue(),
                new ProgramVersion(text(whole, Stored.VERSION), text(whole, Stored.CODE)));
    }

    /// What another schema does not have is empty.
    private static String text(Document whole, String field) {
        String value = whole.get(field);
        return value == null ? "" : value;
    }
}

package org.pledgescope.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.pledgescope.text.DocumentAnalysis;

/// An index of sentences, open for writing. One at a time may be open on a folder.
///
/// Nothing shows to readers before [#commit()]; a process killed between two commits leaves the earlier one as it was.
/// [#close()] drops what was not committed. Safe for use by several threads.
public final class SentenceIndex implements Closeable {

    private final Path folder;
    private final Directory directory;
    private final IndexSettings settings;
    private final Commits.Kept kept;
    private final IndexWriter writer;

    private SentenceIndex(
            Path folder, Directory directory, IndexSettings settings, Commits.Kept kept, IndexWriter writer) {
        this.folder = folder;
        this.directory = directory;
        this.settings = settings;
        this.kept = kept;
        this.writer = writer;
    }

    /// Opens an index to add to it; makes it where there is none.
    ///
    /// @throws IndexException if another process or thread has it open for writing, or if it was written under another
    ///                        schema or with other settings
    public static SentenceIndex openForWriting(Path folder, IndexSettings settings) {
        return open(folder, settings, OpenMode.CREATE_OR_APPEND);
    }

    /// Opens an index to write it anew. What it held is there for readers until the first commit, then gone.
    ///
    /// @throws IndexException if another process or thread has it open for writing
    public static SentenceIndex rebuild(Path folder, IndexSettings settings) {
        return open(folder, settings, OpenMode.CREATE);
    }

    /// Puts a document in, in place of any with its id.
    ///
    /// @throws IndexException if the disk fails
    public void replace(DocumentAnalysis analysis) {
        Iterable<Document> block = DocumentBlock.of(analysis);
        writing(() -> writer.updateDocuments(key(analysis.document().id()), block));
    }

    /// Takes a document out; nothing happens where there is none with this id.
    ///
    /// @throws IndexException if the disk fails
    public void delete(String id) {
        writing(() -> writer.deleteDocuments(key(id)));
    }

    /// Makes all that was done so far lasting and visible, at once.
    ///
    /// @throws IndexException if the disk fails; the last commit then stays
    public void commit() {
        writing(() -> {
            writer.setLiveCommitData(CommitData.of(settings).entrySet());
            return writer.commit();
        });
    }

    /// Makes all that was done so far lasting, and visible from the moment at which the witness agrees. Until
    /// [#settle()] the commit before stays beside it.
    ///
    /// @throws IndexException if the disk fails; the last commit then stays
    public void prepare(Witness witness) {
        writing(() -> {
            kept.keepEarlier(true);
            writer.setLiveCommitData(CommitData.of(settings, witness).entrySet());
            return writer.commit();
        });
    }

    /// Makes what was [prepared][#prepare] visible for good; from now on no witness is asked.
    ///
    /// @throws IndexException if the disk fails; the witness then still decides
    public void settle() {
        kept.keepEarlier(false);
        commit();
    }

    /// Id of each document in the index, committed or not, with the hash of the bytes it was read from.
    ///
    /// @throws IndexException if the disk fails
    public SortedMap<String, String> documents() {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            SortedMap<String, String> hashes = new TreeMap<>();
            if (reader.numDocs() > 0) {
                IndexSearcher searcher = new IndexSearcher(reader);
                StoredFields stored = reader.storedFields();
                var wholes = new TermQuery(new Term(Stored.TYPE, Stored.DOCUMENT));
                for (ScoreDoc hit : searcher.search(wholes, reader.numDocs()).scoreDocs) {
                    Document whole = stored.document(hit.doc);
                    hashes.put(whole.get(Stored.ID), whole.get(Stored.SHA256));
                }
            }
            return Collections.unmodifiableSortedMap(hashes);
        } catch (IOException e) {
            throw trouble("cannot be read", e);
        }
    }

    /// Drops what was not committed and lets others write.
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }

    private static SentenceIndex open(Path folder, IndexSettings settings, OpenMode mode) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IndexException(folder + ": a file; an index needs a folder, name one with --index");
        }
        return Folders.opened(
                folder,
                directory -> {
                    Optional<IndexCommit> last = Commits.newest(directory);
                    if (mode != OpenMode.CREATE && last.isPresent()) {
                        CommitData.check(folder, CommitData.read(folder, last.get().getUserData()), settings);
                    }
                    Commits.Kept kept = new Commits.Kept(last);
                    IndexWriter writer = new IndexWriter(directory, config(mode, last, kept));
                    return new SentenceIndex(folder, directory, settings, kept, writer);
                });
    }

    /// A writer that goes on from a commit, or anew where there is none that counts.
    private static IndexWriterConfig config(OpenMode mode, Optional<IndexCommit> last, Commits.Kept kept) {
        IndexWriterConfig config =
                new IndexWriterConfig(new QueryAnalyzer()).setCommitOnClose(false).setIndexDeletionPolicy(kept);
        return mode == OpenMode.CREATE || last.isEmpty()
                ? config.setOpenMode(OpenMode.CREATE)
                : config.setOpenMode(OpenMode.APPEND).setIndexCommit(last.get());
    }

    private interface Writing {
        long run() throws IOException;
    }

    private void writing(Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw trouble("cannot be written", e);
        }
    }

    private IndexException trouble(String what, IOException e) {
        return new IndexException("%s: %s (%s); %s".formatted(folder, what, e.getMessage(), Folders.CHECK_DISK), e);
    }

    private static Term key(String id) {
        return new Term(Stored.ID, id);
    }
}

package org.pledgescope.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.pledgescope.text.DocumentAnalysis;

/// An index of sentences, open for writing. One at a time may be open on a folder.
///
/// Nothing shows to readers before [#commit()]; a process killed between two commits leaves the earlier one as it was.
/// [#close()] drops what was not committed. No commit holds documents that were analysed under different settings or by
/// different programs. Safe for use by several threads.
public final class SentenceIndex implements Closeable {

    private final Path folder;
    private final Directory directory;
    private final IndexSettings settings;
    private final Optional<IndexSettings> earlier;
    private final Optional<String> foundRun;
    private final List<IndexedDocument> found;
    private final Commits.Kept kept;
    private final IndexWriter writer;
    private volatile Optional<Path> report;
    private volatile Optional<String> run = Optional.empty();

    private SentenceIndex(
            Path folder,
            Directory directory,
            IndexSettings settings,
            Optional<IndexCommit> last,
            List<IndexedDocument> found,
            OpenMode mode)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.settings = settings;
        this.earlier = last.isEmpty() ? Optional.empty() : CommitData.settings(last.get().getUserData());
        this.report = last.isEmpty() ? Optional.empty() : CommitData.report(last.get().getUserData());
        this.foundRun = last.isEmpty() ? Optional.empty() : CommitData.run(last.get().getUserData());
        this.found = found;
        this.kept = new Commits.Kept(last);
        this.writer = new IndexWriter(directory, config(mode, last, kept));
        if (last.isEmpty()) {
            writer.setLiveCommitData(CommitData.begun(settings).entrySet());
            writer.commit();
        }
    }

    /// Opens an index to add to it; makes it where there is none. What it holds is first proven whole. Documents of
    /// [other settings][#difference()] have to be replaced or deleted before a commit.
    ///
    /// @throws IndexException if another process or thread has it open for writing, if it is damaged, or if it was
    ///                        written under another schema or by another program
    public static SentenceIndex openForWriting(Path folder, IndexSettings settings) {
        refuseFile(folder);
        return Folders.opened(
                folder,
                directory -> {
                    Optional<IndexCommit> last = Commits.newest(directory);
                    if (last.isEmpty()) {
                        return new SentenceIndex(folder, directory, settings, last, List.of(), OpenMode.CREATE);
                    }
                    CommitData.read(folder, last.get().getUserData());
                    Checksums.verify(directory, last.get());
                    try (DirectoryReader reader = DirectoryReader.open(last.get())) {
                        List<IndexedDocument> found = IndexContents.of(reader);
                        return new SentenceIndex(folder, directory, settings, last, found, OpenMode.APPEND);
                    }
                });
    }

    /// Opens an index to write it anew. What it held is there for readers until the first commit, then gone. A damaged
    /// one is [set aside][SetAside].
    ///
    /// @throws IndexException if another process or thread has it open for writing, or if it is one of another program
    public static SentenceIndex rebuild(Path folder, IndexSettings settings) {
        refuseFile(folder);
        return Folders.opened(
                folder,
                directory -> {
                    SetAside.ifUnreadable(folder, directory);
                    Optional<IndexCommit> last = Commits.newest(directory);
                    if (last.isPresent()) {
                        CommitData.checkOwn(folder, last.get().getUserData());
                    }
                    List<IndexedDocument> found =
                            last.isEmpty() ? List.of() : IndexContents.asFarAsReadable(last.get());
                    return new SentenceIndex(folder, directory, settings, last, found, OpenMode.CREATE);
                });
    }

    /// Puts a document in, in place of any with its id.
    ///
    /// @throws IndexException if the disk fails
    public void replace(DocumentAnalysis analysis) {
        Iterable<Document> block = DocumentBlock.of(analysis, settings);
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
    /// @throws IndexException if the disk fails, or if documents of other settings would stay; the last commit then stays
    public void commit() {
        refuseMixture();
        writing(() -> {
            writer.setLiveCommitData(CommitData.of(settings, report, run).entrySet());
            return writer.commit();
        });
    }

    /// As [#commit()], of an index that goes with the report in a folder, which messages will name.
    public void commitBeside(Path folderOfReport) {
        report = Optional.of(folderOfReport.toAbsolutePath().normalize());
        commit();
    }

    /// Makes all that was done so far lasting, and visible from the moment at which the witness agrees. Until
    /// [#settle()] the commit before stays beside it.
    ///
    /// @throws IndexException if the disk fails, or if documents of other settings would stay; the last commit then stays
    public void prepare(Witness witness) {
        refuseMixture();
        report = Optional.ofNullable(witness.file().getParent());
        run = Optional.of(witness.run());
        writing(() -> {
            kept.keepEarlier(true);
            writer.setLiveCommitData(CommitData.of(settings, report, witness).entrySet());
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

    /// How the documents that were there at opening were analysed, where not as those that are added now:
    /// `by version 0.1.0`, `with other models (acts.tsv)`.
    public Optional<String> difference() {
        return earlier.flatMap(found -> found.difference(settings));
    }

    /// Id of the run that wrote last before this was opened; empty where none did.
    public Optional<String> foundRun() {
        return foundRun;
    }

    /// The documents that were there at opening, by id; of a damaged index that is written anew, none.
    public List<IndexedDocument> found() {
        return found;
    }

    /// The documents in the index, committed or not, by id.
    ///
    /// @throws IndexException if the disk fails
    public List<IndexedDocument> documents() {
        return read(IndexContents::of);
    }

    /// Drops what was not committed and lets others write.
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }

    private static void refuseFile(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IndexException(folder + ": a file; an index needs a folder, name one with --index");
        }
    }

    /// A writer that goes on from a commit, or anew.
    private static IndexWriterConfig config(OpenMode mode, Optional<IndexCommit> last, Commits.Kept kept) {
        IndexWriterConfig config =
                new IndexWriterConfig(new QueryAnalyzer())
                        .setCommitOnClose(false)
                        .setIndexDeletionPolicy(kept)
                        .setOpenMode(mode);
        return mode == OpenMode.CREATE ? config : config.setIndexCommit(last.orElseThrow());
    }

    /// A total over documents that were analysed under different rules would be quoted wrongly.
    private void refuseMixture() {
        Optional<String> difference = difference();
        if (difference.isEmpty()) {
            return;
        }
        int all = read(reader -> count(reader, new TermQuery(new Term(Stored.TYPE, Stored.DOCUMENT))));
        int ours = read(reader -> count(reader, new TermQuery(new Term(Stored.MADE, settings.term()))));
        if (ours < all) {
            throw new IndexException(
                    ("%s: %d of its documents were analysed %s and not again now, and a total over both would mix"
                         + " rules; the index stays as it is. Name them among the inputs, leave them out with `--prune`"
                         + " or `--rebuild`, or name another folder with --index")
                            .formatted(folder, all - ours, difference.get()));
        }
    }

    private static int count(DirectoryReader reader, TermQuery query) throws IOException {
        return new IndexSearcher(reader).count(query);
    }

    private interface Reading<T> {
        T from(DirectoryReader reader) throws IOException;
    }

    private <T> T read(Reading<T> work) {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return work.from(reader);
        } catch (IOException e) {
            throw trouble("cannot be read", e);
        }
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

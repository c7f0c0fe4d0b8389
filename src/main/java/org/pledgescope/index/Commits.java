package org.pledgescope.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/// Which commits of an index count and which are kept. There is one, but for the moment in which a run changes report
/// and index: then the last one stays until the new one's [Witness] agrees.
final class Commits {

    private static final int ATTEMPTS = 5;

    private Commits() {}

    /// The newest commit that counts; empty where none does.
    ///
    /// @throws CorruptIndexException if there are files of an index, and none that says which of them belong to it: a
    ///                               writer makes that one first, so it was lost
    static Optional<IndexCommit> newest(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            return newest(DirectoryReader.listCommits(directory));
        }
        for (String name : directory.listAll()) {
            if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                throw new CorruptIndexException("the file segments_N is missing", name);
            }
        }
        return Optional.empty();
    }

    /// Opens the newest commit that counts, once all of its files are proven whole. Where a writer drops it in between,
    /// there is a newer one: tried again.
    ///
    /// @throws IndexNotFoundException if no commit counts
    static DirectoryReader open(Directory directory) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Optional<IndexCommit> commit = newest(directory);
                if (commit.isEmpty()) {
                    throw new IndexNotFoundException("no commit that counts in " + directory);
                }
                Checksums.verify(directory, commit.get());
                return DirectoryReader.open(commit.get());
            } catch (NoSuchFileException | FileNotFoundException dropped) {
                if (attempt == ATTEMPTS || dropped instanceof IndexNotFoundException) {
                    throw dropped;
                }
            }
        }
    }

    private static Optional<IndexCommit> newest(List<? extends IndexCommit> commits) throws IOException {
        for (IndexCommit commit : commits.reversed()) {
            if (counts(commit)) {
                return Optional.of(commit);
            }
        }
        return Optional.empty();
    }

    private static boolean counts(IndexCommit commit) throws IOException {
        Optional<Witness> witness = CommitData.witness(commit.getUserData());
        return !CommitData.isBegun(commit.getUserData()) && (witness.isEmpty() || witness.get().agrees());
    }

    /// Keeps the newest commit, and on demand the one before it.
    static final class Kept extends IndexDeletionPolicy {
        private final Optional<IndexCommit> start;
        private volatile boolean keepsEarlier;

        /// @param start the commit that a writer starts from; later ones never counted and go
        Kept(Optional<IndexCommit> start) {
            this.start = start;
        }

        void keepEarlier(boolean keeps) {
            keepsEarlier = keeps;
        }

        @Override
        public void onInit(List<? extends IndexCommit> commits) throws IOException {
            OptionalLong first = generation(start);
            if (!generation(newest(commits)).equals(first)) {
                throw new LockObtainFailedException("another run wrote to the index at the same moment");
            }
            commits.stream()
                    .filter(commit -> !first.equals(OptionalLong.of(commit.getGeneration())))
                    .forEach(IndexCommit::delete);
        }

        @Override
        public void onCommit(List<? extends IndexCommit> commits) {
            int kept = keepsEarlier ? 2 : 1;
            commits.stream().limit(Math.max(0, commits.size() - kept)).forEach(IndexCommit::delete);
        }

        private static OptionalLong generation(Optional<IndexCommit> commit) {
            return commit.map(found -> OptionalLong.of(found.getGeneration())).orElse(OptionalLong.empty());
        }
    }
}

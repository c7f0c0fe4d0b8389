package org.pledgescope.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/// Which commits of an index count and which are kept. There is one, but for the moment in which a run changes report
/// and index: then the last one stays until the new one's [Witness] agrees.
final class Commits {

    private static final int ATTEMPTS = 5;

    private Commits() {}

    /// The newest commit that counts; empty where none does.
    static Optional<IndexCommit> newest(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? newest(DirectoryReader.listCommits(directory))
                : Optional.empty();
    }

    /// Opens the newest commit that counts. Where a writer drops it in between, there is a newer one: tried again.
    ///
    /// @throws IndexNotFoundException if no commit counts
    static DirectoryReader open(Directory directory) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Optional<IndexCommit> commit = newest(directory);
                if (commit.isEmpty()) {
                    throw new IndexNotFoundException("no commit that counts in " + directory);
                }
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
            Optional<Witness> witness = CommitData.witness(commit.getUserData());
            if (witness.isEmpty() || witness.get().agrees()) {
                return Optional.of(commit);
            }
        }
        return Optional.empty();
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

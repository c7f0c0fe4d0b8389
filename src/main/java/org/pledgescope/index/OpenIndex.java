package org.pledgescope.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// An index as it was when it was opened, shared by everything that reads it.
///
/// @param folder   for messages, and the place of what is saved beside the index
/// @param searcher of one thread, so that sentences come in the order of their numbers
record OpenIndex(Path folder, IndexSearcher searcher, IndexSettings settings) {

    /// Work that reads the index.
    interface Reading<T> {
        T from(OpenIndex index) throws IOException;
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    /// @throws QueryException if Lucene gives up on a query
    /// @throws IndexException if the index cannot be read
    <T> T read(Reading<T> work) {
        try {
            return work.from(this);
        } catch (TooComplexToDeterminizeException | IndexSearcher.TooManyClauses e) {
            throw QueryReader.tooLarge(e);
        } catch (IOException | UncheckedIOException e) {
            throw new IndexException(
                    "%s: cannot be read (%s); check the disk, or %s"
                            .formatted(folder, e.getMessage(), Rebuild.remedy(folder, Optional.empty())),
                    e);
        }
    }
}

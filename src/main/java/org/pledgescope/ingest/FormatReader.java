package org.pledgescope.ingest;

import java.util.List;
import java.util.Map;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// Reads one document of a format that is more than characters: the words that a reader would read aloud, and what the
/// format states of them. Thread-safe; nothing is thrown for a bad input's sake.
interface FormatReader {

    /// @param place how messages name the input
    Outcome<Extracted> read(String place, byte[] bytes);

    /// What a document gave.
    ///
    /// @param words  with the page of each paragraph where the format has pages
    /// @param fields stated metadata under the names that [StatedMetadata] reads: `title`, `date`, `issuer`, `kind`,
    ///               `source`
    /// @param remarks what a reader ought to know of a document that is read all the same, as
    ///                [warnings][Problem#warning]
    record Extracted(Words words, Map<String, String> fields, List<Problem> remarks) {

        public Extracted {
            fields = Map.copyOf(fields);
            remarks = List.copyOf(remarks);
        }

        Extracted(Words words, Map<String, String> fields) {
            this(words, fields, List.of());
        }
    }
}

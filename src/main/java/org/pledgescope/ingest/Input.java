package org.pledgescope.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

/// One thing that the user named or that a folder holds. It may give several documents (JSON Lines) or a problem.
public interface Input {

    /// Where it is, as messages name it.
    String origin();

    /// A hash of all that decides what it gives: the same hash, the same documents and problems. Empty where only reading
    /// it tells, as of a page of the web or standard input.
    default Optional<String> fingerprint() {
        return Optional.empty();
    }

    /// Reads it anew; warnings about a document follow it. Close the stream after use.
    Stream<Outcome<RawDocument>> read();
}

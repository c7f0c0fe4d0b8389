package org.pledgescope.ingest;

import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

/// One thing that the user named or that a folder holds. It may give several documents (JSON Lines) or a problem.
public interface Input {

    /// Where it is, as messages name it.
    String origin();

    /// Reads it anew; warnings about a document follow it. Close the stream after use.
    Stream<Outcome<RawDocument>> read();
}

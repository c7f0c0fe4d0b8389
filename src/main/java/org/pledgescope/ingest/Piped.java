package org.pledgescope.ingest;

import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

/// An input whose bytes come but once, as from standard input or a pipe: it has no fingerprint, since taking one would
/// leave nothing to read.
record Piped(Source source) implements Input {

    @Override
    public String origin() {
        return source.origin();
    }

    @Override
    public Stream<Outcome<RawDocument>> read() {
        return source.read();
    }
}

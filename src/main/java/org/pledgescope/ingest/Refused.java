package org.pledgescope.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

/// An input that gives nothing but a problem.
record Refused(String origin, Problem problem) implements Input {

    @Override
    public Optional<String> fingerprint() {
        return Optional.of(origin + "\n" + problem);
    }

    @Override
    public Stream<Outcome<RawDocument>> read() {
        return Stream.of(Outcome.failed(problem));
    }
}

package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.RawDocument;

/// An input that has bytes, each time anew: else it is to be [Piped].
///
/// @param origin as messages name it
/// @param path   relative to what the user named
/// @param listed what a catalogue says of it
record Source(String origin, String path, Opening bytes, DocumentReader reader, Map<String, String> listed)
        implements Input {

    Source(String origin, String path, Opening bytes, DocumentReader reader) {
        this(origin, path, bytes, reader, Map.of());
    }

    /// Opens an input anew.
    interface Opening {
        InputStream open() throws IOException;
    }

    @Override
    public Optional<String> fingerprint() {
        try {
            String told = String.join("\n", origin, path, new TreeMap<>(listed).toString(), reader.stated());
            return Optional.of(told + "\n" + Ids.sha256(content()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<Outcome<RawDocument>> read() {
        try {
            byte[] content = content();
            return content.length > Ingest.LARGEST_INPUT
                    ? Stream.of(Outcome.failed(Problems.tooLarge(origin)))
                    : reader.read(origin, path, content, listed);
        } catch (NoSuchFileException e) {
            return Stream.of(Outcome.failed(Problems.notFound(origin)));
        } catch (IOException e) {
            return Stream.of(Outcome.failed(Problems.unreadable(origin, e)));
        }
    }

    /// One byte more than is allowed where the file has more.
    private byte[] content() throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(Ingest.LARGEST_INPUT + 1);
        }
    }
}

package org.pledgescope.ingest;

import java.util.Map;
import java.util.Optional;

/// Which formats are read beside text, and by what.
final class FormatReaders {

    private static final Map<Format, FormatReader> READERS = Map.ofEntries(Map.entry(Format.PDF, new PdfReader()));

    private FormatReaders() {}

    static Optional<FormatReader> of(Format format) {
        return Optional.ofNullable(READERS.get(format));
    }
}

package org.pledgescope.ingest;

import java.util.Map;
import java.util.Optional;

/// Which formats are read beside text, and by what.
final class FormatReaders {

    private static final Map<Format, FormatReader> READERS =
            Map.ofEntries(
                    Map.entry(Format.PDF, new PdfReader()),
                    Map.entry(Format.HTML, new HtmlReader()),
                    Map.entry(Format.DOCX, new DocxReader()),
                    Map.entry(Format.ODT, new OdtReader()),
                    Map.entry(Format.RTF, new RtfReader()),
                    Map.entry(Format.EPUB, new EpubReader()));

    private FormatReaders() {}

    static Optional<FormatReader> of(Format format) {
        return Optional.ofNullable(READERS.get(format));
    }
}

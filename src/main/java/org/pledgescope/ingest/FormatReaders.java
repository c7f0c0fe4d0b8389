package org.pledgescope.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Which formats are read beside text, and by what. A reader is made when its format is met, so that its library is not
/// loaded before.
final class FormatReaders {

    private static final Map<Format, Supplier<FormatReader>> READERS =
            Map.ofEntries(
                    Map.entry(Format.PDF, PdfReader::new),
                    Map.entry(Format.HTML, HtmlReader::new),
                    Map.entry(Format.DOCX, DocxReader::new),
                    Map.entry(Format.ODT, OdtReader::new),
                    Map.entry(Format.RTF, RtfReader::new),
                    Map.entry(Format.EPUB, EpubReader::new));

    private FormatReaders() {}

    static Optional<FormatReader> of(Format format) {
        return Optional.ofNullable(READERS.get(format)).map(Supplier::get);
    }
}

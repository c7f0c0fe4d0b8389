package org.pledgescope.ingest;

import java.util.Optional;

/// Which formats are read beside text, and by what. A reader is made when its format is met, so that its library is not
/// loaded before.
final class FormatReaders {

    private FormatReaders() {}

    static Optional<FormatReader> of(Format format) {
        return switch (format) {
            case PDF -> Optional.of(new PdfReader());
            case HTML -> Optional.of(new HtmlReader());
            case DOCX -> Optional.of(new DocxReader());
            case ODT -> Optional.of(new OdtReader());
            case RTF -> Optional.of(new RtfReader());
            case EPUB -> Optional.of(new EpubReader());
            default -> Optional.empty();
        };
    }
}

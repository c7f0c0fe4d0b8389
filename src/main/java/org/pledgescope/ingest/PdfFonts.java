package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for fonts that a PDF names and does not hold, with the one that the library brings. So neither the fonts of
/// the machine matter nor are they searched, which takes seconds and leaves a file in the user's home. Shapes are not
/// needed, and widths are in the PDF.
final class PdfFonts implements FontMapper {

    private static final String SUBSTITUTE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont substitute;

    private PdfFonts() {
        try (InputStream in = FontMapper.class.getResourceAsStream(SUBSTITUTE)) {
            if (in == null) {
                throw new IllegalStateException("the PDF library lacks its font " + SUBSTITUTE);
            }
            substitute = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the library use these, from the first PDF that is read.
    static void use() {
        Holder.use();
    }

    private static final class Holder {
        static {
            FontMappers.set(new PdfFonts());
        }

        private static void use() {
            // Loading this class does it once.
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(substitute, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(substitute, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, substitute, true);
    }
}

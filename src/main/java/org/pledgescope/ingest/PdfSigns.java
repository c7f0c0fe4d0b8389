package org.pledgescope.ingest;

import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/// What the signs of a font read as, and whether it is a bold one.
final class PdfSigns {

    private static final String BULLET = "•";
    private static final int PRIVATE_USE = 0xe000;
    private static final int PRIVATE_USE_END = 0xf8ff;
    private static final int BOLD = 600;
    private static final Map<Character, String> LIGATURES =
            Map.of('ﬀ', "ff", 'ﬁ', "fi", 'ﬂ', "fl", 'ﬃ', "ffi", 'ﬄ', "ffl", 'ﬅ', "st", 'ﬆ', "st");

    private PdfSigns() {}

    /// Empty for what has no meaning.
    static String read(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null && font instanceof PDSimpleFont && code > ' ' && code < 0x7f) {
            text = String.valueOf((char) code);
        }
        if (text == null || text.isEmpty()) {
            return "";
        }
        String name = name(font);
        char first = text.charAt(0);
        if (isPictures(name)) {
            return Character.isWhitespace(first) ? " " : BULLET;
        }
        if (first >= PRIVATE_USE && first <= PRIVATE_USE_END) {
            return name.contains("symbol") ? symbol(first) : BULLET;
        }
        return readable(text);
    }

    /// Ligatures spelt out, what is no character left out.
    private static String readable(String text) {
        if (text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) < 0x7f) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.isWhitespace(c) || !Character.isISOControl(c))
                .filter(c -> c != 0xfffd && (c & 0xfffe) != 0xfffe && (c < 0xfdd0 || c > 0xfdef))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(c -> {
                    String ligature = c > Character.MAX_VALUE ? null : LIGATURES.get((char) c);
                    if (ligature == null) {
                        readable.appendCodePoint(c);
                    } else {
                        readable.append(ligature);
                    }
                });
        return readable.toString();
    }

    private static String symbol(char c) {
        String read = GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(c & 0xff));
        return read == null || read.isEmpty() || read.charAt(0) >= PRIVATE_USE ? BULLET : read;
    }

    private static boolean isPictures(String name) {
        return name.contains("wingdings") || name.contains("dingbats") || name.contains("webdings");
    }

    static boolean isBold(PDFont font) {
        String name = name(font);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }

    private static String name(PDFont font) {
        String name = font.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}

package org.pledgescope.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Which characters the bytes of an RTF file stand for: each font has its own charset. Bytes of symbol fonts become
/// private-use characters, as other formats have them.
final class RtfCharsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SYMBOL = 2;
    private static final int PRIVATE_USE = 0xF000;

    /// Number of a font's charset, then its name in Java.
    private static final Map<Integer, String> NAMES =
            Table.rows("rtf-charsets.tsv").stream()
                    .collect(Collectors.toMap(cells -> Integer.valueOf(cells[0]), cells -> cells[1]));

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private final Map<Integer, Charset> pages = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private Charset page = WINDOWS_1252;
    private int defaultFont = -1;
    private int font = -1;

    void defaultFont(int number) {
        defaultFont = number;
    }

    int defaultFont() {
        return defaultFont;
    }

    void codePage(int number) {
        page = named("windows-" + number, named("Cp" + number, page));
    }

    void charset(int ofFont, int number) {
        charsets.put(ofFont, number);
    }

    void fontCodePage(int ofFont, int number) {
        pages.put(ofFont, named("windows-" + number, named("Cp" + number, page)));
    }

    /// Keeps a byte until [#take], since characters may be of two.
    ///
    /// @param inFont that it is set in; every byte until the next [#take] is set in the same one
    void add(int value, int inFont) {
        font = inFont;
        pending.write(value);
    }

    boolean isEmpty() {
        return pending.size() == 0;
    }

    /// The characters of the bytes since last time.
    String take() {
        byte[] bytes = pending.toByteArray();
        pending.reset();
        int charset = charsets.getOrDefault(font, 1);
        if (charset == SYMBOL) {
            StringBuilder signs = new StringBuilder();
            for (byte sign : bytes) {
                signs.append(sign == ' ' ? ' ' : (char) (PRIVATE_USE + (sign & 0xFF)));
            }
            return signs.toString();
        }
        Charset known = pages.get(font);
        return new String(bytes, known == null ? named(NAMES.getOrDefault(charset, ""), page) : known);
    }

    private static Charset named(String name, Charset otherwise) {
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}

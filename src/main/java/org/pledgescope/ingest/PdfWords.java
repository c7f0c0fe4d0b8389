package org.pledgescope.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Reads the words of a line from its signs: where a gap is a space, which letters an accent belongs to, which raised
/// signs are reference marks.
///
/// Letters may be drawn one by one, spaces may be missing or stand between all letters of a spaced word; so the gaps
/// decide, measured against the gaps of the same line. Reference marks are set between [#MARK] and [#MARK_END], so that
/// "2030" with note 1 does not become 20301.
final class PdfWords {

    static final char MARK = '\ufdd0';
    static final char MARK_END = '\ufdd1';

    private static final double SMALL = 0.85;
    private static final double RAISED = 0.12;
    private static final double GAP = 0.17;
    private static final double GAP_BESIDE_SPACES = 0.28;
    private static final double SPREAD = 0.13;
    private static final int FEWEST_SPREAD = 5;
    private static final Map<String, String> ACCENTS =
            Map.of(
                    "´", "\u0301", "`", "\u0300", "¨", "\u0308", "ˆ", "\u0302", "˜", "\u0303", "¸", "\u0327", "ˇ",
                    "\u030c", "˚", "\u030a");

    private final List<PdfGlyph> glyphs;
    private final double y;
    private final double size;
    private final double gap;
    private final boolean trustsSpaces;
    private final StringBuilder text = new StringBuilder();

    /// An accent drawn before the letter that it belongs to; empty for none.
    private String pending = "";

    private PdfWords(List<PdfGlyph> glyphs, double y, double size) {
        this.glyphs = glyphs;
        this.y = y;
        this.size = size;
        int pairs = glyphs.size() - 1;
        double[] gaps = new double[Math.max(pairs, 0)];
        int spaced = 0;
        for (int i = 0; i < pairs; i++) {
            gaps[i] = gap(i + 1) / size;
            spaced += glyphs.get(i + 1).isSpaced() ? 1 : 0;
        }
        Arrays.sort(gaps);
        double median = pairs < 1 ? 0 : gaps[pairs / 2];
        boolean isSpread = pairs >= FEWEST_SPREAD && median > SPREAD;
        trustsSpaces = !isSpread || spaced * 2 < pairs;
        gap = isSpread ? Math.max(median * 1.5, median + SPREAD) : spaced * 12 >= pairs ? GAP_BESIDE_SPACES : GAP;
    }

    /// @param sorted from left to right
    /// @param y      base line
    /// @param size   of most of the type
    static String read(List<PdfGlyph> sorted, double y, double size) {
        return new PdfWords(sorted, y, size).read();
    }

    private String read() {
        boolean inMark = false;
        for (int i = 0; i < glyphs.size(); i++) {
            PdfGlyph glyph = glyphs.get(i);
            boolean isMark = isMark(glyph);
            boolean isBehindNote = inMark && !isMark && isNote(glyphs.get(i - 1)) && isWordSign(glyph);
            if (inMark && !isMark) {
                text.append(MARK_END);
            }
            if (i > 0 && (isSpace(i) || isBehindNote)) {
                text.append(' ');
            }
            if (isMark && !inMark) {
                text.append(MARK);
            }
            inMark = isMark;
            append(glyph, i);
        }
        if (inMark) {
            text.append(MARK_END);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void append(PdfGlyph glyph, int i) {
        String accent = ACCENTS.getOrDefault(glyph.text(), "");
        if (accent.isEmpty()) {
            text.append(glyph.text()).append(pending);
            pending = "";
        } else if (i > 0 && overlaps(glyph, glyphs.get(i - 1))) {
            text.append(accent);
        } else if (i + 1 < glyphs.size() && overlaps(glyph, glyphs.get(i + 1))) {
            pending = accent;
        } else {
            text.append(glyph.text());
        }
    }

    private boolean isMark(PdfGlyph glyph) {
        char c = glyph.text().charAt(0);
        boolean isSign = Character.isDigit(c) || "*†‡§¶[](),".indexOf(c) >= 0 || glyph.isLetter();
        return isSign && isRaised(glyph);
    }

    /// A raised number or sign ends a word.
    private static boolean isNote(PdfGlyph mark) {
        return !mark.isLetter();
    }

    private static boolean isWordSign(PdfGlyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private boolean isRaised(PdfGlyph glyph) {
        return glyph.size() <= SMALL * size && glyph.y() < y - RAISED * size;
    }

    private boolean isSpace(int i) {
        PdfGlyph glyph = glyphs.get(i);
        double measured = gap(i) / size;
        return trustsSpaces && glyph.isSpaced() && measured > 0.05 || measured > gap;
    }

    private double gap(int i) {
        return glyphs.get(i).x() - glyphs.get(i - 1).right();
    }

    private static boolean overlaps(PdfGlyph accent, PdfGlyph letter) {
        double middle = accent.x() + accent.width() / 2;
        return letter.isLetter() && middle > letter.x() && middle < letter.right();
    }
}

package org.pledgescope.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A printed number or bullet before the words of a paragraph.
///
/// @param printed as it stands: `11.`, `(a)`, `•`
/// @param length  code units up to the words
record Label(String printed, int length, Style style) {

    /// What the label looks like. Lists within lists change the style.
    enum Style {
        /// `11.`, `11)`, `(11)`, `9bis.`, `2 bis.`, `3.1 ter.2`, `1.2`, `§ 12`: numbers of paragraphs as often as of list
        /// items.
        NUMBER(
                "\\(?\\d{1,3}[a-z]?[.)](?=\\s+\\S|\\p{Lu}\\p{Ll}|\\[+\\p{Lu})|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3} ?"
                        + INSERTED
                        + "(?:\\.\\d{1,3}){0,2}(?:[.)](?=\\s+\\S)|(?=\\s+[\\p{Lu}\"“\\[]))"
                        + "|\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?(?=\\s+[\\p{Lu}\"“'‘\\[])|§+\\s?\\d+(?:\\.\\d+)*\\.?(?=\\s+\\S)"
                        + "|\\d{1,3}(?=\\t+\\S)"),
        /// `(i)`, `iv.`, `ii)`: also what a letter may look like.
        ROMAN("(?:\\([ivxl]{1,6}\\)|[ivx]{1,6}[.)])(?=\\s+\\S)"),
        /// `(a)`, `b)`, `(aa)`; `c.` and `c bis.` before a capital letter.
        LETTER("(?:\\([A-Za-z]{1,2}\\)|[a-z]\\))(?=\\s+\\S)|[a-z](?: bis| ter)?\\.(?=\\s+[\\p{Lu}\"“\\[])"),
        /// `A.`, `IV.`: numbers of headings, and initials of persons.
        CAPITAL("(?:[IVXL]{1,6}|[A-Z])\\.(?=\\s+\\S)"),
        /// `[1]`: numbers of footnotes, and references to them.
        NOTE("\\[\\^?[\\w*]{1,4}\\]:?(?=\\s+\\S)"),
        /// `-`, `–`: bullets, and dashes of a sentence.
        DASH("[-–—](?=\\s+\\S)"),
        /// `•`, `*`, `o`, the private-use signs of symbol fonts, and a tag left over from a web page.
        BULLET("(?i:<li>)(?=\\s*\\S)|[*o](?=\\s+\\S)|[•·▪●◦‣⁃○■□►➢✓\ue000-\uf8ff](?=\\s*\\S)");

        private final Pattern pattern;

        Style(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    /// What numbers of paragraphs get that were put between others later.
    private static final String INSERTED =
            "(?:bis|ter|quart|quar?ter|quinquies|sexies|septies|octies|novies|(?:un|duo|ter|quater)?decies)";

    private static final Pattern ROMAN_NUMERAL =
            Pattern.compile("\\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|x?[iv]{1,3})[.)]");

    /// The label at the beginning of `[start, end)` of a text; there are always words behind it.
    static Optional<Label> at(CharSequence text, int start, int end) {
        if (start >= end || (Character.isLetter(text.charAt(start)) && !mayBeLabel(text, start, end))) {
            return Optional.empty();
        }
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(text).region(start, end).useTransparentBounds(false);
            if (matcher.lookingAt() && (style != Style.ROMAN || ROMAN_NUMERAL.matcher(matcher.group()).matches())) {
                int words = matcher.end();
                while (words < end && isSpace(text.charAt(words))) {
                    words++;
                }
                return words < end ? Optional.of(new Label(matcher.group(), words - start, style)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether words are nothing but the number of a paragraph, `13.` or `24 novies.`
    static boolean isNumber(String words) {
        return (words.endsWith(".") || words.endsWith(")"))
                && at(words + " X", 0, words.length() + 2)
                        .filter(label -> label.style() == Style.NUMBER && label.length() == words.length() + 1)
                        .isPresent();
    }

    /// Nearly every line begins with a word; the patterns need not see it.
    private static boolean mayBeLabel(CharSequence text, int start, int end) {
        if (text.charAt(start) == 'o') {
            return true;
        }
        for (int i = start; i < Math.min(end, start + 8); i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\ufeff'
                || c == '\u200b';
    }
}

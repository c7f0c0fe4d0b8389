package org.pledgescope.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text as its author meant it, beside the text as it was printed: ligatures spelt out, soft hyphens gone, words
/// divided at a line's end rejoined, apostrophes straight, every white space a plain space. Words are found here;
/// every place found is given back as a [Span] of the original.
///
/// A hyphen at a line's end is taken as printed if the same text has the word with its hyphen elsewhere, or if what
/// follows is no lower-case letter; otherwise it is taken as a division and goes. Immutable.
public final class MendedText {

    private static final Map<Character, String> LIGATURES =
            Map.of('ﬀ', "ff", 'ﬁ', "fi", 'ﬂ', "fl", 'ﬃ', "ffi", 'ﬄ', "ffl", 'ﬅ', "st", 'ﬆ', "st");
    private static final Pattern LINE_END_HYPHEN =
            Pattern.compile("(?<!\\p{L})(\\p{L}++)([-‐\u00ad])[ \\t]*\\R[ \\t]*(\\p{L}+)");
    private static final Pattern HYPHENATED = Pattern.compile("(?<!\\p{L})\\p{L}++[-‐]\\p{L}+");
    private static final String APOSTROPHES = "’‘ʼ′＇";
    private static final char SOFT_HYPHEN = '\u00ad';

    private final String original;
    private final String text;

    /// For each code unit of the mended text: where what it stands for begins and ends in the original.
    private final int[] starts;

    private final int[] ends;

    private MendedText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static MendedText of(String original) {
        Builder builder = new Builder(original.length());
        Set<String> hyphenated = null;
        Matcher division = LINE_END_HYPHEN.matcher(original);
        int next = division.find() ? division.end(1) : -1;
        int at = 0;
        while (at < original.length()) {
            if (at == next) {
                hyphenated = hyphenated == null ? hyphenatedWords(original) : hyphenated;
                if (keepsHyphen(division, hyphenated)) {
                    builder.add("-", at, at + 1);
                }
                at = division.start(3);
                next = division.find(at) ? division.end(1) : -1;
            } else {
                builder.add(mended(original.charAt(at)), at, at + 1);
                at++;
            }
        }
        return builder.build(original);
    }

    /// The mended text. Offsets into it are no [Span]s; translate them with [#original].
    public String text() {
        return text;
    }

    /// The words of the original that `[start, end)` of the mended text stands for.
    ///
    /// @throws IndexOutOfBoundsException if the range is empty or leaves the mended text
    public Span original(int start, int end) {
        if (start >= end) {
            throw new IndexOutOfBoundsException("mended range [%d, %d) is empty".formatted(start, end));
        }
        return new Span(starts[start], ends[end - 1]);
    }

    /// Number of code units of the mended text before `originalOffset` of the original, 0 to the mended length.
    public int mended(int originalOffset) {
        int found = Arrays.binarySearch(starts, originalOffset);
        while (found > 0 && starts[found - 1] == originalOffset) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }

    /// The mended form of a place in the original.
    public String mended(Span span) {
        return text.substring(mended(span.start()), mended(span.end()));
    }

    /// The text as ingested.
    public String originalText() {
        return original;
    }

    private static String mended(char c) {
        if (c == SOFT_HYPHEN || c == '\u200b' || c == '\ufeff') {
            return "";
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return "'";
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        String letters = LIGATURES.get(c);
        return letters == null ? String.valueOf(c) : letters;
    }

    private static boolean keepsHyphen(MatchResult division, Set<String> hyphenated) {
        if (division.group(2).charAt(0) == SOFT_HYPHEN) {
            return false;
        }
        return !Character.isLowerCase(division.group(3).codePointAt(0))
                || hyphenated.contains(lower(division.group(1) + "-" + division.group(3)));
    }

    private static Set<String> hyphenatedWords(String text) {
        return HYPHENATED
                .matcher(text)
                .results()
                .map(word -> lower(word.group().replace('‐', '-')))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int size) {
            text = new StringBuilder(size);
            starts = new int[size];
            ends = new int[size];
        }

        void add(String letters, int start, int end) {
            if (text.length() + letters.length() > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2 + letters.length());
                ends = Arrays.copyOf(ends, starts.length);
            }
            for (int i = 0; i < letters.length(); i++) {
                starts[text.length() + i] = start;
                ends[text.length() + i] = end;
            }
            text.append(letters);
        }

        MendedText build(String original) {
            int length = text.length();
            return new MendedText(
                    original, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}

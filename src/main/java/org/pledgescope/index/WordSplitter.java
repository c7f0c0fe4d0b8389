package org.pledgescope.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.text.Span;

/// Divides text into the terms of the index. Sentences and queries are divided by the same rules.
///
/// | text | terms by position |
/// |---|---|
/// | `Ukraine's borders` | `ukraine` `'s` `borders` |
/// | `we'll, we’ll` | `we` `'ll` `we` `'ll` |
/// | `won't` | `won't` |
/// | `NATO-Ukraine Council` | `nato-ukraine` and `nato`, `ukraine`, `council` |
/// | `U.S. forces` | `u.s` `forces` |
/// | `$1.2 billion, 2%` | `$` `1.2` `billion` `2` `%` |
///
/// A hyphenated compound is a term at the position of its first part, and every part is a term at its own. Marks are no
/// terms and take no position, so a phrase matches across a comma.
///
/// Quantifiers are possessive throughout: Java's greedy groups recurse, and a line of ten thousand `1,1,1` would end
/// in a stack overflow.
final class WordSplitter {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final String APOSTROPHE = "['’‘ʼ′＇]";
    private static final String CLITIC = APOSTROPHE + "(?:[sSdDmM]|ll|LL|ve|VE|re|RE)(?!" + LETTER + ")";
    private static final String INITIALS = "\\p{L}(?:\\.\\p{L})++(?!" + LETTER + ")";
    private static final String RUN = LETTER + "++(?:(?:(?<=\\p{N})[.,](?=\\p{N})|&)" + LETTER + "++)*+";
    private static final String ATOM = "(?:" + INITIALS + "|" + RUN + ")";
    private static final String PART = ATOM + "(?:(?!" + CLITIC + ")" + APOSTROPHE + ATOM + ")*+";
    private static final String HYPHEN = "[-‐‑‒–]";
    private static final Pattern HYPHENS = Pattern.compile(HYPHEN);
    private static final Pattern TERM =
            Pattern.compile(
                    "(?<word>" + PART + "(?:" + HYPHEN + PART + ")*+)" + "|(?<=\\S|^)" + CLITIC + "|\\p{Sc}|[%‰]");

    private WordSplitter() {}

    /// Takes what was found.
    private interface Receiver {
        void term(int start, int end);
    }

    /// The terms of `text` in order; a compound comes before its parts.
    static List<IndexTerm> split(CharSequence text) {
        List<IndexTerm> terms = new ArrayList<>();
        int[] position = {0};
        each(text, (start, end) -> position[0] += add(terms, text, start, end, position[0]));
        return terms;
    }

    /// Where the word at each position stands: the parts of a compound, else the word itself.
    static List<Span> places(CharSequence text) {
        List<Span> places = new ArrayList<>();
        Matcher hyphen = HYPHENS.matcher(text);
        each(
                text,
                (start, end) -> {
                    int from = start;
                    hyphen.region(start, end);
                    while (hyphen.find()) {
                        places.add(new Span(from, hyphen.start()));
                        from = hyphen.end();
                    }
                    places.add(new Span(from, end));
                });
        return places;
    }

    /// Finds the terms. Plain words between plain signs need no pattern: that is most of any text.
    private static void each(CharSequence text, Receiver receiver) {
        Matcher matcher = TERM.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < text.length()) {
            int end = plainWord(text, at);
            if (end > at) {
                receiver.term(at, end);
                at = end;
            } else if (beginsNothing(text.charAt(at))) {
                at++;
            } else if (matcher.region(at, text.length()).lookingAt()) {
                receiver.term(matcher.start(), matcher.end());
                at = matcher.end();
            } else {
                at++;
            }
        }
    }

    /// Where the word that begins here ends, if it is one of plain letters and digits and what follows cannot be part of
    /// it; else the place itself.
    private static int plainWord(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        char next = text.charAt(end);
        boolean isStop = next == '.' || next == ',';
        boolean isOver = isStop ? end + 1 == text.length() || text.charAt(end + 1) == ' ' : beginsNothing(next);
        return isOver && next != '-' && next != '&' ? end : start;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /// Signs of ASCII that are no term and begin none.
    private static boolean beginsNothing(char c) {
        return c < 128 && !isPlain(c) && c != '\'' && c != '$' && c != '%';
    }

    /// Adds the term at `[start, end)` and any parts; returns how many positions it takes.
    private static int add(List<IndexTerm> terms, CharSequence text, int start, int end, int position) {
        List<IndexTerm> parts = new ArrayList<>();
        Matcher hyphen = HYPHENS.matcher(text).region(start, end);
        int from = start;
        while (hyphen.find()) {
            parts.add(part(text, from, hyphen.start(), position + parts.size()));
            from = hyphen.end();
        }
        String form = Fold.word(text.subSequence(start, end).toString());
        if (parts.isEmpty()) {
            terms.add(new IndexTerm(form, start, end, position, 1, false));
            return 1;
        }
        parts.add(part(text, from, end, position + parts.size()));
        terms.add(new IndexTerm(form, start, end, position, parts.size(), false));
        terms.addAll(parts);
        return parts.size();
    }

    private static IndexTerm part(CharSequence text, int start, int end, int position) {
        return new IndexTerm(Fold.word(text.subSequence(start, end).toString()), start, end, position, 1, true);
    }
}

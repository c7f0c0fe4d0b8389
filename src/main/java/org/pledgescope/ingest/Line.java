package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A printed line that has words, without the white space around them and without what a page prints beside its text.
///
/// @param start      offset of the first word
/// @param end        behind the last
/// @param indent     code units before the first word
/// @param afterBlank whether an empty line, a page's end or the text's beginning lies before it
record Line(int start, int end, int indent, boolean afterBlank) {

    private static final Pattern BREAK = Pattern.compile("\\R");

    /// Where tags of lists are left over from a web page, they break lines too; the one that begins an item is its bullet.
    private static final Pattern BREAK_OR_TAG =
            Pattern.compile("\\R|</?(?:list|ul|ol|p|br) ?/?>|</li>|(?=<li>)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEMS = Pattern.compile("<li>.*?<li>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// What verbatim records print at the head or foot of a page: a document's number with the page (`15-29425 31/34`)
    /// and the meeting with its date (`A/70/PV.15 28/09/2015`).
    private static final Pattern PAGE_MARK =
            Pattern.compile(
                    "(?:\\d{2}-\\d{5}\\s+\\d{1,3}/\\d{1,3}|\\d{1,3}/\\d{1,3}\\s+\\d{2}-\\d{5}"
                            + "|A/\\d{2}/PV\\.\\d{1,3}\\s+\\d{2}/\\d{2}/\\d{4}"
                            + "|\\d{2}/\\d{2}/\\d{4}\\s+A/\\d{2}/PV\\.\\d{1,3})(?=\\s|$)");

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s+)?\\d{1,3}(?:\\s*(?:/|of)\\s*\\d{1,3})?|[-–—]\\s*\\d{1,3}\\s*[-–—]");
    private static final Pattern RULE = Pattern.compile("[^\\p{L}\\p{N}]*");

    int length() {
        return end - start;
    }

    char last(CharSequence text) {
        return text.charAt(end - 1);
    }

    /// The lines of a text that have words. Page marks are left out, whole lines and at the head of a line.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher breaks = (ITEMS.matcher(text).find() ? BREAK_OR_TAG : BREAK).matcher(text);
        int from = 0;
        boolean afterBlank = true;
        while (from <= text.length()) {
            boolean isBroken = breaks.find();
            int to = isBroken ? breaks.start() : text.length();
            Line line = trimmed(text, from, to, afterBlank);
            afterBlank = !isRead(text, line);
            if (!afterBlank) {
                lines.add(line);
            }
            from = isBroken ? breaks.end() : text.length() + 1;
        }
        return lines;
    }

    private static boolean isRead(String text, Line line) {
        if (line.length() == 0) {
            return false;
        }
        if (line.length() > 20) {
            return true;
        }
        String words = text.substring(line.start(), line.end());
        return !PAGE_NUMBER.matcher(words).matches() && !RULE.matcher(words).matches();
    }

    private static Line trimmed(String text, int from, int to, boolean afterBlank) {
        int start = skipSpace(text, from, to);
        int indent = start - from;
        boolean isMarked = false;
        Matcher mark = PAGE_MARK.matcher(text).region(start, to);
        while (start < to && Character.isLetterOrDigit(text.charAt(start)) && mark.lookingAt()) {
            start = skipSpace(text, mark.end(), to);
            mark.region(start, to);
            isMarked = true;
        }
        int end = to;
        while (end > start && Label.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, indent, afterBlank || isMarked);
    }

    private static int skipSpace(String text, int from, int to) {
        int start = from;
        while (start < to && Label.isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}

package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Span;

/// Finds the paragraphs of a plain text. Lines are joined only where the text is hard-wrapped: where most of its lines
/// are 50 to 95 characters long. Printed numbers and bullets become labels.
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+|\\R");
    private static final Pattern LABEL = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{1,3})*[.)]|\\(\\d{1,3}\\)|\\([a-z]{1,4}\\)|[a-z]\\)|[-*•–—·▪●◦\uf0b7\uf0a7])[ \\t\u00a0]+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("[-*•–—·▪●◦\uf0b7\uf0a7]|\\(.*|[a-z]\\)");
    private static final int SHORTEST_WRAPPED = 50;
    private static final int LONGEST_WRAPPED = 95;
    private static final int LONGEST_HEADING = 90;
    private static final int ENOUGH_LINES = 6;

    private Paragraphs() {}

    /// A line with its place, without white space around it; empty for a blank one.
    private record Line(int start, int end, int indent) {
        boolean isBlank() {
            return start == end;
        }

        int length() {
            return end - start;
        }
    }

    static List<Paragraph> of(String text) {
        List<Line> lines = lines(text);
        boolean isWrapped = isHardWrapped(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        int number = 0;
        while (number < lines.size()) {
            Line first = lines.get(number);
            number++;
            if (first.isBlank()) {
                continue;
            }
            int end = first.end();
            Line last = first;
            while (isWrapped && number < lines.size() && continues(text, last, lines.get(number))) {
                last = lines.get(number);
                end = last.end();
                number++;
            }
            add(paragraphs, text, first, end);
        }
        return paragraphs;
    }

    private static boolean continues(String text, Line last, Line next) {
        if (next.isBlank() || LABEL.matcher(text).region(next.start(), next.end()).lookingAt()) {
            return false;
        }
        boolean endsEarly = last.length() < SHORTEST_WRAPPED && ".!?:".indexOf(text.charAt(last.end() - 1)) >= 0;
        return !endsEarly && !(last.length() < SHORTEST_WRAPPED / 2 && Character.isUpperCase(text.charAt(next.start())));
    }

    private static void add(List<Paragraph> paragraphs, String text, Line first, int end) {
        Matcher label = LABEL.matcher(text).region(first.start(), end);
        boolean isLabelled = label.lookingAt();
        int start = isLabelled ? label.end() : first.start();
        String printed = isLabelled ? label.group(1) : "";
        boolean isItem = isLabelled && BULLET.matcher(printed).matches();
        Paragraph.Kind kind = isItem
                ? Paragraph.Kind.LIST_ITEM
                : isHeading(text.substring(start, end), printed) ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY;
        int depth = isItem ? 1 + Math.min(3, first.indent() / 4) : 0;
        paragraphs.add(new Paragraph(new Span(start, end), kind, printed, 0, depth));
    }

    private static boolean isHeading(String words, String label) {
        char last = words.charAt(words.length() - 1);
        boolean ends = ".!?:;,\"”’')".indexOf(last) >= 0;
        boolean isWhole = Character.isUpperCase(words.codePointAt(0)) || Character.isDigit(words.codePointAt(0));
        return label.length() < 4 && words.length() < LONGEST_HEADING && !ends && isWhole && words.indexOf('\n') < 0;
    }

    private static boolean isHardWrapped(List<Line> lines) {
        List<Line> full = lines.stream().filter(line -> !line.isBlank()).toList();
        long wrapped = full.stream()
                .filter(line -> line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED)
                .count();
        boolean noneLonger = full.stream().filter(line -> line.length() > LONGEST_WRAPPED).count() * 20 < full.size();
        return full.size() >= ENOUGH_LINES && wrapped * 2 > full.size() && noneLonger;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        boolean lastWasBreak = true;
        while (matcher.find()) {
            boolean isBreak = "\r\n\u000b\u000c\u0085\u2028\u2029".indexOf(text.charAt(matcher.start())) >= 0;
            if (!isBreak) {
                lines.add(trimmed(text, matcher.start(), matcher.end()));
            } else if (lastWasBreak) {
                lines.add(new Line(matcher.start(), matcher.start(), 0));
            }
            lastWasBreak = isBreak;
        }
        return lines;
    }

    private static Line trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, start - from);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\ufeff';
    }
}

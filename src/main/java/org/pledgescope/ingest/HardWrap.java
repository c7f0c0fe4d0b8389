package org.pledgescope.ingest;

import java.util.List;
import java.util.Optional;

/// Whether a text breaks its lines at a fixed width, and which lines then belong together. Only a text whose lines are
/// mostly 50 to 95 characters long and go on in lower case is taken for one: joining the lines of a list would fuse its
/// items into one sentence.
final class HardWrap {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 95;

    private final String text;

    private HardWrap(String text) {
        this.text = text;
    }

    /// Empty where every line is a paragraph of its own.
    static Optional<HardWrap> of(String text, List<Line> lines) {
        int longer = 0;
        int open = 0;
        int full = 0;
        int goesOn = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            longer += line.length() > LONGEST ? 1 : 0;
            if (i + 1 < lines.size() && isOpen(text, line, lines.get(i + 1))) {
                boolean isFull = line.length() >= SHORTEST && line.length() <= LONGEST;
                boolean isLow = Character.isLowerCase(text.codePointAt(lines.get(i + 1).start()));
                open++;
                full += isFull ? 1 : 0;
                goesOn += isFull && isLow ? 1 : 0;
            }
        }
        boolean isWrapped = full * 2 > open && longer * 20 <= lines.size() && goesOn > 0 && goesOn * 5 >= full * 2;
        return isWrapped ? Optional.of(new HardWrap(text)) : Optional.empty();
    }

    /// Whether a line ends before its sentence does, so that the next may go on with it.
    private static boolean isOpen(String text, Line line, Line next) {
        return !next.afterBlank()
                && !endsSentence(text, line)
                && line.last(text) != ';'
                && Label.at(text, next.start(), next.end()).isEmpty();
    }

    /// Whether `next` goes on with the paragraph that ends with `last` for now.
    ///
    /// @param isItem whether that paragraph has a bullet
    boolean joins(Line last, Line next, boolean isItem) {
        if (next.afterBlank() || Headings.isArticle(text, next)) {
            return false;
        }
        boolean isEnded = endsSentence(text, last) || last.last(text) == ';' || last.last(text) == ',';
        Optional<Label> label = Label.at(text, next.start(), next.end());
        if (label.isPresent()) {
            return switch (label.get().style()) {
                case BULLET -> false;
                case DASH -> !isItem && !isEnded;
                case NUMBER, ROMAN, LETTER -> !isEnded && last.length() >= SHORTEST && !endsWithAnd(last);
                case CAPITAL, NOTE -> last.length() >= SHORTEST && !endsSentence(text, last);
            };
        }
        boolean startsAnew = !Character.isLowerCase(text.codePointAt(next.start()));
        boolean isIndented = next.indent() > last.indent() + 1 && endsSentence(text, last) && !isItem;
        boolean isShort = last.length() < SHORTEST;
        return !(isShort && startsAnew && (isEnded || last.length() < SHORTEST / 2 || Headings.isCapital(text, last)))
                && !isIndented;
    }

    private boolean endsWithAnd(Line line) {
        String words = text.substring(Math.max(line.start(), line.end() - 4), line.end());
        return words.endsWith(" and") || words.endsWith(" or");
    }

    private static boolean endsSentence(String text, Line line) {
        int end = line.end();
        while (end > line.start() && "\"”’')]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > line.start() && ".!?:".indexOf(text.charAt(end - 1)) >= 0;
    }
}

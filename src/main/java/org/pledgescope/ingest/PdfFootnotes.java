package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts the notes at the foot of a page or column from its text: the last lines, in smaller type or below a short rule,
/// of which the first begins with a mark. Smaller lines below a rule without a mark go on with the note of the page
/// before.
final class PdfFootnotes {

    private static final double SMALLER = 0.93;
    private static final double LONGEST_RULE = 0.75;
    private static final double LOWER_HALF = 0.4;

    /// A raised mark, or a number or sign before words.
    static final Pattern MARK =
            Pattern.compile("(?:\ufdd0([^\ufdd1]{1,6})\ufdd1|(\\d{1,3})(?=\\s+\\p{Lu})|(\\*{1,3}|[†‡§]))\\s*(?=\\S)");

    /// A page's text without its notes, and the notes.
    record Parted(List<PdfBlock> blocks, List<Note> notes) {}

    /// @param mark  as printed; empty where it goes on with a note of the page before
    /// @param lines without overlap with the blocks
    record Note(int page, String mark, List<PdfLine> lines) {}

    private PdfFootnotes() {}

    /// @param size of the running text of the document
    static Parted part(PdfPage page, List<PdfBlock> blocks, double size) {
        List<PdfBlock> text = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (PdfBlock block : blocks) {
            int from = block.isCell() ? block.lines().size() : start(page, block, size);
            if (from > 0) {
                text.add(block.with(block.lines().subList(0, from)));
            }
            notes.addAll(notes(block.lines().subList(from, block.lines().size())));
        }
        return new Parted(text, notes);
    }

    private static int start(PdfPage page, PdfBlock block, double size) {
        List<PdfLine> lines = block.lines();
        int from = lines.size();
        while (from > 0 && lines.get(from - 1).size() <= SMALLER * size) {
            from--;
        }
        int first = from;
        while (first < lines.size() && !(isMarked(lines.get(first)) && isLow(page, lines.get(first)))) {
            first++;
        }
        Optional<Double> rule = rule(page, block);
        if (rule.isPresent()) {
            int below = 0;
            while (below < lines.size() && lines.get(below).y() < rule.get()) {
                below++;
            }
            boolean isNotes = below < lines.size() && (isMarked(lines.get(below)) || below >= from);
            return isNotes ? Math.min(below, first) : first;
        }
        return first;
    }

    private static boolean isMarked(PdfLine line) {
        return MARK.matcher(line.text()).lookingAt();
    }

    private static boolean isLow(PdfPage page, PdfLine line) {
        return line.y() > LOWER_HALF * page.height();
    }

    /// The lowest short rule in the column, where there is one in the lower half.
    private static Optional<Double> rule(PdfPage page, PdfBlock block) {
        double width = block.right() - block.left();
        return page.rules().stream()
                .filter(rule -> Math.abs(rule.x() - block.left()) < 0.1 * width)
                .filter(rule -> rule.width() < LONGEST_RULE * width && rule.y() > LOWER_HALF * page.height())
                .map(PdfPage.Rule::y)
                .max(Double::compare);
    }

    private static List<Note> notes(List<PdfLine> lines) {
        List<Note> notes = new ArrayList<>();
        for (PdfLine line : lines) {
            Matcher mark = MARK.matcher(line.text());
            if (notes.isEmpty() || mark.lookingAt()) {
                notes.add(new Note(line.page(), mark.lookingAt() ? printed(mark) : "", new ArrayList<>()));
            }
            notes.getLast().lines().add(line);
        }
        return notes;
    }

    private static String printed(Matcher mark) {
        for (int group = 1; group <= mark.groupCount(); group++) {
            if (mark.group(group) != null) {
                return mark.group(group).strip();
            }
        }
        return "";
    }
}

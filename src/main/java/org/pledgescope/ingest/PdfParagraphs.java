package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides the lines of a PDF into paragraphs. A line begins one if a wider gap, another type, a printed number or an
/// indentation says so, or if the line before ended where the next word would have had room. Over the end of a column or
/// page a paragraph goes on unless one of these, or the end of a sentence, says otherwise.
final class PdfParagraphs {

    private static final double WIDER = 1.22;
    private static final double USUAL_LEADING = 1.2;
    private static final double OTHER_SIZE = 0.08;
    private static final double INDENT = 0.7;
    private static final double TAB = 0.45;
    private static final double CENTRED = 4;
    private static final double ROOM = 0.6;
    private static final int STEPS = 40;

    /// Of lines of one size of type, in pairs; fewer don't tell how far lines stand apart.
    private static final int FEWEST_PAIRS = 4;

    /// Widest distance, in ems, that fewer lines may have within a paragraph.
    private static final double WIDEST_RARE = 1.5;

    /// Distance of lines in ems for each size of type, as it is most often.
    private final Map<Long, Double> leadings;

    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private @Nullable PdfBlock block;
    private @Nullable PdfBlock first;
    private boolean afterGap = true;

    private PdfParagraphs(List<PdfBlock> blocks) {
        this.leadings = leadings(blocks);
    }

    static List<PdfParagraph> of(List<PdfBlock> blocks) {
        PdfParagraphs paragraphs = new PdfParagraphs(blocks);
        blocks.forEach(paragraphs::read);
        paragraphs.end(true);
        return paragraphs.paragraphs;
    }

    private static Map<Long, Double> leadings(List<PdfBlock> blocks) {
        Map<Long, Map<Long, Integer>> counts = new HashMap<>();
        for (PdfBlock block : blocks) {
            for (int i = 1; i < block.lines().size(); i++) {
                PdfLine line = block.lines().get(i);
                PdfLine before = block.lines().get(i - 1);
                if (isSameSize(before, line)) {
                    long steps = Math.round((line.y() - before.y()) / line.size() * STEPS);
                    counts.computeIfAbsent(Math.round(line.size() * 2), _ -> new HashMap<>())
                            .merge(steps, 1, Integer::sum);
                }
            }
        }
        Map<Long, Double> leadings = new HashMap<>();
        counts.forEach((size, steps) -> leadings.put(size, usual(steps)));
        return leadings;
    }

    private static double usual(Map<Long, Integer> counts) {
        int pairs = counts.values().stream().mapToInt(Integer::intValue).sum();
        double most = mostOften(counts);
        return pairs < FEWEST_PAIRS ? Math.min(most, WIDEST_RARE) : most;
    }

    private static double mostOften(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
                .map(entry -> entry.getKey() / (double) STEPS)
                .orElse(USUAL_LEADING);
    }

    private void read(PdfBlock next) {
        for (int i = 0; i < next.lines().size(); i++) {
            PdfLine line = next.lines().get(i);
            boolean isGap = i > 0 && isGap(next.lines().get(i - 1), line);
            boolean goesOn = !lines.isEmpty() && (i > 0 ? !isGap && joins(next, i) : joinsOver(next, line));
            if (!goesOn) {
                end(i == 0 || isGap);
                afterGap = i == 0 || isGap;
                first = next;
            }
            lines.add(line);
            block = next;
        }
    }

    private void end(boolean isGap) {
        if (!lines.isEmpty() && first != null) {
            paragraphs.add(
                    new PdfParagraph(first.left(), first.isCell(), afterGap && isGap, false, "", List.copyOf(lines)));
        }
        lines.clear();
    }

    private boolean isGap(PdfLine before, PdfLine line) {
        double size = Math.min(before.size(), line.size());
        double usual = leadings.getOrDefault(Math.round(size * 2), USUAL_LEADING);
        return line.y() - before.y() > WIDER * Math.max(usual, 1) * size + (isSameSize(before, line) ? 0 : 0.2 * size);
    }

    private static boolean isSameSize(PdfLine one, PdfLine other) {
        return Math.abs(one.size() - other.size()) <= OTHER_SIZE * Math.max(one.size(), other.size());
    }

    /// Whether a line goes on with the line above it.
    private boolean joins(PdfBlock at, int i) {
        PdfLine before = at.lines().get(i - 1);
        PdfLine line = at.lines().get(i);
        if (at.isCell()) {
            return true;
        }
        if (PdfContents.hasLeaders(before)) {
            return false;
        }
        boolean isOpen = !endsSentence(before) && startsLow(line);
        boolean isShort = hasRoom(before, line, edge(at, i - 1));
        if (!isSameSize(before, line) || before.isBold() != line.isBold() && (isShort || endsPhrase(before))) {
            return isOpen && isSameSize(before, line) && !isShort;
        }
        if (isCentred(at, before) && isCentred(at, line)) {
            return true;
        }
        if (isLabelled(before, line, isShort)) {
            return false;
        }
        double indent = (line.x() - before.x()) / line.size();
        boolean isHanging = lines.size() == 1 && (label(before).isPresent() || indent > 0 && !endsSentence(before));
        boolean isFirstOut = lines.size() == 1 && indent < 0;
        boolean isMoved = Math.abs(indent) > INDENT && !isHanging && !isFirstOut;
        if (isMoved && !isOpen) {
            return false;
        }
        return !isShort || isOpen;
    }

    /// Whether the first line of a column or page goes on with the last one before.
    private boolean joinsOver(PdfBlock next, PdfLine line) {
        PdfLine before = lines.getLast();
        if (block == null || next.isCell() || block.isCell() || !isSameSize(before, line)) {
            return false;
        }
        boolean isShort = hasRoom(before, line, edge(block, block.lines().size() - 1));
        if (before.isBold() && !line.isBold() || isLabelled(before, line, isShort)) {
            return false;
        }
        if (endsSentence(before)) {
            return !isShort && startsLow(line);
        }
        return startsLow(line) || !isShort && !endsPhrase(before);
    }

    /// The right edge that the lines about this one keep to.
    private static double edge(PdfBlock at, int i) {
        double size = at.lines().get(i).size();
        double edge = 0;
        for (int k = Math.max(0, i - 6); k < Math.min(at.lines().size(), i + 7); k++) {
            PdfLine line = at.lines().get(k);
            edge = Math.abs(line.size() - size) < 1 ? Math.max(edge, line.right()) : edge;
        }
        return edge;
    }

    /// Whether the first word of a line would have had room on the line before.
    private static boolean hasRoom(PdfLine before, PdfLine line, double edge) {
        int space = line.text().indexOf(' ');
        int letters = space < 0 ? line.text().length() : space;
        double word = line.width() * letters / Math.max(1, line.text().length());
        return before.right() + word + ROOM * line.size() < edge;
    }

    private static boolean isCentred(PdfBlock at, PdfLine line) {
        double middle = (at.left() + at.right()) / 2;
        double off = Math.abs((line.x() + line.right()) / 2 - middle);
        return off < CENTRED && line.x() - at.left() > 3 * line.size();
    }

    static Optional<Label> label(PdfLine line) {
        return Label.at(line.text(), 0, line.text().length()).filter(label -> label.style() != Label.Style.NOTE);
    }

    private boolean isLabelled(PdfLine before, PdfLine line, boolean isShort) {
        Optional<Label> label = label(line);
        if (label.isEmpty()) {
            return line.text().charAt(0) == PdfWords.MARK && isShort;
        }
        boolean isInside = lines.size() > 1 && Math.abs(line.x() - before.x()) < 1 && !hasTab(line, label.get());
        boolean isSure = isShort || endsPhrase(before) || hasTab(line, label.get()) || line.x() < before.x() - 1;
        return switch (label.get().style()) {
            case BULLET -> true;
            case NUMBER, ROMAN, LETTER -> isSure && !(isInside && !isShort && !endsPhrase(before));
            case DASH, CAPITAL, NOTE -> isShort || endsSentence(before);
        };
    }

    /// Whether more than a space lies between a label and its words.
    private static boolean hasTab(PdfLine line, Label label) {
        int letters = label.printed().replace(" ", "").length();
        List<PdfGlyph> glyphs = line.glyphs();
        return letters < glyphs.size() && glyphs.get(letters).x() - glyphs.get(letters - 1).right() > TAB * line.size();
    }

    private static boolean startsLow(PdfLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean endsSentence(PdfLine line) {
        return endsWith(line, ".!?:");
    }

    private static boolean endsPhrase(PdfLine line) {
        return endsWith(line, ".!?:;,");
    }

    private static boolean endsWith(PdfLine line, String marks) {
        String text = PdfMarks.without(line.text());
        int end = text.length();
        while (end > 0 && "\"”’')] ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0;
    }
}

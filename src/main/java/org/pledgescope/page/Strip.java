package org.pledgescope.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.Paragraph.Kind;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// Where in a document its promises, their hedges and their precision fall: a bar for each commitment, as tall as its
/// score, and a mark for each cue. Across, the first word of the text is at 0 % and the last at 100 %; down, pixels.
///
/// @param width    of a bar on a wide screen, in pixels
/// @param hedges   places of the hedges inside commitments
/// @param precise  places of what makes commitments precise
/// @param sections lines with names below the chart
public record Strip(List<Bar> bars, String width, List<String> hedges, List<String> precise, List<Section> sections) {

    /// A commitment.
    ///
    /// @param x      in per cent
    /// @param y      of its top
    /// @param height at least one pixel
    public record Bar(int number, String band, String x, int y, int height) {}

    /// Where a part of the text begins.
    ///
    /// @param isWide   whether its name fits on a wide screen
    /// @param isNarrow whether its name fits on a phone
    public record Section(String x, String name, boolean isWide, boolean isNarrow) {}

    /// Where the axis lies and how tall a bar of 100 is.
    public static final int BASE = 150;

    private static final double TALLEST = 142;
    private static final double WIDEST_BAR = 7;
    private static final double ALL_BARS = 640;
    private static final int WIDE = 900;
    private static final int NARROW = 300;
    private static final double LETTER = 7;
    private static final int LONGEST_NAME = 24;
    private static final int PARTS = 6;

    static Strip of(DocumentAnalysis analysis) {
        List<Bar> bars = new ArrayList<>();
        List<String> hedges = new ArrayList<>();
        List<String> precise = new ArrayList<>();
        int length = Math.max(1, analysis.document().text().length());
        for (Sentence sentence : analysis.sentences()) {
            for (Statement statement : sentence.statements()) {
                if (statement.firmness().isPresent()) {
                    String x = percent(statement.span().start(), length);
                    bars.add(bar(bars.size() + 1, x, statement.firmness().get()));
                    addPlaces(hedges, statement.hedges(), length);
                    addPlaces(precise, statement.precision(), length);
                }
            }
        }
        double width = Math.clamp(ALL_BARS / Math.max(1, bars.size()), 1.5, WIDEST_BAR);
        return new Strip(
                bars, String.format(Locale.ROOT, "%.1f", width), hedges, precise, sections(starts(analysis), length));
    }

    /// The height of a score above the axis: `y(70)` is where the band firm begins.
    public static int y(int score) {
        return (int) Math.round(BASE - score * TALLEST / 100);
    }

    private static Bar bar(int number, String x, Firmness firmness) {
        int y = Math.min(BASE - 1, y(firmness.score()));
        return new Bar(number, firmness.band().label(), x, y, BASE - y);
    }

    private static void addPlaces(List<String> places, List<Cue> cues, int length) {
        cues.forEach(cue -> places.add(percent(cue.span().start(), length)));
    }

    private static String percent(int at, int length) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * at / length);
    }

    /// Where parts of the text begin, with their names: headings, else pages, else some paragraphs.
    private static Map<Integer, String> starts(DocumentAnalysis analysis) {
        Map<Integer, String> headings = new LinkedHashMap<>();
        Map<Integer, String> pages = new LinkedHashMap<>();
        Map<Integer, String> paragraphs = new LinkedHashMap<>();
        List<Paragraph> all = analysis.document().paragraphs();
        int page = 0;
        for (int i = 0; i < all.size(); i++) {
            int start = all.get(i).span().start();
            if (all.get(i).kind() == Kind.HEADING) {
                headings.put(start, shortened(Places.words(analysis, all.get(i).span())));
            }
            if (all.get(i).page() > page) {
                page = all.get(i).page();
                pages.put(start, "page " + page);
            }
            if (i % Math.max(1, all.size() / PARTS) == 0) {
                paragraphs.put(start, Places.paragraph(analysis, i));
            }
        }
        return headings.size() > 1 ? headings : pages.size() > 1 ? pages : paragraphs;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /// Names are placed from the left; one that would touch the last one is left out.
    private static List<Section> sections(Map<Integer, String> starts, int length) {
        List<Section> sections = new ArrayList<>();
        double wideEnd = 0;
        double narrowEnd = 0;
        for (Map.Entry<Integer, String> start : starts.entrySet()) {
            double at = 1.0 * start.getKey() / length;
            double width = start.getValue().length() * LETTER + LETTER;
            boolean isWide = at * WIDE >= wideEnd && at * WIDE + width <= WIDE;
            boolean isNarrow = at * NARROW >= narrowEnd && at * NARROW + width <= NARROW;
            wideEnd = isWide ? at * WIDE + width : wideEnd;
            narrowEnd = isNarrow ? at * NARROW + width : narrowEnd;
            if (isWide || isNarrow) {
                sections.add(new Section(percent(start.getKey(), length), start.getValue(), isWide, isNarrow));
            }
        }
        return sections;
    }
}

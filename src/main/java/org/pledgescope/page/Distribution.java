package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.text.Act;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Statement;

/// A document's commitments by level and its cues by type, as tables with bars.
///
/// @param levels    sentences by their firmest level, the firmest first
/// @param hedges    types found, the commonest first
/// @param precision types found, the commonest first
public record Distribution(
        List<Level> levels, List<Cues> hedges, List<Cues> precision, int directives, int expressives) {

    /// @param width of its bar, in per cent
    public record Level(int level, String name, int count, String share, String width) {}

    /// A type of cue.
    ///
    /// @param style         its line in the text
    /// @param count         in sentences of any act
    /// @param inCommitments of these, in clauses that commit
    /// @param perThousand   of `count`, per 1,000 words
    /// @param points        each earns, as `−10`, or `+7, +10` where they differ; empty where none was given
    /// @param width         of its bar, in per cent
    public record Cues(
            String style, String name, int count, int inCommitments, String perThousand, String points, String width) {}

    static Distribution of(DocumentAnalysis analysis, DocumentSummary summary) {
        return new Distribution(
                levels(summary),
                cues(analysis, summary, CueType.Family.HEDGE),
                cues(analysis, summary, CueType.Family.PRECISION),
                summary.act(Act.DIRECTIVE),
                summary.act(Act.EXPRESSIVE));
    }

    private static List<Level> levels(DocumentSummary summary) {
        int most = summary.levels().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int all = summary.act(Act.COMMITMENT);
        List<Level> levels = new ArrayList<>();
        for (int level = Sum.HIGHEST_LEVEL; level >= 2; level--) {
            int count = summary.level(level);
            String share = all == 0 ? "" : Math.round(100.0 * count / all) + "%";
            levels.add(new Level(level, Sum.level(level), count, share, Headline.percent(100.0 * count / most)));
        }
        return levels;
    }

    private static List<Cues> cues(DocumentAnalysis analysis, DocumentSummary summary, CueType.Family family) {
        Map<CueType, Integer> inCommitments = new EnumMap<>(CueType.class);
        Map<CueType, SortedSet<Integer>> points = new EnumMap<>(CueType.class);
        for (Statement statement : analysis.commitments().toList()) {
            (family == CueType.Family.HEDGE ? statement.hedges() : statement.precision())
                    .forEach(cue -> inCommitments.merge(cue.type(), 1, Integer::sum));
            statement
                    .firmness()
                    .map(Firmness::items)
                    .orElse(List.of())
                    .forEach(item ->
                            CueType.of(item.label())
                                    .ifPresent(type ->
                                            points.computeIfAbsent(type, t -> new TreeSet<>()).add(item.points())));
        }
        Map<CueType, Integer> counts = family == CueType.Family.HEDGE ? summary.hedges() : inCommitments;
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().family() == family && entry.getValue() > 0)
                .sorted(
                        Map.Entry.<CueType, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry ->
                        new Cues(
                                CueStyle.of(entry.getKey()),
                                CueStyle.name(entry.getKey()),
                                entry.getValue(),
                                inCommitments.getOrDefault(entry.getKey(), 0),
                                perThousand(entry.getValue(), summary.words()),
                                points.getOrDefault(entry.getKey(), new TreeSet<>()).stream()
                                        .map(value -> (value < 0 ? "−" : value > 0 ? "+" : "") + Math.abs(value))
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse(""),
                                Headline.percent(100.0 * entry.getValue() / most)))
                .toList();
    }

    private static String perThousand(int count, int words) {
        return words == 0 ? "" : String.format(Locale.ROOT, "%.1f", 1000.0 * count / words);
    }
}

package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.pledgescope.compare.Mentioned;
import org.pledgescope.compare.Rate;
import org.pledgescope.compare.Tally;
import org.pledgescope.text.CueType;

/// A table of figures with a bar under each: a row for each document or group, a column for each type of hedge or entity.
///
/// @param columns  names of the columns
/// @param sections rows under a common heading
public record SideBySide(List<String> columns, List<Section> sections) {

    private static final int ENTITIES = 8;

    /// Rows under a heading, which may be empty.
    public record Section(String heading, List<Row> rows) {}

    /// A row.
    ///
    /// @param number of the document; empty for a group
    public record Row(String number, String name, List<Cell> cells) {}

    /// A figure.
    ///
    /// @param width of its bar; empty for none
    public record Cell(String text, String width) {}

    /// A row before its figures are drawn.
    private record Line(String number, String name, List<Double> values) {}

    /// Hedges per 1,000 words by type, for each document.
    static SideBySide hedges(List<ShownDocument> documents) {
        List<CueType> types = types(documents.stream().map(ShownDocument::tally).toList());
        List<Line> lines = documents.stream().map(document -> hedges(document, types)).toList();
        return of(types.stream().map(Wording::hedge).toList(), List.of(""), List.of(lines), Rate::text);
    }

    /// Hedges per 1,000 words by type, for each group that the page shows.
    static SideBySide hedges(List<GroupTables.Group> groups, Tally all) {
        List<CueType> types = types(List.of(all));
        List<String> headings = new ArrayList<>();
        List<List<Line>> sections = new ArrayList<>();
        for (GroupTables.Group group : groups) {
            headings.add(group.heading());
            sections.add(
                    group.shown().stream()
                            .map(member -> new Line("", GroupTables.name(member), rates(member.tally(), types)))
                            .toList());
        }
        return of(types.stream().map(Wording::hedge).toList(), headings, sections, Rate::text);
    }

    /// Mentions of the entities that are mentioned most, for each document.
    static SideBySide mentions(List<ShownDocument> documents) {
        List<String> entities =
                Mentioned.sum(documents.stream().map(ShownDocument::mentions).toList()).stream()
                        .limit(ENTITIES)
                        .map(Mentioned::entity)
                        .toList();
        List<Line> lines =
                documents.stream()
                        .map(document ->
                                new Line(
                                        "" + document.number(),
                                        document.shortName(),
                                        entities.stream().map(entity -> (double) count(document, entity)).toList()))
                        .toList();
        return of(entities, List.of(""), List.of(lines), value -> Wording.count(Math.round(value)));
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    private static Line hedges(ShownDocument document, List<CueType> types) {
        return new Line("" + document.number(), document.shortName(), rates(document.tally(), types));
    }

    private static List<Double> rates(Tally tally, List<CueType> types) {
        return types.stream().map(type -> Rate.perThousand(tally.hedges(type), tally.words())).toList();
    }

    private static List<CueType> types(List<Tally> tallies) {
        return Arrays.stream(CueType.values())
                .filter(type -> tallies.stream().anyMatch(tally -> tally.hedges(type) > 0))
                .toList();
    }

    private static int count(ShownDocument document, String entity) {
        return document.mentions().stream()
                .filter(mentioned -> mentioned.entity().equals(entity))
                .mapToInt(Mentioned::count)
                .sum();
    }

    private static SideBySide of(
            List<String> columns, List<String> headings, List<List<Line>> sections, DoubleFunction<String> words) {
        List<Section> drawn = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            drawn.add(new Section(headings.get(i), rows(sections.get(i), words)));
        }
        return new SideBySide(columns, drawn);
    }

    /// Bars are comparable within a section: the longest is its largest figure.
    private static List<Row> rows(List<Line> lines, DoubleFunction<String> words) {
        double largest =
                lines.stream().flatMap(line -> line.values().stream()).mapToDouble(Double::doubleValue).max().orElse(0);
        return lines.stream()
                .map(line ->
                        new Row(
                                line.number(),
                                line.name(),
                                line.values().stream().map(value -> cell(value, largest, words.apply(value))).toList()))
                .toList();
    }

    private static Cell cell(double value, double largest, String words) {
        return value == 0 ? new Cell("0", "") : new Cell(words, Wording.percent(100 * value / largest));
    }
}

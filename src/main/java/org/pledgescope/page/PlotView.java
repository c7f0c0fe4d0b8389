package org.pledgescope.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pledgescope.compare.GroupSummary;
import org.pledgescope.compare.Tally;
import org.pledgescope.page.DotPlot.Point;
import org.pledgescope.text.Metadata;

/// The chart of density against level: a circle for each document or, with very many, a grid of counts with a circle for
/// each kind or year.
///
/// @param dots absent where fewer than two have commitments
/// @param grid absent where documents have circles of their own
record PlotView(Optional<DotPlot> dots, Optional<HeatGrid> grid, String lede) {

    private static final int SHORTEST_SERIES = 3;
    private static final int SERIES = 4;
    private static final int LONGEST_ISSUER = 60;
    private static final String DIRECTIONS =
            "Right: more commitments for the length of the text. Up: more of them new firm promises or decisions.";

    /// Documents of one issuer and kind.
    private record Series(String issuer, String kind, List<ShownDocument> documents) {

        String words() {
            return "%s (%s, %d)".formatted(Wording.cut(issuer, LONGEST_ISSUER), kind, documents.size());
        }
    }

    static PlotView ofDocuments(List<ShownDocument> documents) {
        List<ShownDocument> shown = documents.stream().filter(document -> document.tally().commitments() > 0).toList();
        if (shown.size() < 2) {
            return new PlotView(Optional.empty(), Optional.empty(), "");
        }
        List<Series> series = series(shown);
        List<Point> points = shown.stream().map(document -> point(document, series)).toList();
        DotPlot plot = DotPlot.of(points, DotPlot.across(points));
        return new PlotView(
                Optional.of(plot),
                Optional.empty(),
                DIRECTIONS + lines(series) + weak(shown) + aside(plot) + missing(documents.size() - shown.size()));
    }

    /// @param groups of which one sort has circles, with the numbers of its rows
    static PlotView ofGroups(List<ShownDocument> documents, List<GroupTables.Group> groups) {
        List<ShownDocument> compared = documents.stream().filter(ShownDocument::hasEnough).toList();
        Axis across = HeatGrid.across(compared);
        Optional<GroupTables.Group> sort = groups.stream().filter(GroupTables.Group::isNumbered).findFirst();
        List<Point> points = sort.stream().flatMap(PlotView::points).toList();
        String circles =
                sort.map(group -> "; each circle is all texts of a %s together.".formatted(group.by().label()))
                        .orElse(".");
        return new PlotView(
                Optional.of(DotPlot.of(points, across, new Axis(100, 20))),
                Optional.of(HeatGrid.of(compared, documents.size() - compared.size(), across)),
                DIRECTIONS + " The darker a cell, the more documents are in it" + circles);
    }

    private static Stream<Point> points(GroupTables.Group sort) {
        return IntStream.range(0, sort.shown().size())
                .filter(i -> sort.shown().get(i).tally().commitments() >= ShownDocument.ENOUGH)
                .mapToObj(i -> point(i + 1, sort.shown().get(i)));
    }

    private static Point point(int number, GroupSummary group) {
        Tally tally = group.tally();
        return new Point(number, GroupTables.name(group), tally.density(), tally.firmShare(), "", false);
    }

    private static Point point(ShownDocument document, List<Series> series) {
        String name =
                series.stream()
                        .filter(one -> one.documents().contains(document))
                        .findFirst()
                        .map(one -> one.issuer() + "\n" + one.kind())
                        .orElse("");
        return new Point(
                document.number(),
                document.shortName(),
                document.tally().density(),
                document.tally().firmShare(),
                name,
                !document.hasEnough());
    }

    /// The longest series: documents of one known issuer and kind with different known dates.
    private static List<Series> series(List<ShownDocument> documents) {
        Map<List<String>, List<ShownDocument>> members = new LinkedHashMap<>();
        for (ShownDocument document : documents) {
            Metadata metadata = document.summary().metadata();
            if (!metadata.issuer().value().isEmpty() && !metadata.date().value().isEmpty()) {
                members.computeIfAbsent(
                                List.of(
                                        metadata.issuer().value(),
                                        Wording.kinds(metadata.kind().value()).toLowerCase(Locale.ROOT)),
                                key -> new ArrayList<>())
                        .add(document);
            }
        }
        List<Series> series = new ArrayList<>();
        members.forEach((key, group) -> {
            if (group.size() >= SHORTEST_SERIES && haveOwnDates(group)) {
                series.add(new Series(key.getFirst(), key.getLast(), group));
            }
        });
        series.sort((one, other) -> Integer.compare(other.documents().size(), one.documents().size()));
        return series.subList(0, Math.min(SERIES, series.size()));
    }

    private static boolean haveOwnDates(List<ShownDocument> documents) {
        Set<String> dates = new HashSet<>();
        return documents.stream().allMatch(document -> dates.add(document.summary().metadata().date().value()));
    }

    private static String lines(List<Series> series) {
        return switch (series.size()) {
            case 0 -> "";
            case 1 -> " The line joins the texts of %s, oldest to newest.".formatted(series.getFirst().words());
            default ->
                    " Lines join texts of one issuer and kind, oldest to newest: %s."
                            .formatted(Wording.list(series.stream().map(Series::words).toList()));
        };
    }

    private static String weak(List<ShownDocument> shown) {
        return shown.stream().allMatch(ShownDocument::hasEnough)
                ? ""
                : " Pale circles: fewer than ten commitments, so the share says little.";
    }

    private static String aside(DotPlot plot) {
        return plot.isCrowded() ? " A circle beside its place, so that no other hides it, has a short line to it." : "";
    }

    private static String missing(int documents) {
        return documents == 0
                ? ""
                : " %s without a commitment %s no circle."
                        .formatted(Wording.count(documents, "text", "texts"), documents == 1 ? "has" : "have");
    }
}

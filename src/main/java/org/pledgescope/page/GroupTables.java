package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.compare.GroupSummary;
import org.pledgescope.compare.GroupSummary.By;
import org.pledgescope.compare.Rate;
import org.pledgescope.compare.Tally;
import org.pledgescope.text.DocumentKind;

/// The documents by kind, by issuer and by year.
public record GroupTables(List<Table> tables) {

    private static final int ISSUERS = 20;
    private static final int YEARS = 40;
    private static final int MENTIONS = 6;
    private static final int LONGEST_NAME = 90;

    /// A group.
    ///
    /// @param number from 1 in one of the tables; empty in the others
    public record Row(
            String number,
            String name,
            String documents,
            String words,
            String commitments,
            String density,
            String densityWidth,
            String share,
            String shareWidth,
            String mean,
            String hedgedSentences,
            String hedgeRate,
            String hedgeWidth,
            String directives,
            String mentions) {}

    /// Groups of one sort.
    ///
    /// @param id   for links
    /// @param more groups beyond the last row, which only the CSV table holds
    public record Table(String id, String heading, List<Row> rows, String more) {}

    /// The groups of one sort with those that a page has room for.
    ///
    /// @param isNumbered whether its rows have numbers, which the chart of very many documents uses too
    record Group(By by, List<GroupSummary> all, List<GroupSummary> shown, boolean isNumbered) {

        String heading() {
            return switch (by) {
                case KIND -> "By kind";
                case ISSUER -> "By issuer";
                case YEAR -> "By year";
            };
        }
    }

    /// By each sort that tells the documents apart.
    static List<Group> groups(List<GroupSummary> summaries) {
        List<Group> groups = new ArrayList<>();
        for (By by : By.values()) {
            List<GroupSummary> all = summaries.stream().filter(summary -> summary.by() == by).toList();
            if (all.size() > 1) {
                boolean isFirst = groups.stream().noneMatch(Group::isNumbered);
                groups.add(new Group(by, all, shown(by, all), isFirst && by != By.ISSUER));
            }
        }
        return groups;
    }

    private static List<GroupSummary> shown(By by, List<GroupSummary> all) {
        return switch (by) {
            case KIND -> all;
            case ISSUER -> all.subList(0, Math.min(ISSUERS, all.size()));
            case YEAR -> all.subList(Math.max(0, all.size() - YEARS), all.size());
        };
    }

    static GroupTables of(List<Group> groups) {
        return new GroupTables(groups.stream().map(GroupTables::table).toList());
    }

    /// The group's name as a page shows it.
    static String name(GroupSummary group) {
        if (group.value().isEmpty()) {
            return "not known";
        }
        return switch (group.by()) {
            case KIND -> DocumentKind.of(group.value()).map(Wording::kinds).orElse(group.value());
            case ISSUER, YEAR -> Wording.cut(group.value(), LONGEST_NAME);
        };
    }

    private static Table table(Group group) {
        double density = largest(group.shown().stream().mapToDouble(member -> member.tally().density()).toArray());
        double hedges = largest(group.shown().stream().mapToDouble(member -> member.tally().hedgeRate()).toArray());
        List<Row> rows = new ArrayList<>();
        for (GroupSummary member : group.shown()) {
            rows.add(row(group.isNumbered() ? "" + (rows.size() + 1) : "", member, density, hedges));
        }
        int more = group.all().size() - group.shown().size();
        return new Table(
                "by-" + group.by().label(),
                group.heading(),
                rows,
                more == 0 ? "" : Wording.count(more) + (group.by() == By.YEAR ? " earlier" : " more"));
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static Row row(String number, GroupSummary group, double density, double hedges) {
        Tally tally = group.tally();
        boolean hasCommitments = tally.commitments() > 0;
        return new Row(
                number,
                name(group),
                Wording.count(group.documents()),
                Wording.count(tally.words()),
                Wording.count(tally.commitments()),
                Rate.text(tally.density()),
                Wording.percent(density == 0 ? 0 : 100 * tally.density() / density),
                hasCommitments ? Rate.text(tally.firmShare()) + "%" : "",
                Wording.percent(tally.firmShare()),
                hasCommitments ? Rate.text(tally.meanFirmness()) : "",
                Wording.count(tally.hedgedSentences()),
                Rate.text(tally.hedgeRate()),
                Wording.percent(hedges == 0 ? 0 : 100 * tally.hedgeRate() / hedges),
                Wording.count(tally.directives()),
                group.mentions().stream()
                        .limit(MENTIONS)
                        .map(mentioned -> mentioned.entity() + " " + Wording.count(mentioned.count()))
                        .collect(Collectors.joining(", ")));
    }
}

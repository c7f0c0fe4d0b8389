package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pledgescope.compare.Mentioned;
import org.pledgescope.compare.Rate;
import org.pledgescope.compare.Tally;
import org.pledgescope.text.Band;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

/// The table of the documents with its bars, newest document first.
///
/// @param all  how many documents there are
/// @param more documents beyond the last row, which only the CSV table holds; empty for none
public record DocumentRows(List<Row> rows, List<Kind> kinds, List<Legend> legend, String all, String more) {

    /// Rows that a script shows at once; with more the rows are paged.
    static final int PAGE = 50;

    private static final int ROWS = 3000;
    private static final int MENTIONS = 3;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_ISSUER = 80;

    /// A document.
    ///
    /// @param facts    kind, date and issuer as far as they are known
    /// @param inferred which of the facts were inferred; may be empty
    /// @param density  commitments per 1,000 words; the width of its bar is its share of the largest on the page
    /// @param share    at level 5 or 6; empty where there is no commitment, `mean` likewise
    public record Row(
            int number,
            String kind,
            String date,
            String href,
            String title,
            String facts,
            String inferred,
            String words,
            String commitments,
            String clauses,
            String density,
            String densityWidth,
            List<Bars.Piece> bands,
            String bandWords,
            String share,
            String shareWidth,
            String mean,
            String hedgeRate,
            List<Bars.Piece> hedges,
            String hedgeWords,
            List<Mentioned> mentions) {}

    /// A kind to filter by.
    public record Kind(String value, String label, String count) {}

    /// A group of hedges in the key of the bars.
    public record Legend(String css, String label) {}

    static DocumentRows of(List<ShownDocument> documents) {
        int more = documents.size() - ROWS;
        double density = largest(documents.stream().map(ShownDocument::tally).mapToDouble(Tally::density).toArray());
        double hedges = largest(documents.stream().map(ShownDocument::tally).mapToDouble(Tally::hedgeRate).toArray());
        return new DocumentRows(
                documents.stream().limit(ROWS).map(document -> row(document, density, hedges)).toList(),
                kinds(documents),
                Arrays.stream(Bars.HedgeGroup.values()).map(group -> new Legend(group.css(), group.label())).toList(),
                Wording.count(documents.size()),
                more > 0 ? Wording.count(more, "more document", "more documents") : "");
    }

    public boolean isPaged() {
        return rows.size() > PAGE;
    }

    /// Whether there is anything to sort or to search.
    public boolean hasControls() {
        return rows.size() > 1;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static List<Kind> kinds(List<ShownDocument> documents) {
        Map<DocumentKind, Long> counts =
                documents.stream()
                        .collect(
                                Collectors.groupingBy(
                                        document -> document.summary().metadata().kind().value(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<DocumentKind, Long>comparingByValue(Comparator.reverseOrder()))
                .map(kind ->
                        new Kind(kind.getKey().label(), Wording.kinds(kind.getKey()), Wording.count(kind.getValue())))
                .toList();
    }

    private static Row row(ShownDocument document, double density, double hedges) {
        Metadata metadata = document.summary().metadata();
        Tally tally = document.tally();
        boolean hasCommitments = tally.commitments() > 0;
        return new Row(
                document.number(),
                metadata.kind().value().label(),
                metadata.date().value(),
                document.href(),
                Wording.cut(document.summary().title(), LONGEST_TITLE),
                facts(metadata),
                document.summary().inferred().replace(" ", ", "),
                Wording.count(tally.words()),
                Wording.count(tally.commitments()),
                tally.clauses() == tally.commitments() ? "" : Wording.count(tally.clauses(), "clause", "clauses"),
                document.summary().perThousandWords(),
                Wording.percent(share(tally.density(), density)),
                Bars.bands(tally),
                bandWords(tally),
                hasCommitments ? document.summary().firmShare() + "%" : "",
                Wording.percent(tally.firmShare()),
                hasCommitments ? document.summary().firmnessText() : "",
                Rate.text(tally.hedgeRate()),
                Bars.hedges(tally, share(tally.hedgeRate(), hedges)),
                hedgeWords(tally),
                document.mentions().stream().limit(MENTIONS).toList());
    }

    private static double share(double value, double largest) {
        return largest == 0 ? 0 : 100 * value / largest;
    }

    private static String facts(Metadata metadata) {
        List<String> facts = new ArrayList<>();
        facts.add(Wording.kind(metadata.kind().value()));
        facts.add(Wording.date(metadata.date().value()));
        facts.add(Wording.cut(metadata.issuer().value(), LONGEST_ISSUER));
        facts.removeIf(String::isEmpty);
        return String.join(", ", facts);
    }

    private static String bandWords(Tally tally) {
        return Arrays.stream(Band.values())
                .filter(band -> tally.band(band) > 0)
                .map(band -> Wording.count(tally.band(band)) + " " + band.label())
                .collect(Collectors.joining(", "));
    }

    private static String hedgeWords(Tally tally) {
        return Arrays.stream(Bars.HedgeGroup.values())
                .filter(group -> Bars.hedges(tally, group) > 0)
                .map(group -> group.label() + " " + Bars.hedges(tally, group))
                .collect(Collectors.joining("; "));
    }
}

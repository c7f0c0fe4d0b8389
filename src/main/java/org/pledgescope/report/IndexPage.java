package org.pledgescope.report;

import java.util.List;
import java.util.stream.IntStream;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;

/// What the page of a whole run shows.
///
/// @param entities     those with most definitive commitments about them
/// @param moreEntities how many others have commitments about them
public record IndexPage(
        List<Row> documents,
        List<EntityTotals.Total> entities,
        int moreEntities,
        List<Problem> problems,
        List<String> tables) {

    /// A document with its figures in the order of the table's columns.
    ///
    /// @param inferred the names of the facts that were inferred; may be empty
    public record Row(
            String href,
            String title,
            String date,
            String kind,
            String issuer,
            String inferred,
            List<DocumentPage.Fact> figures) {}

    private static final List<String> FIGURES =
            List.of(
                    "Words",
                    "Commitments",
                    "per 1,000 words",
                    "Firm",
                    "Moderate",
                    "Soft",
                    "Rhetorical",
                    "Level 5 or 6, %",
                    "Hedged sentences",
                    "Asks others");

    static IndexPage of(List<DocumentSummary> summaries, List<Problem> problems, EntityTotals entities) {
        return new IndexPage(
                summaries.stream().map(IndexPage::row).toList(),
                entities.first(),
                entities.more(),
                List.copyOf(problems),
                List.copyOf(Columns.tables().keySet()));
    }

    public String documentCount() {
        return documents.size() == 1 ? "1 document" : "%d documents".formatted(documents.size());
    }

    public String problemCount() {
        return Problem.count(problems);
    }

    public List<String> figureNames() {
        return FIGURES;
    }

    public String style() {
        return Pages.STYLE;
    }

    public String policy() {
        return Pages.POLICY;
    }

    private static Row row(DocumentSummary summary) {
        var metadata = summary.metadata();
        return new Row(
                "documents/" + summary.page(),
                summary.title(),
                metadata.date().value(),
                metadata.kind().value().label(),
                metadata.issuer().value(),
                summary.inferred().replace(" ", ", "),
                figures(
                        List.of(
                                "" + summary.words(),
                                "" + summary.act(Act.COMMITMENT),
                                summary.perThousandWords(),
                                "" + summary.band(Band.FIRM),
                                "" + summary.band(Band.MODERATE),
                                "" + summary.band(Band.SOFT),
                                "" + summary.band(Band.RHETORICAL),
                                summary.firmShare(),
                                "" + summary.hedgedSentences(),
                                "" + summary.act(Act.DIRECTIVE))));
    }

    private static List<DocumentPage.Fact> figures(List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new DocumentPage.Fact(FIGURES.get(i), values.get(i), ""))
                .toList();
    }
}

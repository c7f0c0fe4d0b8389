package org.pledgescope.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pledgescope.compare.GroupSummary;
import org.pledgescope.compare.Tally;
import org.pledgescope.problem.Problem;

/// What the page of a whole run shows. Up to [#SINGLE] documents each have their circle and their row in every table;
/// more are shown as groups, and their rows are paged.
///
/// @param plot         circles of documents or of groups; absent where there are too few to compare
/// @param grid         behind the circles of groups
/// @param places       where each of a few texts is firm
/// @param entities     those with most definitive commitments about them
/// @param moreEntities how many others have commitments about them
public record IndexPage(
        int count,
        Standfirst head,
        Optional<DotPlot> plot,
        Optional<HeatGrid> grid,
        String plotLede,
        DocumentRows documents,
        List<FirmPlaces.View> places,
        SideBySide hedges,
        SideBySide mentions,
        GroupTables groups,
        List<EntityTotals.Total> entities,
        int moreEntities,
        ProblemRows problems,
        Sources sources) {

    /// So many documents are shown one by one.
    static final int SINGLE = 50;

    /// @param groups    of the documents
    /// @param tableRows how many rows each table of the report has, by its file name
    public static IndexPage of(
            IndexRows run,
            List<GroupSummary> groups,
            List<Problem> problems,
            Provenance made,
            Map<String, Integer> tableRows) {
        List<ShownDocument> documents = ShownDocument.number(run.documents());
        Tally all = documents.stream().map(ShownDocument::tally).reduce(Tally.NONE, Tally::plus);
        List<GroupTables.Group> sorts = GroupTables.groups(groups);
        boolean isSingle = documents.size() <= SINGLE;
        PlotView plot = isSingle ? PlotView.ofDocuments(documents) : PlotView.ofGroups(documents, sorts);
        return new IndexPage(
                documents.size(),
                Standfirst.of(documents, all, problems),
                plot.dots(),
                plot.grid(),
                plot.lede(),
                DocumentRows.of(documents),
                run.places().views(documents),
                isSingle ? SideBySide.hedges(documents) : SideBySide.hedges(sorts, all),
                isSingle ? SideBySide.mentions(documents) : new SideBySide(List.of(), List.of()),
                GroupTables.of(sorts),
                run.entities().first(),
                run.entities().more(),
                ProblemRows.of(problems),
                Sources.of(made, tableRows));
    }

    /// Whether each document has its own row in every table.
    public boolean isSingle() {
        return count <= SINGLE;
    }

    public String documentCount() {
        return Wording.count(count, "document", "documents");
    }

    public String moreEntitiesText() {
        return Wording.count(moreEntities, "more entity", "more entities");
    }

    public Frame frame() {
        return new Frame(
                count == 1
                        ? "One document: commitments and their firmness"
                        : documentCount() + " compared: commitments and their firmness",
                "Commitments, their firmness and hedges of %s, compared.".formatted(documentCount()),
                "index.html",
                "All documents");
    }

    public String render() {
        return Pages.render("index.jte", this);
    }
}

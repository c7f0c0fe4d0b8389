package org.pledgescope.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.GroupSummary;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.page.IndexPage;
import org.pledgescope.page.IndexRows;
import org.pledgescope.page.Pages;
import org.pledgescope.page.Provenance;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;

/// Writes the files of a run's folder, one analysis at a time, into a draft beside the last report.
///
/// [#complete(RunFacts)] ends the draft, [#publish()] puts it in the place of the last report; whatever is not published
/// is dropped by [#close()]. Only one writer at a time may work on a folder, which the caller sees to. Keeps a small row
/// of each document in memory. Not safe for several threads, but for [#prepare(DocumentAnalysis)].
public final class ReportWriter implements Closeable {

    private final Publication publication;
    private final Path draft;
    private final MentionCounter counter;
    private final ReportTables tables;
    private final BufferedWriter analyses;
    private final List<DocumentSummary> summaries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final IndexRows index = new IndexRows();
    private final Provenance made;
    private final String run;

    /// Brings a half-published report into order first.
    ///
    /// @param folder  made if it is missing
    /// @param counter counts mentions for mentions.csv and the pages
    /// @param made    what makes the report, for its pages and its data package
    /// @throws ReportException if the folder holds files of somebody else where the report's are to go
    public ReportWriter(Path folder, MentionCounter counter, Provenance made) throws IOException {
        this.counter = counter;
        this.made = made;
        this.run = UUID.randomUUID().toString();
        this.publication = Publication.in(folder);
        publication.recover();
        this.draft = publication.begin(run);
        this.tables = ReportTables.in(draft);
        this.analyses = Files.newBufferedWriter(draft.resolve(ReportFiles.ANALYSES), StandardCharsets.UTF_8);
    }

    /// Id of this run; the published report names it in [#witness()].
    public String run() {
        return run;
    }

    /// The file that holds the id of the run whose report is published.
    public Path witness() {
        return publication.witness();
    }

    /// Makes what the report holds of a document. Changes nothing; safe for several threads at once, unlike the rest.
    public DocumentReport prepare(DocumentAnalysis analysis) {
        return DocumentReport.of(analysis, counter, made);
    }

    /// Adds a document.
    public void add(DocumentAnalysis analysis) throws IOException {
        add(prepare(analysis));
    }

    /// Adds a document that was [prepared][#prepare].
    public void add(DocumentReport document) throws IOException {
        summaries.add(document.summary());
        analyses.write(document.json());
        analyses.write('\n');
        tables.add(document.tables());
        document.addTo(index);
        Path page = draft.resolve(ReportFiles.PAGES).resolve(Pages.fileName(document.summary().id()));
        Files.writeString(page, document.page());
    }

    /// Adds what could not be read.
    public void add(Problem problem) throws IOException {
        problems.add(problem);
        tables.addProblem(problem);
    }

    public List<DocumentSummary> summaries() {
        return List.copyOf(summaries);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Writes what stands at the end of a run; nothing may be added afterwards.
    public void complete(RunFacts facts) throws IOException {
        complete(() -> facts);
    }

    /// As above.
    ///
    /// @param facts asked when all but run.json is written
    public void complete(Supplier<RunFacts> facts) throws IOException {
        List<GroupSummary> groups = GroupSummary.all(index.documents());
        tables.addComparison(summaries);
        tables.addGroups(groups);
        closeFiles();
        Files.writeString(
                draft.resolve(ReportFiles.INDEX), IndexPage.of(index, groups, problems, made, tables.rows()).render());
        Files.writeString(draft.resolve(ReportFiles.PACKAGE), DataPackage.of(made, summaries));
        Files.writeString(draft.resolve(ReportFiles.RUN), RunJson.of(run, facts.get(), made, summaries, problems));
    }

    /// Puts the complete draft in the place of the last report.
    public void publish() throws IOException {
        publication.publish(run);
    }

    /// Drops what was not [published][#publish].
    @Override
    public void close() throws IOException {
        try {
            closeFiles();
        } finally {
            publication.recover();
        }
    }

    private void closeFiles() throws IOException {
        tables.close();
        analyses.close();
    }
}

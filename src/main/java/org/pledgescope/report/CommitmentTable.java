package org.pledgescope.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.page.Places;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// The register of commitments as CSV: a row for each clause with its own target.
public final class CommitmentTable implements Closeable {

    private static final String NAME = "commitments.csv";

    private final Table table;

    CommitmentTable(Table table) {
        this.table = table;
    }

    /// A table with its header on a writer, which stays open.
    public static CommitmentTable on(Writer writer) throws IOException {
        return new CommitmentTable(Table.on(writer, Columns.names(NAME)));
    }

    /// Adds a document's commitments in the order of its text.
    public void add(DocumentAnalysis analysis) throws IOException {
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            String sentenceId = analysis.document().id() + "#" + (i + 1);
            for (Statement statement : sentence.statements()) {
                if (statement.firmness().isPresent()) {
                    addCommitment(analysis, sentence, sentenceId, statement, statement.firmness().get());
                }
            }
        }
    }

    /// Hands on what was written; the writer stays open.
    @Override
    public void close() throws IOException {
        table.flush();
    }

    private void addCommitment(
            DocumentAnalysis analysis, Sentence sentence, String sentenceId, Statement statement, Firmness firmness)
            throws IOException {
        var metadata = analysis.document().metadata();
        String entities =
                analysis.mentionsIn(statement.span()).stream()
                        .filter(mention -> mention.rule() != EntityMention.Rule.METONYM)
                        .map(EntityMention::entity)
                        .distinct()
                        .collect(Collectors.joining("; "));
        table.row(
                analysis.document().id(),
                sentenceId,
                sentence.paragraph() + 1,
                analysis.paragraph(sentence).number(),
                analysis.paragraph(sentence).page(),
                statement.actor().name(),
                statement.attribution(),
                statement.level(),
                firmness.band().label(),
                firmness.score(),
                firmness.arithmetic(),
                Places.quote(analysis, statement),
                words(analysis, statement.hedges()),
                words(analysis, statement.precision()),
                ofType(analysis, statement.precision(), CueType.DEADLINE),
                ofType(analysis, statement.hedges(), CueType.CONDITION),
                entities,
                metadata.title().value(),
                metadata.date().value(),
                "");
    }

    private static String words(DocumentAnalysis analysis, List<Cue> cues) {
        return cues.stream()
                .map(cue ->
                        cue.type().label() + ": " + cue.span().of(analysis.document().text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
    }

    private static String ofType(DocumentAnalysis analysis, List<Cue> cues, CueType type) {
        return cues.stream()
                .filter(cue -> cue.type() == type)
                .map(cue -> cue.span().of(analysis.document().text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
    }
}

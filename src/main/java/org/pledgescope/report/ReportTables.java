package org.pledgescope.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.compare.About;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.EntityCommitment;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.GroupSummary;
import org.pledgescope.compare.Rate;
import org.pledgescope.compare.RuleCount;
import org.pledgescope.compare.Tally;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// The CSV tables of a report, open for writing.
final class ReportTables implements Closeable {

    private final Map<String, Table> tables;

    private ReportTables(Map<String, Table> tables) {
        this.tables = tables;
    }

    /// Makes every table with its header in a folder.
    static ReportTables in(Path folder) throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String table : Columns.tables().keySet()) {
            tables.put(table, Table.create(folder.resolve(table), Columns.names(table)));
        }
        return new ReportTables(tables);
    }

    /// Rows alone, in memory, to be [added][#add] to the tables of a report.
    static ReportTables part() throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String table : Columns.tables().keySet()) {
            tables.put(table, Table.part());
        }
        return new ReportTables(tables);
    }

    /// Adds the rows of a part.
    void add(ReportTables part) throws IOException {
        for (Map.Entry<String, Table> rows : part.tables.entrySet()) {
            table(rows.getKey()).add(rows.getValue());
        }
    }

    void addProblem(Problem problem) throws IOException {
        table("problems.csv")
                .row(problem.place(), problem.id(), problem.found(), problem.remedy(), problem.severity().label());
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables.values()) {
            table.close();
        }
    }

    private Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    void addDocument(DocumentSummary s) throws IOException {
        table("documents.csv")
                .row(
                        s.id(),
                        s.metadata().title().value(),
                        s.metadata().date().value(),
                        s.metadata().issuer().value(),
                        s.metadata().kind().value().label(),
                        s.inferred(),
                        s.origin(),
                        s.words(),
                        s.sentences(),
                        s.act(Act.COMMITMENT),
                        s.clauses(),
                        s.act(Act.DIRECTIVE),
                        s.act(Act.EXPRESSIVE),
                        s.act(Act.ASSERTION),
                        s.hedgedSentences(),
                        s.level(6),
                        s.level(5),
                        s.level(4),
                        s.level(3),
                        s.level(2),
                        s.band(Band.FIRM),
                        s.band(Band.MODERATE),
                        s.band(Band.SOFT),
                        s.band(Band.RHETORICAL),
                        s.perThousandWords(),
                        s.firmShare(),
                        s.firmnessText(),
                        s.profile());
    }

    void addMentions(RawDocument document, List<EntityCounts> counts) throws IOException {
        for (EntityCounts entity : counts) {
            for (RuleCount count : entity.counts()) {
                table("mentions.csv")
                        .row(document.id(), entity.entity(), count.rule().label(), count.form(), count.count());
            }
        }
        new MatchTable(table(MatchTable.NAME)).add(document, counts);
    }

    void addAbout(About about) throws IOException {
        for (EntityCommitment item : about.items()) {
            table(AboutTable.NAME).row(AboutTable.cells(about, item).toArray());
        }
    }

    void addStatements(DocumentAnalysis analysis) throws IOException {
        new CommitmentTable(table("commitments.csv")).add(analysis);
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            String sentenceId = analysis.document().id() + "#" + (i + 1);
            for (Statement statement : sentence.statements()) {
                addHedges(analysis, sentence, sentenceId, statement);
            }
        }
    }

    private void addHedges(DocumentAnalysis analysis, Sentence sentence, String sentenceId, Statement statement)
            throws IOException {
        for (Cue hedge : statement.hedges()) {
            String words = hedge.span().of(analysis.document().text()).replaceAll("\\s+", " ");
            String points =
                    statement.firmness().stream()
                            .flatMap(firmness -> firmness.items().stream())
                            .filter(item -> item.label().equals(hedge.type().label()) && item.quote().equals(words))
                            .map(item -> String.valueOf(item.points()))
                            .findFirst()
                            .orElse("");
            table("hedges.csv")
                    .row(
                            analysis.document().id(),
                            sentenceId,
                            sentence.paragraph() + 1,
                            analysis.paragraph(sentence).number(),
                            analysis.paragraph(sentence).page(),
                            statement.act().label(),
                            hedge.type().label(),
                            words,
                            hedge.rule(),
                            points);
        }
    }

    /// One row for each group.
    void addGroups(List<GroupSummary> groups) throws IOException {
        for (GroupSummary group : groups) {
            table(GroupTable.NAME).row(GroupTable.cells(group).toArray());
        }
    }

    /// How many rows each table has, in the order of the tables.
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        tables.forEach((name, table) -> rows.put(name, table.rows()));
        return rows;
    }

    /// One row for each document and measure, grouped by kind, issuer and year.
    void addComparison(List<DocumentSummary> summaries) throws IOException {
        List<DocumentSummary> grouped = new ArrayList<>(summaries);
        grouped.sort(
                Comparator.<DocumentSummary, String>comparing(s -> s.metadata().kind().value().label())
                        .thenComparing(s -> s.metadata().issuer().value())
                        .thenComparing(s -> s.metadata().year())
                        .thenComparing(DocumentSummary::id));
        for (DocumentSummary s : grouped) {
            Map<String, Object> measures = new LinkedHashMap<>();
            measures.put("words", s.words());
            measures.put("sentences", s.sentences());
            measures.put("commitment_clauses", s.clauses());
            measures.put("commitment_sentences", s.act(Act.COMMITMENT));
            measures.put("commitments_per_1000_words", s.perThousandWords());
            measures.put("share_level_5_or_6", s.firmShare());
            measures.put("mean_firmness", s.firmnessText());
            measures.put("directive_sentences", s.act(Act.DIRECTIVE));
            measures.put("hedged_sentences", s.hedgedSentences());
            measures.put("hedges", Tally.of(s).hedgeCount());
            measures.put("hedges_per_1000_words", Rate.text(Tally.of(s).hedgeRate()));
            for (CueType type : CueType.values()) {
                if (type.family() == CueType.Family.HEDGE) {
                    measures.put("hedges_" + type.label(), s.hedges().getOrDefault(type, 0));
                }
            }
            for (Map.Entry<String, Object> measure : measures.entrySet()) {
                table("comparison.csv")
                        .row(
                                s.metadata().kind().value().label(),
                                s.metadata().issuer().value(),
                                s.metadata().year(),
                                s.id(),
                                measure.getKey(),
                                measure.getValue());
            }
        }
    }
}

package org.pledgescope.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.compare.RuleCount;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// Writes the files of a run's folder, one analysis at a time. Everything is written beside the last report and takes
/// its place at the end, so that a run that is killed leaves the last report as it was. Not safe for several threads.
public final class ReportWriter implements Closeable {

    private static final String PAGES = "documents";

    private final Path folder;
    private final Path draft;
    private final MentionCounter counter;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final BufferedWriter analyses;
    private final List<DocumentSummary> summaries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param folder  made if it is missing
    /// @param counter counts mentions for mentions.csv and the pages
    public ReportWriter(Path folder, MentionCounter counter) throws IOException {
        this.folder = folder;
        this.counter = counter;
        Files.createDirectories(folder);
        this.draft = Files.createTempDirectory(folder, ".draft-");
        Files.createDirectories(draft.resolve(PAGES));
        for (String table : Columns.tables().keySet()) {
            tables.put(table, Table.create(draft.resolve(table), Columns.names(table)));
        }
        this.analyses = Files.newBufferedWriter(draft.resolve("analysis.jsonl"), StandardCharsets.UTF_8);
    }

    /// Adds a document.
    public void add(DocumentAnalysis analysis) throws IOException {
        DocumentSummary summary = DocumentSummary.of(analysis);
        List<EntityCounts> counts = counter.countAll(analysis);
        summaries.add(summary);
        analyses.write(AnalysisJson.write(analysis));
        analyses.write('\n');
        addDocument(summary);
        addMentions(summary.id(), counts);
        addStatements(analysis);
        Files.writeString(
                draft.resolve(PAGES).resolve(summary.page()),
                Pages.render("document.jte", DocumentPage.of(analysis, summary, counts)));
    }

    /// Adds what could not be read.
    public void add(Problem problem) throws IOException {
        problems.add(problem);
        table("problems.csv").row(problem.place(), problem.id(), problem.found(), problem.remedy());
    }

    public List<DocumentSummary> summaries() {
        return List.copyOf(summaries);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Completes the report and puts it in the place of the last one.
    public void finish(RunFacts facts) throws IOException {
        addComparison();
        closeFiles();
        Files.writeString(draft.resolve("index.html"), Pages.render("index.jte", IndexPage.of(summaries, problems)));
        Files.writeString(draft.resolve("datapackage.json"), DataPackage.of(facts, summaries));
        Files.writeString(draft.resolve("run.json"), DataPackage.run(facts, summaries.size(), problems.size()));
        publish();
    }

    /// Drops what was not [finished][#finish].
    @Override
    public void close() throws IOException {
        closeFiles();
        if (Files.exists(draft)) {
            for (Path page : list(draft.resolve(PAGES))) {
                Files.delete(page);
            }
            Files.delete(draft.resolve(PAGES));
            for (Path file : list(draft)) {
                Files.delete(file);
            }
            Files.delete(draft);
        }
    }

    private void closeFiles() throws IOException {
        for (Table table : tables.values()) {
            table.close();
        }
        analyses.close();
    }

    private Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    private void addDocument(DocumentSummary s) throws IOException {
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
                        s.firmnessText());
    }

    private void addMentions(String id, List<EntityCounts> counts) throws IOException {
        for (EntityCounts entity : counts) {
            for (RuleCount count : entity.counts()) {
                table("mentions.csv").row(id, entity.entity(), count.rule().label(), count.form(), count.count());
            }
        }
    }

    private void addStatements(DocumentAnalysis analysis) throws IOException {
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            String sentenceId = analysis.document().id() + "#" + (i + 1);
            for (Statement statement : sentence.statements()) {
                if (statement.firmness().isPresent()) {
                    addCommitment(analysis, sentence, sentenceId, statement, statement.firmness().get());
                }
                addHedges(analysis, sentence, sentenceId, statement);
            }
        }
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
        table("commitments.csv")
                .row(
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
                        DocumentPage.quote(analysis, statement),
                        words(analysis, statement.hedges()),
                        words(analysis, statement.precision()),
                        ofType(analysis, statement.precision(), CueType.DEADLINE),
                        ofType(analysis, statement.hedges(), CueType.CONDITION),
                        entities,
                        metadata.title().value(),
                        metadata.date().value(),
                        "");
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

    /// One row for each document and measure, grouped by kind, issuer and year.
    private void addComparison() throws IOException {
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

    /// Pages first, then the files that name them; pages of earlier runs go last.
    private void publish() throws IOException {
        Path pages = Files.createDirectories(folder.resolve(PAGES));
        Set<String> current = new HashSet<>();
        for (Path page : list(draft.resolve(PAGES))) {
            String name = page.getFileName().toString();
            current.add(name);
            Files.move(page, pages.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(draft.resolve(PAGES));
        for (Path file : list(draft)) {
            Files.move(file, folder.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(draft);
        for (Path page : list(pages)) {
            if (!current.contains(page.getFileName().toString()) && Pages.isPage(page)) {
                Files.delete(page);
            }
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

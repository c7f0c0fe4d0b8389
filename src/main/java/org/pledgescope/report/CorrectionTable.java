package org.pledgescope.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pledgescope.evaluate.Correction;
import org.pledgescope.evaluate.GoldDocument;
import org.pledgescope.evaluate.GoldSentence;
import org.pledgescope.evaluate.Place;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.CodePoints;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Reads a register of commitments in whose column `correction` a reader wrote, as labels to measure against. The texts
/// come from the file analysis.jsonl beside it. Rows without a correction say nothing. A row that a reader added, with a
/// document, words of it and a correction, stands for what the program missed.
public final class CorrectionTable {

    private static final String ID = "correction";
    private static final List<String> NEEDED = List.of("document", "quote", "correction");
    private static final String KEEP = "put the table beside the analysis.jsonl of the run that wrote it";

    private final Path file;
    private final Map<String, DocumentAnalysis> analyses;
    private final Map<String, Labels> byDocument = new LinkedHashMap<>();

    /// What a table gives: labels of clauses, and the documents that they are of in the same order.
    public record Corrected(List<GoldDocument> gold, List<RawDocument> documents) {
        public Corrected {
            gold = List.copyOf(gold);
            documents = List.copyOf(documents);
        }
    }

    /// Thrown while a table is read where a row cannot be used.
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Unusable(String place, String found, String remedy) {
            super(found);
            this.problem = new Problem(place, ID, found, remedy);
        }
    }

    /// The labels of one document.
    private static final class Labels {
        private final DocumentAnalysis analysis;
        private final ShownText shown;
        private final CodePoints points;
        private final Map<Span, GoldSentence> clauses = new LinkedHashMap<>();

        Labels(DocumentAnalysis analysis) {
            this.analysis = analysis;
            this.shown = ShownText.of(analysis.document().text());
            this.points = CodePoints.of(analysis.document().text());
        }

        Place place(Span span) {
            return new Place(points.toCodePoint(span.start()), points.toCodePoint(span.end()));
        }
    }

    private CorrectionTable(Path file, Map<String, DocumentAnalysis> analyses) {
        this.file = file;
        this.analyses = analyses;
    }

    /// The corrections of a table; a Problem naming the line where any of them cannot be used.
    public static Outcome<Corrected> read(Path file) {
        try {
            return Outcome.done(new CorrectionTable(file, analyses(file)).read(Files.readString(file)));
        } catch (Unusable e) {
            return Outcome.failed(e.problem);
        } catch (NoSuchFileException e) {
            return Outcome.failed(new Problem(file.toString(), "not-found", "there is no such file", "check the path"));
        } catch (CharacterCodingException e) {
            return Outcome.failed(
                    new Problem(file.toString(), "encoding", "it is not UTF-8", "save it as CSV in UTF-8"));
        } catch (IOException e) {
            return Outcome.failed(
                    new Problem(file.toString(), "unreadable", e.toString(), "check the file and its permissions"));
        }
    }

    /// By id as the tables write it.
    private static Map<String, DocumentAnalysis> analyses(Path file) throws IOException, Unusable {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Path beside = file.toAbsolutePath().resolveSibling(ReportFiles.ANALYSES);
        if (!Files.isRegularFile(beside)) {
            throw new Unusable(file.toString(), "there is no analysis.jsonl beside it, which holds the texts", KEEP);
        }
        Map<String, DocumentAnalysis> analyses = new LinkedHashMap<>();
        try (var lines = Files.lines(beside)) {
            for (String line : (Iterable<String>) lines::iterator) {
                DocumentAnalysis analysis = AnalysisReader.read(line);
                analyses.put(Table.safe(Table.text(analysis.document().id())), analysis);
            }
        } catch (RuntimeException e) {
            throw new Unusable(beside.toString(), "it is no file of analyses: " + e.getMessage(), KEEP);
        }
        return analyses;
    }

    private Corrected read(String content) throws IOException, Unusable {
        String table = content.startsWith("\ufeff") ? content.substring(1) : content;
        CSVFormat format =
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setDelimiter(delimiter(table)).get();
        try (CSVParser rows = CSVParser.parse(new StringReader(table), format)) {
            if (!rows.getHeaderNames().containsAll(NEEDED)) {
                throw new Unusable(
                        file + ":1",
                        "found the columns %s; needed are %s".formatted(rows.getHeaderNames(), NEEDED),
                        "give a commitments.csv of a report, saved as CSV in UTF-8");
            }
            long line = rows.getCurrentLineNumber() + 1;
            for (CSVRecord row : rows) {
                add(new CorrectionRow(row, file + ":" + line));
                line = rows.getCurrentLineNumber() + 1;
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new Unusable(file.toString(), "it is no CSV table: " + e.getMessage(), "save it as CSV in UTF-8");
        }
        if (byDocument.isEmpty()) {
            throw new Unusable(
                    file.toString(),
                    "no row has a correction",
                    "write into the column correction: " + Correction.WORDS);
        }
        return corrected();
    }

    /// What a spreadsheet parts cells with depends on the country.
    private static char delimiter(String table) {
        String header = table.lines().findFirst().orElse("");
        return header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : '\t';
    }

    private Corrected corrected() {
        List<GoldDocument> gold = new ArrayList<>();
        List<RawDocument> documents = new ArrayList<>();
        for (Labels labels : byDocument.values()) {
            RawDocument document = labels.analysis.document();
            documents.add(document);
            gold.add(
                    new GoldDocument(
                            document.id(),
                            document.metadata().kind().value().label(),
                            document.text(),
                            List.copyOf(labels.clauses.values()),
                            Optional.empty()));
        }
        return new Corrected(gold, documents);
    }

    private void add(CorrectionRow row) throws Unusable {
        Optional<Correction> correction = row.correction();
        if (correction.isEmpty()) {
            return;
        }
        DocumentAnalysis analysis = analyses.get(row.document());
        if (analysis == null) {
            throw new Unusable(
                    row.place(),
                    "document '%s' is not in the analysis.jsonl beside it".formatted(row.document()),
                    KEEP);
        }
        Labels labels = byDocument.computeIfAbsent(row.document(), name -> new Labels(analysis));
        Span span = row.find(analysis, labels.shown);
        GoldSentence before = labels.clauses.putIfAbsent(span, row.labels(correction.get(), labels.place(span)));
        if (before != null) {
            throw new Unusable(
                    row.place(),
                    "the same words have a correction in another row, too: " + before.id(),
                    "leave one of the two");
        }
    }
}

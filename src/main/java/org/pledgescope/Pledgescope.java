package org.pledgescope;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.compare.About;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.explain.Explanation;
import org.pledgescope.index.Hits;
import org.pledgescope.index.SentenceSearch;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.run.Analyst;
import org.pledgescope.run.Earlier;
import org.pledgescope.run.ReportRun;
import org.pledgescope.run.RunListener;
import org.pledgescope.run.RunResult;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// The library's front door: analyses documents, writes reports, searches the index and counts mentions. Loads the
/// language models when the first analysis needs them; counting and searching need none. Safe to share among threads;
/// holds nothing that needs closing.
public final class Pledgescope {

    /// The longest text whose reading is explained, in UTF-16 code units: some 150 sentences. Reasons are many times as
    /// long as their text.
    public static final int LONGEST_EXPLAINED = 20_000;

    private final Analyst analyst;

    private Pledgescope(Analyst analyst) {
        this.analyst = analyst;
    }

    /// With the lexicons that ship with the program and everything switched on. The CoreNLP models are expected in
    /// `corenlp` of the folder that the system property `pledgescope.home` names, else in `target/corenlp`.
    public static Pledgescope open() {
        return open(ModelFiles.defaults(), Analyst.corenlpFolder(), AnnotatorSettings.defaults());
    }

    /// @param corenlpFolder holds the three CoreNLP models
    /// @throws org.pledgescope.models.ModelException if a lexicon or an entities file is unusable
    public static Pledgescope open(ModelFiles files, Path corenlpFolder, AnnotatorSettings settings) {
        return new Pledgescope(Analyst.open(files, corenlpFolder, settings));
    }

    /// What of the user's own entities does not apply; everything else does.
    public List<Problem> modelProblems() {
        return analyst.modelProblems();
    }

    /// Analyses one document after the other of a file or folder; what cannot be read is a Problem in its place. Lazy:
    /// close the stream after use.
    ///
    /// @throws org.pledgescope.models.ModelException if a model is missing or unusable
    public Stream<Outcome<DocumentAnalysis>> analyze(Path path) {
        return read(path).map(outcome -> outcome.then(this::analyze));
    }

    /// Analyses one document, however it was read.
    public Outcome<DocumentAnalysis> analyze(RawDocument document) {
        return analyst.annotate().apply(document);
    }

    /// Why a sentence or short text is read as it is: for each clause the rules that decided, those that nearly did, and
    /// the arithmetic. Nothing is known of the text but its words; a Problem where it is in another language.
    ///
    /// @param text not blank, at most [#LONGEST_EXPLAINED] characters
    /// @throws org.pledgescope.models.ModelException if a model is missing or unusable
    public Outcome<Explanation> explain(String text) {
        if (text.isBlank() || text.length() > LONGEST_EXPLAINED) {
            throw new IllegalArgumentException(
                    "a text to explain has 1 to %,d characters and words among them; found %,d"
                            .formatted(LONGEST_EXPLAINED, text.length()));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Ingest ingest = new Ingest(Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
        return ingest.read(List.of("-")).findFirst().orElseThrow().then(this::explain);
    }

    /// The same of a document whose kind and issuer are known.
    public Outcome<Explanation> explain(RawDocument document) {
        return analyst.explain().apply(document);
    }

    /// Analyses files and folders, writes a report and puts the documents into an index, as the command `analyze` does.
    ///
    /// @param listener learns of each result as it comes
    /// @throws org.pledgescope.run.RunException if the report cannot be written or another run is at work there
    public RunResult report(List<Path> paths, Path out, Path index, RunListener listener) {
        int threads = Runtime.getRuntime().availableProcessors();
        ReportRun run = new ReportRun(analyst, out, index, Earlier.KEPT, threads, List.of());
        List<String> arguments = paths.stream().map(path -> path.toAbsolutePath().toString()).toList();
        return run.execute(run.inputs(Ingest.plain(), arguments), listener);
    }

    /// Answers a query from an index: exact totals and the first sentences in the order of their texts.
    ///
    /// @param limit give no more sentences than this; 0 for the totals alone
    /// @throws org.pledgescope.index.QueryException if the query cannot be understood
    /// @throws org.pledgescope.index.IndexException if there is no index or it cannot be read
    public static Hits search(Path index, String query, int limit) throws IOException {
        try (SentenceSearch search = SentenceSearch.open(index)) {
            return search.search(query, limit);
        }
    }

    /// Opens an index for questions of every sort: [SentenceSearch#answer] gives an [org.pledgescope.index.Answer], which
    /// counts by field, ranks collocates and keywords, measures dispersion, draws samples and saves results. Close it
    /// after use.
    ///
    /// @throws org.pledgescope.index.IndexException if there is no index or it cannot be read
    public static SentenceSearch search(Path index) {
        return SentenceSearch.open(index);
    }

    /// Counts a name or word under every rule in each document of a file or folder. A name that the entities files do
    /// not know is counted literally. Lazy: close the stream after use.
    public Stream<Outcome<EntityCounts>> count(Path path, String name) {
        return read(path)
                .map(outcome -> outcome.then(document -> Outcome.done(analyst.counter().count(document, name))));
    }

    /// What each document of a file or folder commits its issuer to about an entity: definitive commitments first, then
    /// those that fail, each with what it fails on. The name is taken as [#count] takes it. Lazy: close the stream after
    /// use.
    ///
    /// @throws org.pledgescope.models.ModelException if a model is missing or unusable
    public Stream<Outcome<About>> about(Path path, String name) {
        return analyze(path)
                .map(outcome -> outcome.then(analysis -> Outcome.done(analyst.counter().about(analysis, name))));
    }

    private static Stream<Outcome<RawDocument>> read(Path path) {
        return Ingest.plain().read(List.of(path.toAbsolutePath().toString()));
    }
}

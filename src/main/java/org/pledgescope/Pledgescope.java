package org.pledgescope;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgescope.annotate.Annotator;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// The library's front door: analyses documents and counts mentions. Loads the language models when the first analysis
/// needs them; counting needs none. Safe to share among threads; holds nothing that needs closing.
public final class Pledgescope {

    private final ModelFiles files;
    private final Path corenlpFolder;
    private final AnnotatorSettings settings;
    private final List<Problem> modelProblems;
    private final MentionCounter counter;
    private @Nullable Annotator annotator;

    private Pledgescope(ModelFiles files, Path corenlpFolder, AnnotatorSettings settings) {
        this.files = files;
        this.corenlpFolder = corenlpFolder;
        this.settings = settings;
        Gazetteer gazetteer = settings.usesGazetteer() ? Gazetteer.load(files) : Gazetteer.empty();
        this.modelProblems = gazetteer.problems();
        this.counter = new MentionCounter(gazetteer);
    }

    /// With the lexicons that ship with the program and everything switched on. The CoreNLP models are expected in
    /// `corenlp` of the folder that the system property `pledgescope.home` names, else in `target/corenlp`.
    public static Pledgescope open() {
        String home = System.getProperty("pledgescope.home", "target");
        return open(ModelFiles.defaults(), Path.of(home, "corenlp"), AnnotatorSettings.defaults());
    }

    /// @param corenlpFolder holds the three CoreNLP models
    /// @throws org.pledgescope.models.ModelException if a lexicon or an entities file is unusable
    public static Pledgescope open(ModelFiles files, Path corenlpFolder, AnnotatorSettings settings) {
        return new Pledgescope(files, corenlpFolder, settings);
    }

    /// What of the user's own entities does not apply; everything else does.
    public List<Problem> modelProblems() {
        return modelProblems;
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
        return annotator().annotate(document);
    }

    /// Counts a name or word under every rule in each document of a file or folder. A name that the entities files do
    /// not know is counted literally. Lazy: close the stream after use.
    public Stream<Outcome<EntityCounts>> count(Path path, String name) {
        return read(path).map(outcome -> outcome.then(document -> Outcome.done(counter.count(document, name))));
    }

    private static Stream<Outcome<RawDocument>> read(Path path) {
        return Ingest.plain().read(List.of(path.toAbsolutePath().toString()));
    }

    private synchronized Annotator annotator() {
        Annotator opened = annotator;
        if (opened == null) {
            opened = Annotator.open(files, corenlpFolder, settings);
            annotator = opened;
        }
        return opened;
    }
}

package org.pledgescope.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pledgescope.annotate.Annotator;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.explain.Explanation;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelException;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// Everything that decides what is found in a document: the models, the settings and the program itself. The language
/// models are loaded when the first document needs them. Safe to share among threads.
///
/// @param annotate    a pure function
/// @param explain     a pure function that gives the reasons too, for texts of a few sentences
/// @param counter     counts mentions
/// @param modelProblems what of the user's own models does not apply
/// @param settings    that affect results, in words
/// @param modelHashes SHA-256 of each file of the models
/// @param fingerprint of models, settings and program version
public record Analyst(
        Function<RawDocument, Outcome<DocumentAnalysis>> annotate,
        Function<RawDocument, Outcome<Explanation>> explain,
        MentionCounter counter,
        List<Problem> modelProblems,
        String settings,
        Map<String, String> modelHashes,
        String fingerprint) {

    public Analyst {
        modelProblems = List.copyOf(modelProblems);
        modelHashes = Map.copyOf(modelHashes);
    }

    /// @param corenlpFolder holds the three CoreNLP models
    /// @throws org.pledgescope.models.ModelException if a lexicon or an entities file is unusable
    public static Analyst open(ModelFiles files, Path corenlpFolder, AnnotatorSettings settings) {
        Supplier<Annotator> annotator = new Once(() -> Annotator.open(files, corenlpFolder, settings));
        String fingerprint = Annotator.fingerprint(files, settings) + " " + Program.version();
        Gazetteer gazetteer = settings.usesGazetteer() ? Gazetteer.load(files) : Gazetteer.empty();
        return new Analyst(
                document -> annotator.get().annotate(document),
                document -> annotator.get().explain(document),
                new MentionCounter(gazetteer),
                gazetteer.problems(),
                settings.toString(),
                files.hashes(),
                fingerprint);
    }

    /// Where the CoreNLP models lie: in `corenlp` of the folder that the system property `pledgescope.home` names, else
    /// in `target/corenlp`.
    public static Path corenlpFolder() {
        return Path.of(System.getProperty("pledgescope.home", "target"), "corenlp");
    }

    /// Opens the annotator when the first document asks for it, and only then.
    private static final class Once implements Supplier<Annotator> {
        private final Supplier<Annotator> open;
        private @Nullable Annotator opened;

        Once(Supplier<Annotator> open) {
            this.open = open;
        }

        @Override
        public synchronized Annotator get() {
            Annotator annotator = opened;
            if (annotator == null) {
                annotator = loaded();
                opened = annotator;
            }
            return annotator;
        }

        /// Where not even the models fit into memory, no document can be read: that ends the run.
        private Annotator loaded() {
            try {
                return open.get();
            } catch (OutOfMemoryError e) {
                throw new ModelException(
                        "there is not enough memory for the models; give more, for example --heap 8g", e);
            }
        }
    }
}

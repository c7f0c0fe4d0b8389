package org.pledgescope.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.pledgescope.models.ModelException;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

/// Stanford CoreNLP behind the few calls that are needed here. Immutable after loading and safe to share among threads:
/// one set of models with many calling threads scales better than CoreNLP's own options and gives the same output.
final class CoreNlp {

    static final String TAGGER = "english-left3words-distsim.tagger";
    static final String NAMES = "english.all.3class.distsim.crf.ser.gz";
    static final String PARSER = "english_UD.gz";

    private static final int LONGEST_PARSE = 180;

    private final MaxentTagger tagger;
    private final Optional<CRFClassifier<CoreLabel>> names;
    private final Optional<DependencyParser> parser;

    private CoreNlp(MaxentTagger tagger, Optional<CRFClassifier<CoreLabel>> names, Optional<DependencyParser> parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /// A name found by the statistical model: the words `[from, to)` and `PERSON`, `LOCATION` or `ORGANIZATION`.
    record Name(int from, int to, String label) {}

    /// Loads the models side by side, which takes as long as the slowest of them.
    ///
    /// @throws ModelException if a file is missing or damaged
    static CoreNlp load(Path folder, AnnotatorSettings settings) {
        for (String file : List.of(TAGGER, NAMES, PARSER)) {
            if (!Files.isReadable(folder.resolve(file))) {
                throw new ModelException(
                        "%s: no such model; the build puts it there, run `mvn package`"
                                .formatted(folder.resolve(file)));
            }
        }
        RedwoodConfiguration.current().clear().apply();
        var tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(folder.resolve(TAGGER).toString()));
        var names =
                CompletableFuture.supplyAsync(
                        () -> settings.findsNames() ? Optional.of(names(folder.resolve(NAMES))) : noNames());
        var parser =
                CompletableFuture.supplyAsync(() ->
                        settings.parses()
                                ? Optional.of(
                                        DependencyParser.loadFromModelFile(
                                                folder.resolve(PARSER).toString(), parserOptions()))
                                : Optional.<DependencyParser>empty());
        try {
            return new CoreNlp(tagger.join(), names.join(), parser.join());
        } catch (CompletionException e) {
            throw new ModelException(
                    folder + ": a CoreNLP model cannot be loaded (" + e.getCause() + "); restore it with `mvn package`",
                    e);
        }
    }

    /// The sentences of a paragraph, tagged and not yet parsed.
    List<SentenceView> sentences(MendedText mended, Span paragraph, int number) {
        int start = mended.mended(paragraph.start());
        String text = mended.text().substring(start, mended.mended(paragraph.end()));
        var tokenizer =
                new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep,invertible=false");
        List<SentenceView> views = new ArrayList<>();
        Morphology morphology = new Morphology();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokenizer.tokenize())) {
            tagger.tagCoreLabels(sentence);
            List<SentenceView.Word> words = new ArrayList<>(sentence.size());
            for (CoreLabel label : sentence) {
                words.add(
                        new SentenceView.Word(
                                start + label.beginPosition(),
                                start + label.endPosition(),
                                text.substring(label.beginPosition(), label.endPosition()),
                                morphology.lemma(label.word(), label.tag()).toLowerCase(Locale.ROOT),
                                label.tag()));
            }
            views.add(new SentenceView(mended, number, words, SentenceView.Parse.ABSENT));
        }
        return views;
    }

    /// Names in a sentence from left to right.
    List<Name> names(SentenceView sentence) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<CoreLabel> labels = names.get().classifySentence(labels(sentence));
        List<Name> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= labels.size(); i++) {
            String label = labels.get(from).get(CoreAnnotations.AnswerAnnotation.class);
            if (i == labels.size() || !labels.get(i).get(CoreAnnotations.AnswerAnnotation.class).equals(label)) {
                if (!label.equals("O")) {
                    found.add(new Name(from, i, label));
                }
                from = i;
            }
        }
        return found;
    }

    /// The sentence with its dependency parse; the same sentence where the parser is off or it is too long to parse.
    SentenceView parse(SentenceView sentence) {
        if (parser.isEmpty() || sentence.size() > LONGEST_PARSE) {
            return sentence;
        }
        CoreMap map = new ArrayCoreMap();
        map.set(CoreAnnotations.TokensAnnotation.class, labels(sentence));
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        Arrays.fill(heads, SentenceView.NONE);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : parser.get().predict(map).typedDependencies()) {
            int word = dependency.dep().index() - 1;
            heads[word] = dependency.gov().index() - 1;
            relations[word] = dependency.reln().toString();
        }
        return sentence.parsed(new SentenceView.Parse(heads, relations));
    }

    private static List<CoreLabel> labels(SentenceView sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(sentence.text(i));
            label.setValue(sentence.text(i));
            label.setTag(sentence.tag(i));
            label.setLemma(sentence.lemma(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        return labels;
    }

    private static Optional<CRFClassifier<CoreLabel>> noNames() {
        return Optional.empty();
    }

    private static CRFClassifier<CoreLabel> names(Path file) {
        try {
            return CRFClassifier.getClassifier(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model names a class that CoreNLP lacks", e);
        }
    }

    /// Fewer precomputed units load faster and give the same output.
    private static Properties parserOptions() {
        Properties options = new Properties();
        options.setProperty("numPreComputed", "0");
        return options;
    }
}

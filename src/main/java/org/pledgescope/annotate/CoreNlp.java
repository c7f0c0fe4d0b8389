package org.pledgescope.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

/// Stanford CoreNLP behind the few calls that are needed here. Immutable after loading and safe to share among threads:
/// one set of models with many calling threads scales better than CoreNLP's own options and gives the same output.
final class CoreNlp {

    static final String TAGGER = "english-left3words-distsim.tagger";
    static final String NAMES = "english.all.3class.distsim.crf.ser.gz";
    static final String PARSER = "english_UD.gz";

    private static final int LONGEST_PARSE = 180;

    private final Loading<MaxentTagger> tagger;
    private final Optional<Loading<CRFClassifier<CoreLabel>>> names;
    private final Optional<Loading<TransitionParser>> parser;

    private CoreNlp(
            Loading<MaxentTagger> tagger,
            Optional<Loading<CRFClassifier<CoreLabel>>> names,
            Optional<Loading<TransitionParser>> parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /// A name found by the statistical model: the words `[from, to)` and `PERSON`, `LOCATION` or `ORGANIZATION`.
    record Name(int from, int to, String label) {}

    /// Begins to load the models that the settings ask for, the one that takes longest first. Calls wait for the model
    /// that they need; they throw [ModelException][org.pledgescope.models.ModelException] if its file is damaged.
    ///
    /// @throws org.pledgescope.models.ModelException if a file is missing
    static CoreNlp load(Path folder, AnnotatorSettings settings) {
        RedwoodConfiguration.current().clear().apply();
        Optional<Loading<CRFClassifier<CoreLabel>>> names =
                settings.findsNames()
                        ? Optional.of(
                                Loading.of(folder.resolve(NAMES), file -> CRFClassifier.getClassifier(file.toString())))
                        : Optional.empty();
        return new CoreNlp(
                Loading.of(folder.resolve(TAGGER), file -> new MaxentTagger(file.toString())),
                names,
                settings.parses()
                        ? Optional.of(
                                Loading.of(
                                        folder.resolve(PARSER), file -> new TransitionParser(ParserModel.read(file))))
                        : Optional.empty());
    }

    /// The sentences of a paragraph, tagged and not yet parsed. Marks without a word are none.
    List<SentenceView> sentences(MendedText mended, Span paragraph, int number) {
        int start = mended.mended(paragraph.start());
        String text = mended.text().substring(start, mended.mended(paragraph.end()));
        var tokenizer =
                new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep,invertible=false");
        List<SentenceView> views = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokenizer.tokenize())) {
            if (hasWord(sentence)) {
                tagger.get().tagCoreLabels(sentence);
                views.add(new SentenceView(mended, number, words(sentence, text, start), SentenceView.Parse.ABSENT));
            }
        }
        return views;
    }

    private static boolean hasWord(List<CoreLabel> sentence) {
        return sentence.stream().anyMatch(label -> label.word().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static List<SentenceView.Word> words(List<CoreLabel> sentence, String text, int start) {
        Morphology morphology = new Morphology();
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
        return words;
    }

    /// Names in a sentence from left to right.
    List<Name> names(SentenceView sentence) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<CoreLabel> labels = names.get().get().classifySentence(labels(sentence));
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
        int title = RunInTitle.length(sentence);
        return sentence.parsed(parser.get().get().parse(sentence.from(title)).behind(title));
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
}

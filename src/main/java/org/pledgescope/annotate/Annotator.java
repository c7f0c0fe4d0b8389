package org.pledgescope.annotate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pledgescope.explain.Explanation;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;

/// Reads a document: its sentences, what each says and how firmly, and the entities it names. A pure function of the
/// document, the models and the settings; safe to share among threads.
///
/// The paragraphs of a document are read side by side, by the threads of the caller's [java.util.concurrent.ForkJoinPool]
/// if it runs in one, else of the common pool; what is found does not depend on their number.
public final class Annotator {

    /// The switch of everything that was trained, for settings with the rules alone.
    public static final String TRAINED = ActClassifier.ALL;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-‐‑][\\p{L}\\p{N}]+)*");

    private final CoreNlp coreNlp;
    private final ProfiledRules rules;
    private final Names names;
    private final AnnotatorSettings settings;
    private final Map<String, String> modelHashes;

    private Annotator(
            CoreNlp coreNlp,
            ProfiledRules rules,
            Names names,
            AnnotatorSettings settings,
            Map<String, String> modelHashes) {
        this.coreNlp = coreNlp;
        this.rules = rules;
        this.names = names;
        this.settings = settings;
        this.modelHashes = Map.copyOf(modelHashes);
    }

    /// @param corenlpFolder holds the three CoreNLP models
    /// @throws org.pledgescope.models.ModelException if a model is missing or unusable
    public static Annotator open(ModelFiles files, Path corenlpFolder, AnnotatorSettings settings) {
        ProfiledRules rules = ProfiledRules.load(files, settings);
        Names names = Names.load(files, settings);
        Map<String, String> hashes = files.hashes();
        return new Annotator(CoreNlp.load(corenlpFolder, settings), rules, names, settings, hashes);
    }

    /// What changes when results may change: a hash over the models, the settings and the CoreNLP models' names.
    public static String fingerprint(ModelFiles files, AnnotatorSettings settings) {
        ProfiledRules.load(files, settings);
        Names.load(files, settings);
        String all = settings + " " + files.hashes() + " " + CoreNlp.TAGGER + CoreNlp.NAMES + CoreNlp.PARSER;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Everything that the settings may switch off by name: ids of rules, ids and types of lexicon entries.
    public static SortedSet<String> switches(ModelFiles files) {
        return ProfiledRules.switches(files);
    }

    /// SHA-256 of each file of the models by name.
    public Map<String, String> modelHashes() {
        return modelHashes;
    }

    public AnnotatorSettings settings() {
        return settings;
    }

    /// Everything found in a document; a Problem where it holds no sentence.
    public Outcome<DocumentAnalysis> annotate(RawDocument document) {
        return annotate(document, ReadingListener.NONE);
    }

    /// Why everything is found in a document that is; for texts of a few sentences, since the reasons are many times as
    /// long as the text.
    public Outcome<Explanation> explain(RawDocument document) {
        Transcript transcript = new Transcript();
        return annotate(document, transcript).then(analysis -> Outcome.done(transcript.explanation(analysis)));
    }

    /// The same as [#annotate(RawDocument)], and every sentence in which the rules find no act goes to a listener, for a
    /// classifier to learn from.
    ///
    /// @param listener gets them at once, in text order
    public Outcome<DocumentAnalysis> annotate(RawDocument document, Consumer<List<ActExample>> listener) {
        ExampleCollector examples = new ExampleCollector();
        Outcome<DocumentAnalysis> outcome = annotate(document, examples);
        listener.accept(examples.examples());
        return outcome;
    }

    private Outcome<DocumentAnalysis> annotate(RawDocument document, ReadingListener listener) {
        ProfiledRules.Choice chosen = rules.of(document.metadata().kind().value());
        MendedText mended = MendedText.of(document.text());
        Quotations quotations = new Quotations();
        document.paragraphs().forEach(paragraph -> quotations.add(document.text(), paragraph.span()));
        List<SentenceView> views =
                IntStream.range(0, document.paragraphs().size())
                        .parallel()
                        .mapToObj(number ->
                                views(chosen.rules().acts(), mended, document.paragraphs().get(number), number))
                        .flatMap(List::stream)
                        .toList();
        Rules own = chosen.rules();
        Speaker speaker = speaker(document, own, views, quotations);
        List<Sentence> sentences = sentences(own, document, views, quotations, speaker, listener);
        if (speaker.hidesItsParties() && !speaker.namesItself()) {
            sentences = sentences(own, document, views, quotations, speaker.joinedBy(Parties.of(sentences)), listener);
        }
        if (sentences.isEmpty()) {
            return Outcome.failed(
                    new Problem(
                            document.origin(), "empty", "found no words in it", "check that the file holds the text"));
        }
        return Outcome.done(
                new DocumentAnalysis(
                        document,
                        sentences,
                        names.find(document, mended, views, names(views)),
                        words(document),
                        chosen.profile()));
    }

    /// Whom the text speaks for, by its metadata, its byline and the names by which it calls itself.
    private static Speaker speaker(RawDocument document, Rules rules, List<SentenceView> views, Quotations quotations) {
        Speaker speaker = Speaker.of(document.metadata(), rules.issuers(), quotations.saysWe(document.text()));
        WordLists words = rules.acts().words();
        if (speaker.mayHaveByline()) {
            speaker = speaker.inOfficeFor(Byline.represented(views, words));
        }
        return speaker.mayNameItself() ? speaker.naming(SelfNames.of(views, rules.acts().verbs(), words)) : speaker;
    }

    private static List<Sentence> sentences(
            Rules rules,
            RawDocument document,
            List<SentenceView> views,
            Quotations quotations,
            Speaker speaker,
            ReadingListener listener) {
        StatementReader reader =
                new StatementReader(
                        rules,
                        speaker,
                        quotations,
                        DocumentDate.of(document.metadata().date().value()),
                        document.metadata().issuer().value(),
                        listener);
        List<Sentence> sentences = new ArrayList<>(views.size());
        for (SentenceView view : views) {
            Paragraph paragraph = document.paragraphs().get(view.paragraph());
            sentences.add(new Sentence(view.span(), view.paragraph(), view.tokens(), reader.read(view, paragraph)));
        }
        return sentences;
    }

    /// The sentences of a paragraph; parsed where a parse may matter.
    private List<SentenceView> views(ActTagger acts, MendedText mended, Paragraph paragraph, int number) {
        return coreNlp.sentences(mended, paragraph.span(), number).stream()
                .map(view -> TagMending.mended(view, acts))
                .map(view -> acts.isCandidate(view) ? coreNlp.parse(view) : view)
                .toList();
    }

    private List<List<CoreNlp.Name>> names(List<SentenceView> views) {
        return views.parallelStream().map(coreNlp::names).toList();
    }

    private static int words(RawDocument document) {
        int count = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            var matcher = WORD.matcher(document.text()).region(paragraph.span().start(), paragraph.span().end());
            while (matcher.find()) {
                count++;
            }
        }
        return count;
    }
}

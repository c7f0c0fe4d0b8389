package org.pledgescope.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pledgescope.explain.Explanation;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;

/// Reads short texts of a kind and an issuer with some rules switched off, on one set of language models.
final class Bench {

    private static final CoreNlp NLP =
            CoreNlp.load(Path.of("target", "corenlp"), new AnnotatorSettings(true, false, false));
    private static final ModelFiles FILES = ModelFiles.in(Path.of("models"));

    private final DocumentKind kind;
    private final String issuer;
    private final Rules rules;

    Bench(DocumentKind kind, String issuer, String... without) {
        this(kind, issuer, rules(without));
    }

    Bench(DocumentKind kind, String issuer, ModelFiles files, String... without) {
        this(kind, issuer, rules(files, without));
    }

    Bench(DocumentKind kind, String issuer, Rules rules) {
        this.kind = kind;
        this.issuer = issuer;
        this.rules = rules;
    }

    /// The rules alone: what was trained is tested on its own.
    static Rules rules(String... without) {
        return rules(FILES, without);
    }

    private static Rules rules(ModelFiles files, String... without) {
        TreeSet<String> all = new TreeSet<>(List.of(without));
        all.add(ActClassifier.ALL);
        return Rules.load(files, new AnnotatorSettings(true, false, false, all));
    }

    /// The sentences of a text whose lines are paragraphs: `- ` begins a list item, `# ` a heading.
    List<Sentence> read(String text) {
        return read(text, ReadingListener.NONE);
    }

    /// Why the sentences of such a text are read as they are.
    Explanation explain(String text) {
        Transcript transcript = new Transcript();
        List<Sentence> sentences = read(text, transcript);
        RawDocument document = new RawDocument("bench", "-", "00", metadata(), text, paragraphs(text));
        return transcript.explanation(new DocumentAnalysis(document, sentences, List.of(), 1));
    }

    private Metadata metadata() {
        return Metadata.unknown().withKind(Attribute.stated(kind)).withIssuer(Attribute.stated(issuer));
    }

    private List<Sentence> read(String text, ReadingListener listener) {
        List<Paragraph> paragraphs = paragraphs(text);
        Quotations quotations = new Quotations();
        paragraphs.forEach(paragraph -> quotations.add(text, paragraph.span()));
        List<SentenceView> views = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (SentenceView view : NLP.sentences(MendedText.of(text), paragraphs.get(i).span(), i)) {
                views.add(NLP.parse(TagMending.mended(view, rules.acts())));
            }
        }
        StatementReader reader =
                new StatementReader(
                        rules,
                        speaker(metadata(), quotations.saysWe(text), views),
                        quotations,
                        DocumentDate.of("2031"),
                        issuer,
                        listener);
        List<Sentence> sentences = new ArrayList<>();
        for (SentenceView view : views) {
            Paragraph paragraph = paragraphs.get(view.paragraph());
            sentences.add(new Sentence(view.span(), view.paragraph(), view.tokens(), reader.read(view, paragraph)));
        }
        return sentences;
    }

    private Speaker speaker(Metadata metadata, boolean saysWe, List<SentenceView> views) {
        Speaker speaker = Speaker.of(metadata, rules.issuers(), saysWe);
        return speaker.mayNameItself()
                ? speaker.naming(SelfNames.of(views, rules.acts().verbs(), rules.acts().words()))
                : speaker;
    }

    /// Act and level of the last sentence, `commitment 5`.
    String last(String text) {
        Sentence last = read(text).getLast();
        return last.act().label() + " " + Math.max(last.level(), last.demand());
    }

    /// The sentence with its tags alone.
    static SentenceView tagged(String sentence) {
        return NLP.sentences(MendedText.of(sentence), new Span(0, sentence.length()), 0).getFirst();
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + line.length();
            if (line.startsWith("- ")) {
                paragraphs.add(new Paragraph(new Span(start + 2, end), Paragraph.Kind.LIST_ITEM, "-", 0, 1));
            } else if (line.startsWith("# ")) {
                paragraphs.add(new Paragraph(new Span(start + 2, end), Paragraph.Kind.HEADING, "", 0, 0));
            } else {
                paragraphs.add(Paragraph.body(new Span(start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }
}

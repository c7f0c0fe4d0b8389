package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;

/// The parser of this program and CoreNLP's own read the same model and must find the same dependencies. After parsing
/// CoreNLP turns some `nsubj` into `nsubj:pass`, which is left out here; no rule looks at it.
class TransitionParserTest {

    private static final Path MODELS = Path.of("target", "corenlp");

    private static CoreNlp coreNlp;
    private static DependencyParser reference;

    @BeforeAll
    static void load() {
        coreNlp = CoreNlp.load(MODELS, AnnotatorSettings.defaults());
        Properties options = new Properties();
        options.setProperty("numPreComputed", "0");
        reference = DependencyParser.loadFromModelFile(MODELS.resolve(CoreNlp.PARSER).toString(), options);
    }

    @Test
    void parsesEverySampleSentenceAsCoreNlpDoes() {
        List<SentenceView> sentences = new ArrayList<>();
        try (Stream<Outcome<RawDocument>> documents = Ingest.plain().read(List.of("corpora"))) {
            documents
                    .map(outcome -> ((Outcome.Done<RawDocument>) outcome).value())
                    .forEach(document -> sentences.addAll(sentences(document)));
        }
        assertThat(sentences).hasSizeGreaterThan(200);
        assertThat(sentences)
                .allSatisfy(sentence -> {
                    SentenceView parsed = coreNlp.parse(sentence);
                    assertThat(dependencies(parsed)).isEqualTo(reference(sentence));
                });
    }

    private static List<SentenceView> sentences(RawDocument document) {
        MendedText mended = MendedText.of(document.text());
        List<SentenceView> sentences = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            coreNlp.sentences(mended, paragraph.span(), 0).stream()
                    .filter(sentence -> RunInTitle.length(sentence) == 0)
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static List<String> dependencies(SentenceView sentence) {
        List<String> dependencies = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            dependencies.add(sentence.head(i) + " " + active(sentence.fullRelation(i)));
        }
        return dependencies;
    }

    private static List<String> reference(SentenceView sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(sentence.text(i));
            label.setValue(sentence.text(i));
            label.setTag(sentence.tag(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        CoreMap map = new ArrayCoreMap();
        map.set(CoreAnnotations.TokensAnnotation.class, labels);
        String[] dependencies = new String[sentence.size()];
        for (TypedDependency dependency : reference.predict(map).typedDependencies()) {
            dependencies[dependency.dep().index() - 1] =
                    dependency.gov().index() - 1 + " " + active(dependency.reln().toString());
        }
        return Arrays.asList(dependencies);
    }

    private static String active(String relation) {
        return relation.equals("nsubj:pass") ? "nsubj" : relation;
    }
}

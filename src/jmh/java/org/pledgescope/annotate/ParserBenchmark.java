package org.pledgescope.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

/// The same model, the same sentences: CoreNLP's own dependency parser and the one of this program.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ParserBenchmark {

    private static final Path MODELS = Path.of("target", "corenlp");
    private static final List<String> SENTENCES =
            List.of(
                    "We will open a joint watch centre at the northern port by the end of next year and share its"
                            + " charts with every member that asks.",
                    "The ministers agreed to explore whether the tariffs on grain, steel and machine parts could be"
                            + " lowered once the inspectors have reported.",
                    "Recognising the burden that the closure has laid on the islands, we call on all sides to reopen"
                            + " the strait without conditions.",
                    "Prices rose.");

    /// How often the four sentences are parsed: 50 make 3,400 words.
    @Param("50")
    int rounds;

    private final List<SentenceView> views = new ArrayList<>();
    private final List<CoreMap> maps = new ArrayList<>();
    private final Loading<TransitionParser> parser =
            Loading.of(MODELS.resolve(CoreNlp.PARSER), file -> new TransitionParser(ParserModel.read(file)));
    private final DependencyParser reference =
            DependencyParser.loadFromModelFile(MODELS.resolve(CoreNlp.PARSER).toString());

    @Setup
    public void tag() {
        CoreNlp coreNlp = CoreNlp.load(MODELS, new AnnotatorSettings(false, false, false));
        for (int i = 0; i < rounds; i++) {
            for (String sentence : SENTENCES) {
                MendedText text = MendedText.of(sentence);
                coreNlp.sentences(text, new Span(0, sentence.length()), 0).forEach(this::add);
            }
        }
    }

    private void add(SentenceView view) {
        views.add(view);
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(view.text(i));
            label.setTag(view.tag(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        CoreMap map = new ArrayCoreMap();
        map.set(CoreAnnotations.TokensAnnotation.class, labels);
        maps.add(map);
    }

    @Benchmark
    public List<SentenceView.Parse> own() {
        return views.stream().map(parser.get()::parse).toList();
    }

    /// With its default of precomputed units, its fastest setting for repeated work.
    @Benchmark
    public List<GrammaticalStructure> coreNlp() {
        return maps.stream().map(reference::predict).toList();
    }
}

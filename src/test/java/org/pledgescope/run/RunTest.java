package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.ingest.Input;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.AnalysisJson;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;
import org.pledgescope.text.Token;

class RunTest {

    private static final Function<RawDocument, Outcome<DocumentAnalysis>> STUB =
            document -> Outcome.done(stub(document));

    @Test
    void resultsComeInInputOrderWhateverTheNumberOfThreads() {
        assertThat(lines(Optional.empty(), 4, STUB)).isEqualTo(lines(Optional.empty(), 1, STUB)).hasSizeGreaterThan(8);
    }

    @Test
    void aMissingFileIsAProblemAndTheRestGoesOn() {
        Recorder recorder = new Recorder();
        new Run(STUB, Optional.empty(), 2)
                .execute(Ingest.plain().find(List.of("corpora/no-such-file.txt", "corpora/speech-oban.txt")), recorder);
        assertThat(recorder.problems).extracting(Problem::id).containsExactly("not-found");
        assertThat(recorder.lines).hasSize(1);
    }

    @Test
    void whatTheStoreHoldsIsNotAnalysedAgain(@TempDir Path folder) {
        AtomicInteger calls = new AtomicInteger();
        Function<RawDocument, Outcome<DocumentAnalysis>> counting =
                document -> {
                    calls.incrementAndGet();
                    return STUB.apply(document);
                };
        List<String> first = lines(Optional.of(new AnalysisStore(folder, "f")), 2, counting);
        int analysed = calls.get();
        assertThat(lines(Optional.of(new AnalysisStore(folder, "f")), 2, counting)).isEqualTo(first);
        assertThat(calls.get()).isEqualTo(analysed);
        lines(Optional.of(new AnalysisStore(folder, "other models")), 2, counting);
        assertThat(calls.get()).isEqualTo(2 * analysed);
    }

    @Test
    void theSecondDocumentWithAnIdIsAProblem() {
        Recorder recorder = new Recorder();
        List<Input> inputs = Ingest.plain().find(List.of("corpora/short-notes.jsonl"));
        new Run(STUB, Optional.empty(), 2).execute(List.of(inputs.getFirst(), inputs.getFirst()), recorder);
        assertThat(recorder.problems).extracting(Problem::id).containsOnly("duplicate-id").hasSize(2);
    }

    @Test
    void anInputOnWhichReadingFailsIsAProblemOfItsOwn() {
        Recorder recorder = new Recorder();
        List<Input> good = Ingest.plain().find(List.of("corpora/speech-oban.txt", "corpora/press-release-bridge.txt"));
        List<Input> inputs =
                List.of(
                        good.getFirst(),
                        failing(new StackOverflowError()),
                        failing(new OutOfMemoryError()),
                        good.getLast());
        new Run(STUB, Optional.empty(), 2).execute(inputs, recorder);
        assertThat(recorder.lines).hasSize(2);
        assertThat(recorder.problems).extracting(Problem::id).containsExactly("bug", "too-large");
    }

    @Test
    void aDocumentForWhichMemoryIsLackingIsAProblemAndTheRestGoesOn() {
        Recorder recorder = new Recorder();
        Function<RawDocument, Outcome<DocumentAnalysis>> greedy =
                document -> {
                    if (document.id().startsWith("speech")) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return STUB.apply(document);
                };
        new Run(greedy, Optional.empty(), 2)
                .execute(
                        Ingest.plain().find(List.of("corpora/speech-oban.txt", "corpora/press-release-bridge.txt")),
                        recorder);
        assertThat(recorder.problems).extracting(Problem::id).containsExactly("too-large");
        assertThat(recorder.lines).hasSize(1);
    }

    @Test
    void aDocumentThatLackedMemoryBesideAnotherIsTriedAgain() {
        Recorder recorder = new Recorder();
        AtomicInteger calls = new AtomicInteger();
        Function<RawDocument, Outcome<DocumentAnalysis>> crowded =
                document -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return STUB.apply(document);
                };
        new Run(crowded, Optional.empty(), 2)
                .execute(Ingest.plain().find(List.of("corpora/speech-oban.txt")), recorder);
        assertThat(recorder.problems).isEmpty();
        assertThat(recorder.lines).hasSize(1);
    }

    private static Input failing(Error how) {
        return new Input() {
            @Override
            public String origin() {
                return "hostile.pdf";
            }

            @Override
            public Stream<Outcome<RawDocument>> read() {
                throw how;
            }
        };
    }

    private static List<String> lines(
            Optional<AnalysisStore> store, int threads, Function<RawDocument, Outcome<DocumentAnalysis>> annotate) {
        Recorder recorder = new Recorder();
        new Run(annotate, store, threads).execute(Ingest.plain().find(List.of("corpora")), recorder);
        assertThat(recorder.problems).isEmpty();
        return recorder.lines;
    }

    private static DocumentAnalysis stub(RawDocument document) {
        Span span = document.paragraphs().getFirst().span();
        Statement statement =
                new Statement(
                        span, Act.ASSERTION, 0, 0, Actor.NOBODY, "", List.of(), List.of(), List.of(), Optional.empty());
        Sentence sentence = new Sentence(span, 0, List.of(new Token(span, "x", "NN")), List.of(statement));
        return new DocumentAnalysis(document, List.of(sentence), List.of(), 1);
    }

    private static final class Recorder implements RunListener {
        private final List<String> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void analysed(DocumentAnalysis analysis, boolean isStored) {
            lines.add(AnalysisJson.write(analysis));
        }

        @Override
        public void failed(Problem problem) {
            problems.add(problem);
        }
    }
}

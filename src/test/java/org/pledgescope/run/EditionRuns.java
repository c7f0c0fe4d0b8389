package org.pledgescope.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.explain.Explanation;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;
import org.pledgescope.text.Token;

/// Runs over texts that all change from one edition to the next, each time without another one, and without language models. As a program it runs edition
/// after edition until it is killed.
final class EditionRuns {

    static final int TEXTS = 6;

    private EditionRuns() {}

    /// Prints each edition once it is done, and 0 when the first is about to begin.
    ///
    /// @param arguments the folder, then the first edition
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        System.out.println(0);
        for (int edition = Integer.parseInt(arguments[1]); ; edition++) {
            run(folder, edition);
            System.out.println(edition);
        }
    }

    static RunResult run(Path folder, int edition) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (int text = 0; text < TEXTS; text++) {
            Path file = inbox.resolve("text-%d.txt".formatted(text));
            if (isThere(edition, text)) {
                Files.writeString(file, paragraphs(edition, text));
            } else {
                Files.deleteIfExists(file);
            }
        }
        ReportRun run = reportRun(folder);
        return run.execute(run.inputs(Ingest.plain(), List.of(inbox.toString())), new Silent());
    }

    /// One text is missing from each edition.
    static boolean isThere(int edition, int text) {
        return text != edition % TEXTS;
    }

    /// So many sentences a text has in an edition.
    static int sentences(int edition, int text) {
        return 1 + (edition + text) % 4;
    }

    private static String paragraphs(int edition, int text) {
        return IntStream.range(0, sentences(edition, text))
                .mapToObj(i ->
                        "The harbour board of the town met again and this is edition%d of text %d, part %d."
                                .formatted(edition, text, i))
                .collect(Collectors.joining("\n\n"));
    }

    static ReportRun reportRun(Path folder) {
        return new ReportRun(
                analyst(),
                folder.resolve("reports"),
                folder.resolve("index"),
                Earlier.PRUNED,
                2,
                List.of("analyze", "inbox"));
    }

    static Analyst analyst() {
        return analyst("stub", document -> Outcome.done(stub(document)));
    }

    /// @param fingerprint of models and settings
    static Analyst analyst(String fingerprint, Function<RawDocument, Outcome<DocumentAnalysis>> annotate) {
        return new Analyst(
                annotate,
                EditionRuns::unexplained,
                new MentionCounter(Gazetteer.empty()),
                List.of(),
                "stub",
                Map.of("stub.tsv", "00"),
                fingerprint);
    }

    private static Outcome<Explanation> unexplained(RawDocument document) {
        throw new UnsupportedOperationException("nobody asks why here: " + document.id());
    }

    /// One sentence for each paragraph, which asserts.
    static DocumentAnalysis stub(RawDocument document) {
        List<Sentence> sentences =
                IntStream.range(0, document.paragraphs().size())
                        .mapToObj(i -> sentence(document.paragraphs().get(i).span(), i))
                        .toList();
        return new DocumentAnalysis(document, sentences, List.of(), sentences.size());
    }

    private static Sentence sentence(Span span, int paragraph) {
        Statement statement =
                new Statement(
                        span, Act.ASSERTION, 0, 0, Actor.NOBODY, "", List.of(), List.of(), List.of(), Optional.empty());
        return new Sentence(span, paragraph, List.of(new Token(span, "x", "NN")), List.of(statement));
    }

    static final class Silent implements RunListener {
        @Override
        public void analysed(DocumentAnalysis analysis, boolean isStored) {}

        @Override
        public void failed(Problem problem) {}
    }
}

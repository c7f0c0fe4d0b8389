package org.pledgescope.ingest;

import java.util.List;
import java.util.Optional;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.RawDocument;

/// What an input gave, in lines that a test can state.
final class Shown {

    private static final DocumentReader READER =
            new DocumentReader(Optional.empty(), Optional.<DocumentKind>empty(), new Decoder(Optional.empty()));

    private Shown() {}

    static List<Outcome<RawDocument>> outcomes(String name, byte[] bytes) {
        return READER.read(name, name, bytes).toList();
    }

    /// Kind, depth and label, then the words; a problem as its place and id.
    static List<String> lines(String name, byte[] bytes) {
        return outcomes(name, bytes).stream().flatMap(outcome -> lines(outcome).stream()).toList();
    }

    private static List<String> lines(Outcome<RawDocument> outcome) {
        return switch (outcome) {
            case Outcome.Failed<RawDocument>(Problem problem) -> List.of(problem.place() + ": " + problem.id());
            case Outcome.Done<RawDocument>(RawDocument document) ->
                    lines(new Words(document.text(), document.paragraphs()));
        };
    }

    /// Kind, depth and label of each paragraph, then its words on one line.
    static List<String> lines(Words words) {
        return words.paragraphs().stream()
                .map(paragraph ->
                        "%s%s[%s] %s"
                                .formatted(
                                        paragraph.kind(),
                                        paragraph.depth() == 0 ? "" : " " + paragraph.depth(),
                                        paragraph.label(),
                                        paragraph.span().of(words.text()).replaceAll("\\s+", " ")))
                .toList();
    }

    static RawDocument document(String name, byte[] bytes) {
        return switch (outcomes(name, bytes).getFirst()) {
            case Outcome.Done<RawDocument>(RawDocument document) -> document;
            case Outcome.Failed<RawDocument>(Problem problem) -> throw new AssertionError(problem.toString());
        };
    }

    static Problem problem(String name, byte[] bytes) {
        return switch (outcomes(name, bytes).getFirst()) {
            case Outcome.Done<RawDocument>(RawDocument document) -> throw new AssertionError("read " + document.id());
            case Outcome.Failed<RawDocument>(Problem problem) -> problem;
        };
    }
}

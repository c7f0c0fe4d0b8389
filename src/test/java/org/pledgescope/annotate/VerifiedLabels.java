package org.pledgescope.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;

/// The hand labels of the sample documents, `src/test/resources/corpora/verified-labels.tsv`, and the sentences of an
/// analysis that they speak of. The first lines of the file say how to read it.
final class VerifiedLabels {

    private static final Path FILE = Path.of("src/test/resources/corpora/verified-labels.tsv");
    private static final Path CORPORA = Path.of("corpora");
    private static final String UNJUDGED = "?";

    private VerifiedLabels() {}

    /// A label. Cells are as the file writes them, `?` where nothing was judged.
    ///
    /// @param document a path below `corpora/`, with `#` and the id of a line of JSON Lines
    /// @param key      the first words of the sentence on one line
    record Label(
            String document,
            String key,
            String act,
            String level,
            String demand,
            String hedges,
            String precision,
            String conditional,
            String trap) {

        /// Whether a cell says the same as an analysis, or judges nothing.
        static boolean agrees(String cell, Object found) {
            return cell.equals(UNJUDGED) || cell.equals(String.valueOf(found));
        }

        /// Whether the types of a cell are those found; with `?` among them, others may be found beside.
        static boolean agrees(String cell, Set<String> found) {
            Set<String> expected = new TreeSet<>(Arrays.asList(cell.split("\\|", -1)));
            expected.remove("");
            return expected.remove(UNJUDGED) ? found.containsAll(expected) : found.equals(expected);
        }

        @Override
        public String toString() {
            return document + ": " + key;
        }
    }

    static List<Label> read() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Label(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c.length > 8 ? c[8] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is part of the tests", e);
        }
    }

    /// The analysis of every document that a label speaks of, by the label's name of it.
    static Map<String, DocumentAnalysis> analyses(Annotator annotator) {
        Map<String, DocumentAnalysis> analyses = new TreeMap<>();
        for (String name : new TreeSet<>(read().stream().map(Label::document).toList())) {
            String[] parts = name.split("#", 2);
            List<RawDocument> documents = documents(CORPORA.resolve(parts[0]));
            RawDocument document =
                    documents.stream()
                            .filter(read -> parts.length < 2 || read.id().equals(parts[1]))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no document " + name));
            analyses.put(name, value(annotator.annotate(document)));
        }
        return analyses;
    }

    /// The sentence that a label speaks of: the one that begins with its key or, where the program splits otherwise,
    /// the one that holds it.
    static Optional<Sentence> find(DocumentAnalysis analysis, Label label) {
        List<Sentence> holding = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            String words = sentence.span().of(analysis.document().text()).replaceAll("\\s+", " ");
            if (words.startsWith(label.key())) {
                return Optional.of(sentence);
            }
            if (words.contains(label.key())) {
                holding.add(sentence);
            }
        }
        return holding.stream().findFirst();
    }

    private static List<RawDocument> documents(Path file) {
        try (var outcomes = Ingest.plain().read(List.of(file.toAbsolutePath().toString()))) {
            return outcomes.map(VerifiedLabels::value).toList();
        }
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem.toString());
        };
    }
}

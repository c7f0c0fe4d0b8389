package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;

/// Hedges, precision and conditions of the sample documents against what a reader found. What is known to be missed
/// stands in `known-cue-misses.tsv` with a reason; whoever mends one takes it out there.
class VerifiedCuesTest {

    private static final Path LABELS = Path.of("src", "test", "resources", "corpora", "verified-labels.tsv");
    private static final Path KNOWN = Path.of("src", "test", "resources", "corpora", "known-cue-misses.tsv");
    private static final String ANYTHING = "?";

    private static final Map<String, DocumentAnalysis> ANALYSES = new HashMap<>();

    /// A row of the labels.
    private record Label(String document, String key, String hedges, String precision, String conditional) {

        static Label of(List<String> cells) {
            return new Label(cells.get(0), cells.get(1), cells.get(5), cells.get(6), cells.get(7));
        }

        String miss(String column, String expected, String found) {
            return String.join("\t", document, key, column, expected, found);
        }
    }

    @BeforeAll
    static void readTheSamples() {
        Annotator annotator =
                Annotator.open(
                        ModelFiles.in(Examples.MODELS), Path.of("target", "corenlp"), AnnotatorSettings.defaults());
        try (var documents = Ingest.plain().read(List.of("corpora"))) {
            documents.forEach(outcome -> {
                if (outcome instanceof Outcome.Done<RawDocument>(RawDocument document)
                        && annotator.annotate(document)
                                instanceof Outcome.Done<DocumentAnalysis>(DocumentAnalysis analysis)) {
                    ANALYSES.put(name(document), analysis);
                }
            });
        }
    }

    @Test
    void cuesAreThoseThatAReaderFoundButForTheKnownMisses() throws IOException {
        Set<String> misses = new TreeSet<>();
        for (List<String> cells : rows(LABELS)) {
            misses.addAll(misses(Label.of(cells)));
        }
        Set<String> known =
                rows(KNOWN).stream()
                        .map(cells -> String.join("\t", cells.subList(0, 5)))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(misses).isEqualTo(known);
    }

    @Test
    void everyKnownMissHasAReason() throws IOException {
        assertThat(rows(KNOWN)).allSatisfy(cells -> assertThat(cells.get(5)).isNotBlank());
    }

    private static List<String> misses(Label label) {
        Sentence sentence = sentence(label);
        List<String> misses = new ArrayList<>();
        String hedges = types(sentence.hedges());
        if (!fits(label.hedges(), hedges)) {
            misses.add(label.miss("hedges", label.hedges(), hedges));
        }
        String precision = types(sentence.precision());
        if (!fits(label.precision(), precision)) {
            misses.add(label.miss("precision", label.precision(), precision));
        }
        String conditional = String.valueOf(sentence.isConditional());
        if (!label.conditional().equals(ANYTHING) && !label.conditional().equals(conditional)) {
            misses.add(label.miss("conditional", label.conditional(), conditional));
        }
        return misses;
    }

    /// Whether the types found are those of a cell; beside a `?` further ones may stand.
    private static boolean fits(String cell, String found) {
        Set<String> expected = new TreeSet<>(List.of(cell.split("\\|")));
        Set<String> types = new TreeSet<>(List.of(found.split("\\|")));
        return expected.remove(ANYTHING) ? types.containsAll(expected) : types.equals(expected);
    }

    private static String types(List<Cue> cues) {
        return cues.stream().map(cue -> cue.type().label()).distinct().sorted().collect(Collectors.joining("|"));
    }

    private static Sentence sentence(Label label) {
        DocumentAnalysis analysis = Optional.ofNullable(ANALYSES.get(label.document())).orElseThrow();
        String text = analysis.document().text();
        List<Sentence> found =
                analysis.sentences().stream()
                        .filter(sentence -> sentence.span().of(text).replaceAll("\\s+", " ").startsWith(label.key()))
                        .toList();
        assertThat(found).as("sentence '%s' of %s", label.key(), label.document()).hasSize(1);
        return found.getFirst();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /// The path below corpora/, with `#` and the id for one of several documents in a file.
    private static String name(RawDocument document) {
        return document.origin().replace("corpora/", "").replaceAll(":\\d+$", "#" + document.id());
    }
}

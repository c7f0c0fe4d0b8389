package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Statement;

/// Every entry of the word lists names a sentence that holds one of its words and one that holds none of its class;
/// every act a sentence where it decides and one where it does not; every name of an issuer likewise.
class WordExamplesTest {

    private static final ModelFiles FILES = ModelFiles.in(Path.of("models"));

    @ParameterizedTest
    @ValueSource(strings = {WordClass.SUBJECTS, WordClass.WORDS})
    void everyWordIsFoundInItsExampleAndNotInItsNearMiss(String file) {
        Lexicon lexicon = Lexicon.load(FILES, file, WordClass.labels(file));
        List<String> mistakes = new ArrayList<>();
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (!holds(entry, entry.fires())) {
                mistakes.add(entry.id() + " is not in: " + entry.fires());
            }
            if (holds(entry, entry.silent())) {
                mistakes.add(entry.id() + " is in: " + entry.silent());
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void everyActDecidesItsExampleAndNotItsNearMiss() {
        Bench bench = new Bench(DocumentKind.COMMUNIQUE, "");
        List<String> mistakes = new ArrayList<>();
        for (Lexicon.Entry entry : Rules.acts(FILES).entries()) {
            boolean isSilent = entry.type().equals(ActVerbs.ASSERTION);
            if (isSilent ? !bench.last(entry.fires()).equals("assertion 0") : !decides(bench, entry, entry.fires())) {
                mistakes.add(entry.id() + " does not decide: " + entry.fires() + " " + bench.last(entry.fires()));
            }
            if (decides(bench, entry, entry.silent())) {
                mistakes.add(entry.id() + " decides: " + entry.silent());
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void everyNameOfAnIssuerSpeaksForIt() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("models/issuers.tsv"));
        List<String[]> rows =
                lines.stream().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1)).toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> {
                    Bench bench = new Bench(DocumentKind.COMMUNIQUE, row[1]);
                    assertThat(bench.last("We met. " + row[3])).as(row[0]).isEqualTo("commitment 5");
                    assertThat(bench.last("We met. " + row[4])).as(row[0]).isEqualTo("assertion 0");
                });
    }

    private static boolean holds(Lexicon.Entry entry, String text) {
        SentenceView sentence = Bench.tagged(text);
        return IntStream.range(0, sentence.size())
                .anyMatch(word -> entry.pattern().matchAt(sentence, word, false).isPresent());
    }

    private static boolean decides(Bench bench, Lexicon.Entry entry, String text) {
        return bench.read(text).getLast().statements().stream()
                .map(Statement::evidence)
                .flatMap(List::stream)
                .anyMatch(cue -> cue.rule().equals("act." + entry.id()));
    }
}

package org.pledgescope.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

class MentionCounterTest {

    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.load(ModelFiles.in(Path.of("models"))));

    /// Counted by hand in the sample documents.
    @ParameterizedTest
    @CsvSource({
        "halden-summit-2031.md, Ukraine, find-in-page, '', 10",
        "halden-summit-2031.md, Ukraine, name, '', 10",
        "halden-summit-2031.md, Ukraine, name, bare, 6",
        "halden-summit-2031.md, Ukraine, name, possessive, 2",
        "halden-summit-2031.md, Ukraine, name, compound, 2",
        "halden-summit-2031.md, Ukraine, derived, '', 2",
        "halden-summit-2031.md, Ukraine, all, '', 12",
        "halden-summit-2031.md, South Korea, name, '', 1",
        "halden-summit-2031.md, South Korea, alias, '', 1",
        "halden-summit-2031.md, Kenya, name, '', 2",
        "halden-summit-2031.md, Kenya, metonym, '', 1",
        "halden-summit-2031.md, Africa, name, '', 0",
        "halden-summit-2031.md, Guinea, name, '', 0",
        "halden-summit-2031.md, Guinea-Bissau, name, '', 1",
        "halden-summit-2032.md, Ukraine, name, '', 5",
        "halden-summit-2032.md, Russia, name, '', 0",
        "halden-summit-2032.md, Russia, derived, '', 1",
        "op-ed-empty-promises.txt, China, all, '', 1",
        "speech-oban.txt, Guinea, all, '', 0",
        "speech-oban.txt, Papua New Guinea, name, '', 1"
    })
    void sampleDocumentsHaveTheCountsThatAPersonVerified(
            String file, String name, String rule, String form, int expected) {
        EntityCounts counts = COUNTER.count(read(Path.of("corpora", file)), name);
        assertThat(counts.count(rule(rule), form)).isEqualTo(expected);
    }

    @Test
    void theOpEdOnTheVilniusSummitNamesUkraineTwentySevenTimes() {
        Path opEd = Path.of("..", "shared", "corpora", "op-eds", "2023-07-korea-scenario-for-ukraine.txt");
        assumeTrue(Files.exists(opEd), "skipped: the real documents are not beside the project");
        EntityCounts counts = COUNTER.count(read(opEd), "Ukraine");
        assertThat(counts.total(CountRule.FIND_IN_PAGE)).isEqualTo(27);
        assertThat(counts.total(CountRule.NAME)).isEqualTo(27);
        assertThat(counts.count(CountRule.NAME, "bare")).isEqualTo(20);
        assertThat(counts.count(CountRule.NAME, "possessive")).isEqualTo(6);
        assertThat(counts.count(CountRule.NAME, "compound")).isEqualTo(1);
        assertThat(counts.total(CountRule.DERIVED)).isEqualTo(2);
    }

    @Test
    void aWordThatNobodyKnowsIsCountedLiterally() {
        EntityCounts counts = COUNTER.count(document("Tides rise. TIDES fall; tidesman."), "tides");
        assertThat(counts.isKnown()).isFalse();
        assertThat(counts.total(CountRule.NAME)).isEqualTo(2);
        assertThat(counts.total(CountRule.FIND_IN_PAGE)).isEqualTo(3);
    }

    @Test
    void acronymsThatAreOrdinaryWordsCountOnlyInCapitals() {
        EntityCounts counts = COUNTER.count(document("It is up to us who asks the US and the WHO."), "United States");
        assertThat(counts.total(CountRule.ALIAS)).isEqualTo(1);
    }

    @Test
    void eitherApostropheMakesAPossessive() {
        EntityCounts counts = COUNTER.count(document("Kenya’s ports and Kenya's roads."), "Kenya");
        assertThat(counts.count(CountRule.NAME, "possessive")).isEqualTo(2);
    }

    private static CountRule rule(String label) {
        return List.of(CountRule.values()).stream()
                .filter(rule -> rule.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static RawDocument document(String text) {
        return new RawDocument(
                "d", "d", "0", Metadata.unknown(), text, List.of(Paragraph.body(new Span(0, text.length()))));
    }

    private static RawDocument read(Path file) {
        return Ingest.plain()
                .find(List.of(file.toString()))
                .getFirst()
                .read()
                .findFirst()
                .map(outcome -> ((Outcome.Done<RawDocument>) outcome).value())
                .orElseThrow();
    }
}

package org.pledgescope.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.RawDocument;

/// Counts that the press published about real texts, each true under the rule that it names. The texts lie beside the
/// project and not in it; without them the tests are skipped.
class PublishedClaimsTest {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.load(ModelFiles.in(Path.of("models"))));

    @ParameterizedTest
    @CsvSource({
        "addresses/state-of-the-union-2003.txt, Saddam Hussein, name, 19",
        "addresses/state-of-the-union-2003.txt, Osama bin Laden, find-in-page, 0",
        "addresses/state-of-the-union-2003.txt, Osama bin Laden, all, 0",
        "addresses/state-of-the-union-2003.txt, God, name, 4",
        "addresses/inaugural-2017.txt, America, name, 20",
        "addresses/inaugural-2017.txt, America, find-in-page, 35",
        "addresses/inaugural-2017.txt, America, derived, 15",
        "strategies/2015_national_security_strategy.txt, China, name, 12"
    })
    void aPublishedCountIsTrueUnderItsRule(String file, String name, String rule, int claimed) {
        assertThat(COUNTER.count(document(file), name).total(CountTexts.rule(rule))).isEqualTo(claimed);
    }

    @Test
    void aCountOfRussiaIsTrueForNameAndAdjectiveTogether() {
        EntityCounts counts = COUNTER.count(document("strategies/2015_national_security_strategy.txt"), "Russia");
        assertThat(counts.total(CountRule.NAME) + counts.total(CountRule.DERIVED)).isEqualTo(15);
    }

    @Test
    void theOpEdOnTheVilniusSummitNamesUkraineTwentySevenTimes() {
        EntityCounts counts = COUNTER.count(document("op-eds/2023-07-korea-scenario-for-ukraine.txt"), "Ukraine");
        assertThat(counts.total(CountRule.FIND_IN_PAGE)).isEqualTo(27);
        assertThat(counts.total(CountRule.NAME)).isEqualTo(27);
        assertThat(counts.count(CountRule.NAME, "bare")).isEqualTo(20);
        assertThat(counts.count(CountRule.NAME, "possessive")).isEqualTo(6);
        assertThat(counts.count(CountRule.NAME, "compound")).isEqualTo(1);
        assertThat(counts.total(CountRule.DERIVED)).isEqualTo(2);
    }

    private static RawDocument document(String file) {
        Path path = CORPORA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: there is no " + path + " beside the project");
        return CountTexts.read(path).getFirst();
    }
}

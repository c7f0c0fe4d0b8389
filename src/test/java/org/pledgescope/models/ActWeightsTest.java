package org.pledgescope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.Act;

class ActWeightsTest {

    private static final ActWeights SOME =
            new ActWeights(
                    new TreeMap<>(
                            Map.of(
                                    "tense will", List.of(1.25, 0.0, -0.5, -0.75),
                                    "always", List.of(0.0, 0.0, 0.0, 1.0),
                                    "verb shine", List.of(0.0001, 0.0, 0.0, 0.0))));

    @TempDir private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsReadAgainButForWhatWeighsNothing() throws IOException {
        assertThat(read(SOME.text()).rows().keySet()).containsExactly("always", "tense will");
        assertThat(read(SOME.text()).text())
                .isEqualTo(SOME.text())
                .contains("tense will\t1.250\t0.000\t-0.500\t-0.750");
    }

    @Test
    void probabilitiesAddUpAndFollowTheWeights() {
        Map<Act, Double> likely = SOME.probabilities(List.of("always", "tense will", "unknown"));
        assertThat(likely.values().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        assertThat(likely.get(Act.COMMITMENT)).isGreaterThan(likely.get(Act.ASSERTION));
    }

    @Test
    void theStrongestTraitsAreThoseThatSpeakAgainstAnAssertion() {
        assertThat(SOME.strongest(List.of("always", "tense will"), Act.COMMITMENT, 3))
                .containsExactly("tense will +2.00");
        assertThat(SOME.strongest(List.of("tense will"), Act.COMMITMENT, 0)).isEmpty();
    }

    @Test
    void aMistakeIsNamedWithItsLine() {
        String header = "trait\tcommitment\tdirective\texpressive\tassertion\n";
        assertThatThrownBy(() -> read(header + "a\t1\t2\tmuch\t4\n"))
                .hasMessageContaining("act-weights.tsv:2")
                .hasMessageContaining("'much'");
        assertThatThrownBy(() -> read(header + "a\t1\t2\tNaN\t4\n")).hasMessageContaining("finite");
        assertThatThrownBy(() -> read(header + "a\t1\t2\t3\t4\na\t1\t2\t3\t4\n")).hasMessageContaining("twice");
    }

    private ActWeights read(String table) throws IOException {
        Files.writeString(folder.resolve(ActWeights.FILE), table);
        return ActWeights.load(ModelFiles.in(folder));
    }
}

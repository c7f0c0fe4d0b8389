package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pledgescope.index.Dispersion.Part;

/// Measures against numbers worked out by hand.
class MeasuresTest {

    private static final Offset<Double> CLOSE = within(0.0005);

    @Test
    void logLikelihoodIsThatOfDunningsPaper() {
        // "the swiss" in the first table of Dunning (1993): 110 together, 2442 and 111 alone, 29114 neither: 270.72
        var theSwiss = new Association(110, 110 + 111, 221, 110 + 2442, 110 + 2442 + 111 + 29114);
        assertThat(theSwiss.logLikelihood()).isCloseTo(270.72, within(0.005));
    }

    @Test
    void anAssociationByHand() {
        var association = new Association(10, 100, 20, 50, 10_000);
        assertThat(association.expected()).isEqualTo(0.5);
        assertThat(association.logLikelihood()).isCloseTo(43.8137, CLOSE);
        assertThat(association.logDice()).as("14 + log2(20 / 70)").isCloseTo(12.1926, CLOSE);
    }

    @Test
    void wordsThatAlwaysStandTogetherHaveTheHighestDice() {
        assertThat(new Association(7, 100, 7, 7, 1_000).logDice()).isCloseTo(14, CLOSE);
    }

    @Test
    void independentWordsHaveNoLikelihood() {
        assertThat(new Association(5, 100, 20, 50, 1_000).logLikelihood()).isCloseTo(0, CLOSE);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Association(11, 10, 5, 20, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Keyness(11, 10, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keynessByHand() {
        var keyness = new Keyness(30, 1_000, 20, 4_000);
        assertThat(keyness.perMillion()).isEqualTo(30_000);
        assertThat(keyness.restPerMillion()).isEqualTo(5_000);
        assertThat(keyness.logRatio()).as("log2(0.03 / 0.005)").isCloseTo(2.585, CLOSE);
        assertThat(keyness.logLikelihood()).isCloseTo(38.6985, CLOSE);
    }

    @Test
    void noOccurrenceCountsAsHalfOneInARatio() {
        assertThat(new Keyness(5, 1_000, 0, 4_000).logRatio())
                .as("log2(0.005 / (0.5 / 4000))")
                .isCloseTo(5.3219, CLOSE);
    }

    @Test
    void dispersionByHand() {
        // shares of words 1/4, 1/4, 1/2; of occurrences 3/4, 1/4, 0; relative 0.03, 0.01, 0: mean 0.01333, sd 0.01247
        Dispersion dispersion = Dispersion.of(List.of(new Part(3, 100), new Part(1, 100), new Part(0, 200)));
        assertThat(dispersion.range()).isEqualTo(2);
        assertThat(dispersion.frequency()).isEqualTo(4);
        assertThat(dispersion.dp()).isCloseTo(0.5, CLOSE);
        assertThat(dispersion.dpNorm()).isCloseTo(0.6667, CLOSE);
        assertThat(dispersion.juilland()).isCloseTo(0.3386, CLOSE);
    }

    @Test
    void dispersionAtItsEnds() {
        Dispersion even = Dispersion.of(List.of(new Part(2, 100), new Part(4, 200), new Part(6, 300)));
        assertThat(even.dp()).isCloseTo(0, CLOSE);
        assertThat(even.juilland()).isCloseTo(1, CLOSE);
        Dispersion single = Dispersion.of(List.of(new Part(9, 50), new Part(0, 50), new Part(0, 50)));
        assertThat(single.dpNorm()).isCloseTo(1, CLOSE);
        assertThat(single.juilland()).isCloseTo(0, CLOSE);
        assertThat(Dispersion.of(List.of())).isEqualTo(new Dispersion(0, 0, 0, 0, 0, 0));
        assertThat(Dispersion.of(List.of(new Part(3, 10)))).isEqualTo(new Dispersion(1, 1, 3, 0, 0, 1));
    }
}

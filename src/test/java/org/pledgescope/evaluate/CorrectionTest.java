package org.pledgescope.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.text.Act;

class CorrectionTest {

    @Test
    void aCellSaysActLevelAndHedgingInAnyCaseAndOrder() {
        Correction correction = Correction.of(" Not hedged;  COMMITMENT   4 , conditional").orElseThrow();
        assertThat(correction.act()).contains(Act.COMMITMENT);
        assertThat(correction.level()).contains(4);
        assertThat(correction.hedged()).contains(false);
        assertThat(correction.conditional()).contains(true);
        assertThat(correction.isRight()).isFalse();
    }

    @Test
    void whatACellLeavesOpenStaysOpen() {
        assertThat(Correction.of("commitment").orElseThrow().level()).isEmpty();
        assertThat(Correction.of("assertion").orElseThrow())
                .isEqualTo(
                        new Correction(
                                false, Optional.of(Act.ASSERTION), Optional.of(0), Optional.empty(), Optional.empty()));
        assertThat(Correction.of("right").orElseThrow().isRight()).isTrue();
        assertThat(Correction.of("hedged").orElseThrow().act()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wrong",
                "commitment 1",
                "commitment 7",
                "commitment 45",
                "level 5",
                "commitment 5; assertion",
                "hedged; not hedged",
                "right; right",
                "commitment 5;",
                "not right",
                "not directive",
                "<b>"
            })
    void whatMeansNothingOrTwoThingsAtOnceIsRefused(String cell) {
        assertThat(Correction.of(cell)).isEmpty();
    }
}

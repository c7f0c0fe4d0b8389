package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void cutsAtAWordAndNeverInsideACharacter() {
        assertThat(Wording.cut("Statement on ferries", 20)).isEqualTo("Statement on ferries");
        assertThat(Wording.cut("Statement on the ferries", 20)).isEqualTo("Statement on the…");
        assertThat(Wording.cut("x".repeat(30), 10)).isEqualTo("x".repeat(9) + "…");
        assertThat(Wording.cut("😀".repeat(30), 10)).isEqualTo("😀".repeat(4) + "…");
    }

    @Test
    void countsInTheSingularAndInThePlural() {
        assertThat(Wording.count(1, "row", "rows")).isEqualTo("1 row");
        assertThat(Wording.count(2338, "row", "rows")).isEqualTo("2,338 rows");
        assertThat(Wording.word(1)).isEqualTo("1");
        assertThat(Wording.word(2)).isEqualTo("two");
        assertThat(Wording.word(9)).isEqualTo("nine");
        assertThat(Wording.word(10)).isEqualTo("10");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void saysADateToThePrecisionKnown() {
        assertThat(Wording.date("2025-06-02")).isEqualTo("2 June 2025");
        assertThat(Wording.date("2025-06")).isEqualTo("June 2025");
        assertThat(Wording.date("2025")).isEqualTo("2025");
        assertThat(Wording.date("")).isEmpty();
        assertThat(Wording.date("2025-13-40")).isEqualTo("2025-13-40");
        assertThat(Wording.span(List.of("2025-06-12", "", "2025-06-01"))).isEqualTo("June 2025");
        assertThat(Wording.span(List.of(""))).isEmpty();
    }
}

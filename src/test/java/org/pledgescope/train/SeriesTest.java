package org.pledgescope.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.Act;

class SeriesTest {

    @Test
    void aNamedWordAnywhereOrElseTheFirstWordMakesTheSeries() {
        Series series = Series.of(List.of("g7|carbis", "quad"));
        assertThat(series.of("train:2023-05-20-g7-action-plan")).isEqualTo("g7");
        assertThat(series.of("dev:2021-06-13-Carbis-Bay-communique")).isEqualTo("g7");
        assertThat(series.of("dev:2021-09-24-joint-statement-of-quad-leaders")).isEqualTo("quad");
        assertThat(series.of("dev:1990_security_strategy")).isEqualTo("security");
        assertThat(series.of("dev:20080318")).isEmpty();
    }

    @Test
    void aSeriesIsInOneFoldAndFoldsAreAboutEvenlyFilled() {
        Map<String, Integer> folds =
                Series.of(List.of()).folds(List.of(lesson("a-1"), lesson("a-2"), lesson("b-1"), lesson("c-1")), 2);
        assertThat(folds).isEqualTo(Map.of("a", 0, "b", 1, "c", 1));
    }

    private static Lesson lesson(String document) {
        return new Lesson(document, Act.ASSERTION, Act.ASSERTION, new TreeSet<>());
    }
}

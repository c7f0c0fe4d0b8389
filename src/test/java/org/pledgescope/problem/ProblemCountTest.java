package org.pledgescope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCountTest {

    private static final Problem ERROR = new Problem("a.txt", "empty", "found no words in it", "check it");
    private static final Problem WARNING = Problem.warning("b.txt", "duplicate", "it is like a.txt", "leave it out");

    @Test
    void warningsAreCountedApart() {
        assertThat(Problem.count(List.of())).isEqualTo("0 problems");
        assertThat(Problem.count(List.of(ERROR))).isEqualTo("1 problem");
        assertThat(Problem.count(List.of(WARNING))).isEqualTo("1 warning");
        assertThat(Problem.count(List.of(WARNING, WARNING))).isEqualTo("2 warnings");
        assertThat(Problem.count(List.of(ERROR, WARNING))).isEqualTo("2 problems, 1 of them a warning");
        assertThat(Problem.count(List.of(WARNING, ERROR, WARNING))).isEqualTo("3 problems, 2 of them warnings");
    }
}

package org.pledgescope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void nothingInAProblemSteersTheTerminalThatShowsIt() {
        Problem problem =
                new Problem("a\u001b]0;title\u0007\u009b2J\nb.txt", "broken", "found '\u202egnp'", "look\rat it");
        assertThat(problem.toString())
                .doesNotContainPattern("[\\p{Cntrl}\\u009b\\u202e]")
                .contains("]0;title", "b.txt");
    }
}

package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgescope.text.DocumentKind;

/// Sentences that parses get wrong and the mends that read them all the same.
class SurfaceClausesTest {

    private final Bench bench = new Bench(DocumentKind.COMMUNIQUE, "Oban; Kell");

    @Test
    void theVerbBehindAPurposeIsTheSentencesOwn() {
        assertThat(
                        bench.last(
                                "To memorialize the elevated status of our partnership, the Obanian Secretary of State"
                                    + " and the Kellish Foreign Minister intend to approve a new Charter this fall."))
                .isEqualTo("commitment 3");
        assertThat(bench.last("To memorialize the storm is hard.")).isEqualTo("assertion 0");
    }

    @Test
    void jointWorkThatGoesOnIsRenewedAndJointWorkToComeIsNew() {
        assertThat(bench.last("We are working together to reopen the locks.")).isEqualTo("commitment 4");
        assertThat(bench.last("We will work together to reopen the locks.")).isEqualTo("commitment 5");
        assertThat(bench.last("We will be working together to reopen the locks.")).isEqualTo("commitment 5");
    }

    @Test
    void whatIsSoughtIsNotPromisedHoweverManyThings() {
        assertThat(bench.last("We will seek to promote trade, increase aid and build three bridges."))
                .isEqualTo("commitment 3");
        assertThat(bench.last("We will promote trade, increase aid and build three bridges."))
                .isEqualTo("commitment 5");
    }

    @Test
    void partiesThatActTogetherAreOneActor() {
        var statement = bench.read("The Kingdom of Oban and Kell commit to reopen the locks.").getLast().statements();
        assertThat(statement.getFirst().actor().name()).contains("Oban").contains("Kell");
    }
}

package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pledgescope.text.DocumentKind;

/// Sentences that parses get wrong and the mends that read them all the same.
class SurfaceClausesTest {

    private final Bench bench = new Bench(DocumentKind.COMMUNIQUE, "Oban; Kell; United States");

    @Test
    void theVerbBehindAPurposeIsTheSentencesOwn() {
        assertThat(
                        bench.last(
                                "To mark ten years of open locks, the Obanian Secretary of Trade and the Kellish"
                                        + " Fisheries Minister intend to sign a new pact in spring."))
                .isEqualTo("commitment 3");
        assertThat(bench.last("To mark the storm is hard.")).isEqualTo("assertion 0");
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

    @Test
    void aRunInTitleDoesNotHideTheSentenceBehindIt() {
        assertThat(bench.last("Dredging Both Harbours: With the help of Kell, Oban will deepen the locks."))
                .isEqualTo("commitment 5");
        assertThat(bench.last("Fishing: Kell and Oban intend to reopen the locks through a joint office."))
                .isEqualTo("commitment 3");
        assertThat(bench.last("Dredging Both Harbours: a plan in two stages.")).isEqualTo("assertion 0");
    }

    @Test
    void aVerbBehindANameIsNoNoun() {
        assertThat(
                        bench.last(
                                "Oban and the United States plan to review the work of the harbour office at the"
                                        + " autumn meeting of the Council."))
                .isEqualTo("commitment 3");
        assertThat(bench.last("The United States plan to review the pact was read by nobody."))
                .isEqualTo("assertion 0");
    }

    @Test
    void aNameBeforeAVerbDoesNotMakeItAName() {
        assertThat(bench.last("Kell and Oban pledge to go on with the dredging of the locks."))
                .isEqualTo("commitment 5");
    }

    @Test
    void furtherWorkIsNoVerb() {
        assertThat(bench.last("Both sides also commit to further dredging of the locks.")).isEqualTo("commitment 5");
        assertThat(bench.last("The canal was built to further trade.")).isEqualTo("assertion 0");
    }

    @Test
    void whatADoerDidDescribesTheThingAndPromisesNothing() {
        assertThat(
                        bench.last(
                                "Both recall the great use of the Harbour Fund, launched by Oban and joined by Kell,"
                                        + " asking ports to lead."))
                .isNotEqualTo("commitment 6");
        assertThat(bench.last("We launched the Harbour Fund today.")).isEqualTo("commitment 6");
    }
}

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
    void whatIsAgreedOrAnnouncedOfOthersIsNoPromise() {
        assertThat(bench.last("We agreed in Orren that Marrow needs to stop the raids.")).isEqualTo("directive 3");
        assertThat(bench.last("We have agreed as a minimum to forgive debt.")).isEqualTo("commitment 5");
        assertThat(bench.last("We announce that the drought will end.")).isEqualTo("assertion 0");
        assertThat(bench.last("We announce that our ministers will host a forum.")).isEqualTo("commitment 5");
    }

    @Test
    void dutiesDeniedOrPastAndDeedsOfOthersAreNoPromises() {
        assertThat(bench.last("We need to act.")).isEqualTo("commitment 3");
        assertThat(bench.last("We do not need to act.")).isEqualTo("assertion 0");
        assertThat(bench.last("We had to decide.")).isEqualTo("assertion 0");
        assertThat(bench.last("Danger money will be paid by the rebels of Marrow.")).isEqualTo("assertion 0");
        assertThat(bench.last("Danger money will be paid by May.")).isEqualTo("commitment 5");
    }

    @Test
    void aVerbBehindANameIsNoNoun() {
        assertThat(
                        bench.last(
                                "Oban and the United States plan to review all work of the harbour office at the"
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

    @Test
    void aVerbThatDoesWhatItSaysIsNotSwallowedByWhatWasSaidBefore() {
        assertThat(bench.last("We regret that the storm has set back the work and therefore recommit to finish it."))
                .isEqualTo("commitment 4");
        assertThat(bench.last("We recognise that fishing ties are old and welcome the opening of the market."))
                .isEqualTo("expressive 0");
        assertThat(bench.last("We regret that the storm has closed the locks and flooded the market."))
                .isEqualTo("expressive 0");
    }

    @Test
    void aNounThatCouldNotStandThereIsAVerb() {
        assertThat(
                        bench.last(
                                "Both sides acknowledge the importance of open locks, and pledge, with Kell, to explore"
                                        + " a fund."))
                .isEqualTo("commitment 2");
        assertThat(bench.last("Both sides acknowledge the importance of open locks, and the pledge of Kell to pay."))
                .isEqualTo("expressive 0");
    }

    @Test
    void anOpeningIsNotTakenForTheSentence() {
        assertThat(
                        bench.last(
                                "Building on our efforts in the Oban-Kell Harbours and Rivers (OKHR) Partnership,"
                                    + " including through the Dredging Policy Consultative Committee, we will widen our"
                                    + " lead in dredging, including protection of wrecks."))
                .isEqualTo("commitment 5");
    }

    @Test
    void aVerbBehindAMisreadOpeningIsTheSentences() {
        assertThat(
                        bench.last(
                                "In view of the storms of this long hard winter, President Marlowe and Prime Minister"
                                        + " Tal recommit themselves to an old Alliance, to a rules-based approach to"
                                        + " fishing, and to cooperation with all those who share in these objectives."))
                .isEqualTo("commitment 4");
    }

    @Test
    void weWillAtTheHeadOfASentenceIsNeverLost() {
        assertThat(
                        bench.last(
                                "We will work together to mend the Oban Harbour Organization by widening its reach to"
                                    + " stop floods through early warning, steady dredging, and help in coming storms,"
                                    + " and by opening its books and keeping it free from harm."))
                .isEqualTo("commitment 5");
        assertThat(
                        bench.last(
                                "Fishing ties hold both our coasts together, and it is through schemes such as"
                                        + " the Marlowe Fellowship Program that we will continue to build bridges."))
                .isEqualTo("commitment 4");
    }

    @Test
    void whatIsPromisedBehindAConditionIsAClauseOfItsOwn() {
        Bench opEd = new Bench(DocumentKind.OP_ED, "");
        assertThat(
                        opEd.last(
                                "And should we win in 2032, a party that I lead will reopen the locks, and we will pay"
                                        + " for it by selling the yacht."))
                .isEqualTo("commitment 5");
        assertThat(opEd.last("Should we win, much will change.")).isEqualTo("assertion 0");
    }

    @Test
    void anInfinitiveBehindAnObjectTellsWhatForAndWeakensNothing() {
        assertThat(bench.last("We will designate two teams to discuss the dredging plan.")).isEqualTo("commitment 5");
        assertThat(bench.last("We will discuss the dredging plan.")).isEqualTo("commitment 2");
        assertThat(bench.last("We agree, with the help of Kell, to explore a dredging plan."))
                .isEqualTo("commitment 2");
    }

    @Test
    void aWordOfTheOpeningIsNotTheSubject() {
        assertThat(
                        bench.last(
                                "Drawing on the strengths of each side, Kell and the United States will widen the"
                                        + " locks."))
                .isEqualTo("commitment 5");
        assertThat(bench.last("Drawing on the strengths of each side, the river will rise.")).isEqualTo("assertion 0");
    }

    @Test
    void partnersOfABodyThatIssuesTextsAreTheIssuer() {
        assertThat(bench.last("We met. The Quad partners will train pilots in the region.")).isEqualTo("commitment 5");
        assertThat(bench.last("We met. The bank's partners will train pilots in the region.")).isEqualTo("assertion 0");
    }

    @Test
    void aWordOrTwoAreReadWithoutHarm() {
        for (String text :
                new String[] {"Will", "Will we", "Fund.", "Let", "And will go", ", will act", "\"Will act, will\""}) {
            assertThat(bench.read(text)).as(text).isNotEmpty();
        }
    }
}

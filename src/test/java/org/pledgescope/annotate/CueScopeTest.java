package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Statement;

/// A hedge weakens the clause that it hangs from and no other.
class CueScopeTest {

    private static Examples examples;

    @BeforeAll
    static void open() {
        examples = Examples.open();
    }

    @Test
    void aConditionBelongsToTheClauseThatItsOwnHangsFrom() {
        List<Statement> statements = read("We will open the port, and we will close the mine if prices fall.");
        assertThat(statements).hasSize(2);
        assertThat(statements.getFirst().isConditional()).isFalse();
        assertThat(statements.getLast().isConditional()).isTrue();
    }

    @Test
    void durationsAndIronyAreNoConditions() {
        assertThat(read("We will send help where and when it is needed.").getLast().isConditional()).isFalse();
        assertThat(read("We will support them for as long as is necessary.").getLast().isConditional()).isFalse();
        assertThat(read("We will support them as long as they reform.").getLast().isConditional()).isTrue();
    }

    @Test
    void jointWorkIsAPromiseAndOneSidedWorkAnEffort() {
        assertThat(read("We will work jointly to lower the costs.").getFirst().hedges()).isEmpty();
        assertThat(read("We will work hard to lower the costs.").getFirst().hedges()).hasSize(1);
    }

    @Test
    void whereAPartyIsNamedNobodyIsLeftOpen() {
        assertThat(read("It is crucial that we lower the costs.").getLast().hedges()).isEmpty();
        assertThat(read("It is crucial that costs fall.").getFirst().hedges()).hasSize(1);
    }

    @Test
    void aLeadingConditionBelongsToTheMainClauseBehindIt() {
        List<Statement> statements = read("If talks fail, we will close the port.");
        assertThat(statements.getLast().isConditional()).isTrue();
    }

    @Test
    void whatAConditionSpeaksOfSpecifiesNoPromise() {
        Statement promise = read("If the lenders return with $50 million, we will resume the talks.").getLast();
        assertThat(promise.isConditional()).isTrue();
        assertThat(promise.precision()).isEmpty();
        assertThat(read("If the lenders return, we will lend $50 million.").getLast().precision()).hasSize(1);
    }

    @Test
    void aHedgeInARelativeClauseWeakensNothing() {
        assertThat(read("We will inspect ships that may leak.")).allSatisfy(s -> assertThat(s.hedges()).isEmpty());
        assertThat(read("The ships may leak.").getFirst().hedges()).hasSize(1);
    }

    @Test
    void helpIsAHedgeAsThePromisedActAndNotAsItsPurpose() {
        assertThat(read("We will continue to help build clinics.").getFirst().hedges()).hasSize(1);
        assertThat(read("To help build clinics, we will pay more.").getFirst().hedges()).isEmpty();
    }

    @Test
    void effortsAreAHedgeWherePromisedAndNotWhereSomebodyElseMakesThem() {
        assertThat(read("We will redouble our efforts to end the war.").getFirst().hedges()).hasSize(1);
        assertThat(read("We will support their efforts to end the war.").getFirst().hedges()).isEmpty();
    }

    @Test
    void mayIsAHedgeOfPossibilityAndNotOfWishesMonthsOrLeave() {
        assertThat(read("Growth may slow.").getFirst().hedges()).hasSize(1);
        assertThat(read("May this year bring peace.").getFirst().hedges()).isEmpty();
        assertThat(read("We will meet in May 2032.").getFirst().hedges()).isEmpty();
        String leave = "A Party may withdraw at any time.";
        assertThat(examples.read(leave, DocumentKind.TREATY).statements().getFirst().hedges()).isEmpty();
    }

    @Test
    void nationalLawIsAnEscapeAndANamedTreatyIsNone() {
        assertThat(read("We will act in accordance with national law.").getFirst().hedges()).hasSize(1);
        assertThat(read("We will act in accordance with the Kell Convention.").getFirst().hedges()).isEmpty();
    }

    @Test
    void negatedConditionsAreNone() {
        assertThat(read("Our aid will not be subject to approval.").getFirst().hedges()).isEmpty();
        assertThat(read("Our aid will be subject to approval.").getFirst().hedges()).hasSize(1);
    }

    private static List<Statement> read(String text) {
        return examples.read(text, DocumentKind.COMMUNIQUE).statements();
    }
}

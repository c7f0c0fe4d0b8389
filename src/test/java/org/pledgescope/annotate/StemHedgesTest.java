package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.Act;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// What the items of a list take over from their stem.
class StemHedgesTest {

    private static Examples examples;

    @BeforeAll
    static void open() {
        examples = Examples.open();
    }

    @Test
    void aLaterSentenceOfAnItemHangsFromNothingUnlessItBeginsWithAVerb() {
        String stem = "We have agreed a shared plan to:";
        String told = "Dredge the inner harbour. This includes stepping up patrols along the quay.";
        String bidden = "Dredge the inner harbour. Extend the quay.";
        assertThat(examples.readList(stem, told))
                .extracting(Sentence::act)
                .containsExactly(Act.COMMITMENT, Act.COMMITMENT, Act.ASSERTION);
        assertThat(examples.readList(stem, bidden)).extracting(Sentence::act).containsOnly(Act.COMMITMENT);
    }

    @Test
    void itemsInheritTheConditionOfTheirStemInTheirArithmetic() {
        Statement item =
                item("Subject to the approval of our parliaments, we intend to:", "deliver ships to the port;");
        assertThat(item.firmness().orElseThrow().arithmetic()).isEqualTo("45 - 10 (condition: 'Subject to') = 35");
        assertThat(item.isConditional()).isTrue();
    }

    @Test
    void theItemsOwnHedgesAreThoseOfItsOwnSentence() {
        Statement item =
                item("Subject to the approval of our parliaments, we intend to:", "deliver ships where possible;");
        assertThat(item.hedges()).extracting(cue -> cue.type().label()).containsExactly("escape");
        assertThat(item.inherited()).extracting(cue -> cue.type().label()).containsExactly("condition");
        assertThat(item.isConditionalItself()).isFalse();
    }

    @Test
    void itemsOfAnUnconditionalStemInheritNothing() {
        Statement item = item("We intend to:", "deliver ships to the port;");
        assertThat(item.inherited()).isEmpty();
        assertThat(item.isConditional()).isFalse();
    }

    @Test
    void whatFollowsTheListInheritsNothing() {
        List<Sentence> read =
                examples.readList(
                        "Subject to approval, we intend to:", "deliver ships;", "We thank the crew of the port.");
        assertThat(read.getLast().statements()).allSatisfy(after -> assertThat(after.inherited()).isEmpty());
    }

    private static Statement item(String stem, String item) {
        return examples.readList(stem, item).getLast().statements().getFirst();
    }
}

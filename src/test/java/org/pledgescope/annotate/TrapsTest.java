package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Sentence;

/// Words that look like a promise, a demand or a hedge and are none, each beside its double that is one.
class TrapsTest {

    private static final DocumentKind JOINT = DocumentKind.COMMUNIQUE;
    private static final DocumentKind OP_ED = DocumentKind.OP_ED;

    /// @param trap     what is mistaken for what
    /// @param looks    a text whose last sentence only looks like it, and what it is
    /// @param isOne    a text whose last sentence is one, and what it is
    record Trap(String trap, DocumentKind kind, String looks, String found, String isOne, String alsoFound) {}

    static final List<Trap> ACTS =
            List.of(
                    new Trap(
                            "will as a noun",
                            JOINT,
                            "We met. The will of the islanders was plain.",
                            "assertion 0",
                            "We will ask the islanders.",
                            "commitment 5"),
                    new Trap(
                            "May the month",
                            JOINT,
                            "We met in May to sign the accord.",
                            "assertion 0",
                            "We may sign the accord.",
                            "commitment 2"),
                    new Trap(
                            "may of wishes",
                            JOINT,
                            "May the new harbour bring luck.",
                            "expressive 0",
                            "We may build a new harbour.",
                            "commitment 2"),
                    new Trap(
                            "should of courtesy",
                            OP_ED,
                            "I should like to add a word about tides.",
                            "assertion 0",
                            "We should add a lock to the canal.",
                            "commitment 3"),
                    new Trap(
                            "can of ability",
                            JOINT,
                            "We can swim.",
                            "assertion 0",
                            "We will be in a position to swim.",
                            "commitment 2"),
                    new Trap(
                            "would of politeness",
                            JOINT,
                            "We would like to thank the pilots.",
                            "expressive 0",
                            "We will thank the pilots with a medal.",
                            "commitment 5"),
                    new Trap(
                            "commitment denied",
                            JOINT,
                            "The ministers made no commitments on fishing.",
                            "assertion 0",
                            "The ministers made firm commitments on fishing.",
                            "commitment 5"),
                    new Trap(
                            "forecast",
                            JOINT,
                            "We met. Growth will slow next year.",
                            "assertion 0",
                            "We will slow the dredging next year.",
                            "commitment 5"),
                    new Trap(
                            "forecast about a state",
                            OP_ED,
                            "Marrow will collapse within a year.",
                            "assertion 0",
                            "I will resign within a year.",
                            "commitment 5"),
                    new Trap(
                            "question",
                            JOINT,
                            "Will we pay the pilots?",
                            "assertion 0",
                            "We will pay the pilots.",
                            "commitment 5"),
                    new Trap(
                            "quotation",
                            OP_ED,
                            "\"We will pay the pilots,\" said the harbour master.",
                            "assertion 0",
                            "We will pay the pilots.",
                            "commitment 5"),
                    new Trap(
                            "reported promise",
                            OP_ED,
                            "The harbour master promises to pay the pilots.",
                            "assertion 0",
                            "I promise to pay the pilots.",
                            "commitment 5"),
                    new Trap(
                            "heading",
                            JOINT,
                            "# We will pay the pilots",
                            "assertion 0",
                            "We will pay the pilots.",
                            "commitment 5"),
                    new Trap(
                            "looking forward to an event",
                            JOINT,
                            "We look forward to the regatta.",
                            "expressive 0",
                            "We look forward to opening the regatta.",
                            "commitment 2"),
                    new Trap(
                            "two acts joined",
                            JOINT,
                            "We condemn the theft of the buoys and thank the pilots.",
                            "expressive 0",
                            "We condemn the theft of the buoys and will replace them.",
                            "commitment 5"),
                    new Trap(
                            "must of what cannot act",
                            JOINT,
                            "We met. The tides must turn.",
                            "assertion 0",
                            "We must turn the tide.",
                            "commitment 3"),
                    new Trap(
                            "must of somebody else",
                            JOINT,
                            "We met. Sweden must withdraw its ships.",
                            "directive 3",
                            "We must withdraw our ships.",
                            "commitment 3"),
                    new Trap(
                            "a share of things",
                            JOINT,
                            "The leaders met. Each of our harbours will grow.",
                            "assertion 0",
                            "The leaders met. Each of the leaders will pay.",
                            "commitment 5"),
                    new Trap(
                            "they of things",
                            JOINT,
                            "We met. These harbours are old. They will allow us to trade.",
                            "assertion 0",
                            "The leaders met. They will trade.",
                            "commitment 5"),
                    new Trap(
                            "an adjective that ends like a participle",
                            JOINT,
                            "We met. The Alliance is unwavering.",
                            "assertion 0",
                            "We met. The Alliance is building a port.",
                            "commitment 4"),
                    new Trap(
                            "what one body has founded",
                            JOINT,
                            "We met. The Alliance has launched a fund for the pilots.",
                            "assertion 0",
                            "The leaders have launched a fund for the pilots.",
                            "commitment 6"),
                    new Trap(
                            "joint work of the past",
                            JOINT,
                            "For thirty years we have worked together to map the seabed.",
                            "assertion 0",
                            "We work together to map the seabed.",
                            "commitment 5"),
                    new Trap(
                            "what was discussed",
                            JOINT,
                            "The leaders affirmed the old partnership, bolstered their ties in dredging, and discussed"
                                    + " the tides.",
                            "expressive 0",
                            "The leaders will discuss the tides.",
                            "commitment 2"),
                    new Trap(
                            "a body of another country",
                            JOINT,
                            "We met. Danish forces must withdraw from the strait.",
                            "directive 3",
                            "The joint task force will patrol the strait.",
                            "commitment 5"),
                    new Trap(
                            "own action that stays unlikely",
                            DocumentKind.CENTRAL_BANK,
                            "The Board met. A storm remains unlikely.",
                            "assertion 0",
                            "An increase in the policy rate remains unlikely at the next meeting.",
                            "commitment 3"));

    static final List<Trap> HEDGES =
            List.of(
                    new Trap(
                            "conditions as a noun",
                            JOINT,
                            "We will improve the conditions of the dockers.",
                            "",
                            "We will improve the docks if the parliament agrees.",
                            "condition"),
                    new Trap(
                            "negated hedge",
                            JOINT,
                            "We will pay the dockers, and this is not subject to any review.",
                            "",
                            "We will pay the dockers subject to a review.",
                            "condition"),
                    new Trap(
                            "in line with a treaty",
                            JOINT,
                            "We will open the canal in line with the Treaty of Orren.",
                            "",
                            "We will open the canal in line with national circumstances.",
                            "escape"),
                    new Trap(
                            "voluntary in a name",
                            JOINT,
                            "We will support the Voluntary Service Corps.",
                            "",
                            "We will report on a voluntary basis.",
                            "voluntary"),
                    new Trap(
                            "about as a preposition",
                            JOINT,
                            "We will tell the pilots about the locks.",
                            "",
                            "We will train about 300 pilots.",
                            "vague_amount"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("ACTS")
    void whatOnlyLooksLikeAnActIsToldFromIt(Trap trap) {
        Bench bench = new Bench(trap.kind(), "");
        assertThat(bench.last(trap.looks())).as(trap.looks()).isEqualTo(trap.found());
        assertThat(bench.last(trap.isOne())).as(trap.isOne()).isEqualTo(trap.alsoFound());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("HEDGES")
    void whatOnlyLooksLikeAHedgeIsToldFromIt(Trap trap) {
        Bench bench = new Bench(trap.kind(), "");
        assertThat(hedges(bench.read(trap.looks()).getLast())).as(trap.looks()).isEqualTo(trap.found());
        assertThat(hedges(bench.read(trap.isOne()).getLast())).as(trap.isOne()).isEqualTo(trap.alsoFound());
    }

    private static String hedges(Sentence sentence) {
        return sentence.statements().stream()
                .flatMap(statement -> statement.hedges().stream())
                .map(Cue::type)
                .map(type -> type.label())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

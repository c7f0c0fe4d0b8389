package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgescope.explain.ClauseReasons;
import org.pledgescope.explain.CueAnswer;
import org.pledgescope.explain.Decision;
import org.pledgescope.explain.Explanation;
import org.pledgescope.explain.Grammar;
import org.pledgescope.explain.Otherwise;
import org.pledgescope.explain.RuleAnswer;
import org.pledgescope.explain.RuleAnswer.Answer;
import org.pledgescope.explain.ScoreLine;
import org.pledgescope.text.DocumentKind;

/// What an explanation says of invented sentences.
class ExplanationTest {

    @Test
    void theRuleAndTheRowThatDecidedAreNamedWithTheirPlace() {
        ClauseReasons clause = clause(DocumentKind.COMMUNIQUE, "We will consider a second pier.");
        assertThat(decider(clause.subject())).isEqualTo("subject.first-person");
        assertThat(decider(clause.act())).isEqualTo("act.will");
        assertThat(clause.act().verdict()).isEqualTo("commitment 2");
        Decision.Evidence evidence = clause.act().evidence().getFirst();
        assertThat(evidence.words().words()).isEqualTo("will consider");
        assertThat(evidence.row().id()).isEqualTo("act.consider");
        assertThat(evidence.row().place()).matches("models/acts\\.tsv:\\d+");
    }

    @Test
    void grammarShowsTheChainOfVerbsAndWhatIsDenied() {
        Grammar grammar = clause(DocumentKind.COMMUNIQUE, "We will not try to sell the port.").grammar();
        assertThat(grammar.subject().orElseThrow().words()).isEqualTo("We");
        assertThat(grammar.modal().orElseThrow().words()).isEqualTo("will");
        assertThat(grammar.predicate().words()).isEqualTo("try");
        assertThat(grammar.complements()).extracting("words").containsExactly("sell");
        assertThat(grammar.isNegated()).isTrue();
        assertThat(grammar.role()).isEqualTo(Grammar.Role.MAIN);
    }

    @Test
    void aRuleThatMissesOneThingIsNearAndSaysWhat() {
        ClauseReasons clause = clause(DocumentKind.OP_ED, "Veldt will open the port.");
        RuleAnswer will = answer(clause.act(), "act.will");
        assertThat(will.answer()).isEqualTo(Answer.NEAR);
        assertThat(will.otherwise())
                .first()
                .satisfies(other -> {
                    assertThat(other.fact()).isEqualTo(Otherwise.Fact.SUBJECT);
                    assertThat(other.words()).isEqualTo("if \"Veldt\" were the issuer");
                    assertThat(other.verdict()).isEqualTo("commitment 5");
                });
        assertThat(answer(clause.act(), "act.must").answer()).isEqualTo(Answer.NO);
        assertThat(answer(clause.act(), "act.listed").answer()).isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void theKindsOfTextThatWouldChangeARoleStandTogether() {
        ClauseReasons clause = clause(DocumentKind.OP_ED, "The leaders committed to share charts.");
        assertThat(answer(clause.subject(), "subject.principal").otherwise())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.fact()).isEqualTo(Otherwise.Fact.KIND);
                    assertThat(other.values()).contains("communique", "treaty").doesNotContain("op-ed", "speech");
                    assertThat(other.verdict()).isEqualTo("the issuer");
                });
    }

    @Test
    void whatIsToldOfThePastSaysThatThePresentWouldPromise() {
        ClauseReasons clause = clause(DocumentKind.COMMUNIQUE, "We maintained a fleet in the strait.");
        assertThat(clause.act().verdict()).isEqualTo("assertion");
        assertThat(clause.act().evidence()).extracting(found -> found.row().id()).containsExactly("act.maintain");
        assertThat(clause.act().otherwise())
                .filteredOn(other -> other.fact() == Otherwise.Fact.TENSE)
                .extracting(Otherwise::verdict)
                .containsExactly("commitment 4");
        assertThat(clause(DocumentKind.COMMUNIQUE, "We maintain a fleet in the strait.").act().otherwise())
                .extracting(Otherwise::fact)
                .doesNotContain(Otherwise.Fact.TENSE);
    }

    @Test
    void aHeadingAndAQuotationSayWhatTheyWouldBeElsewhere() {
        ClauseReasons heading = clause(DocumentKind.COMMUNIQUE, "# We will rebuild the pier");
        assertThat(facts(heading)).contains(Otherwise.Fact.PLACE);
        ClauseReasons quoted = clause(DocumentKind.OP_ED, "\"We will rebuild the pier.\"");
        assertThat(facts(quoted)).contains(Otherwise.Fact.QUOTATION);
        ClauseReasons plain = clause(DocumentKind.COMMUNIQUE, "We will rebuild the pier.");
        assertThat(facts(plain)).doesNotContain(Otherwise.Fact.PLACE, Otherwise.Fact.QUOTATION);
    }

    @Test
    void theWeakerVerbThatLoweredTheLevelIsNamed() {
        ClauseReasons clause = clause(DocumentKind.COMMUNIQUE, "We commit to explore a tunnel.");
        ClauseReasons.Lowered lowered = clause.lowered().orElseThrow();
        assertThat(lowered.from()).isEqualTo(5);
        assertThat(lowered.verb().words()).isEqualTo("explore");
        assertThat(clause(DocumentKind.COMMUNIQUE, "We commit to dig a tunnel.").lowered()).isEmpty();
    }

    @Test
    void aLineThatCostsNothingSaysWhy() {
        ClauseReasons clause = clause(DocumentKind.COMMUNIQUE, "We will seek to close the pit by 2040.");
        assertThat(clause.score()).extracting(ScoreLine::label).containsExactly("base", "effort", "deadline");
        assertThat(clause.score().get(1).points()).isZero();
        assertThat(clause.score().get(1).why()).contains("set the level already");
        assertThat(clause.score().get(1).row().orElseThrow().place()).startsWith("models/hedges.tsv:");
    }

    @Test
    void whatAnItemTakesOverFromItsStemIsSaidToBeSo() {
        Explanation explanation =
                new Bench(DocumentKind.COMMUNIQUE, "").explain("Subject to a vote, we will:\n- open two schools;");
        ClauseReasons item = explanation.sentences().getLast().clauses().getFirst();
        assertThat(item.grammar().stem()).isEqualTo("commitment 5");
        assertThat(item.score())
                .anySatisfy(line -> {
                    assertThat(line.words()).isEqualTo("Subject to");
                    assertThat(line.why()).contains("stem of the list");
                });
    }

    @Test
    void cuesThatDoNotCountSayWhy() {
        assertThat(cue("We will inspect ships that may leak.", "possibility.may"))
                .satisfies(cue -> {
                    assertThat(cue.answer()).isEqualTo(CueAnswer.Answer.REFUSED);
                    assertThat(cue.why()).startsWith("does it stand outside relative clauses?").endsWith("No");
                });
        assertThat(cue("We condemn it in the strongest possible terms.", "possibility.possible"))
                .satisfies(cue -> {
                    assertThat(cue.answer()).isEqualTo(CueAnswer.Answer.NO_HEDGE);
                    assertThat(cue.why()).contains("strongest possible", "none.strongest-possible");
                });
        assertThat(cue("We met the crews and will help to build a pier.", "effort.help").answer())
                .isEqualTo(CueAnswer.Answer.ELSEWHERE);
        assertThat(cue("Veldt must open two ports.", "quantity.count"))
                .satisfies(cue -> {
                    assertThat(cue.answer()).isEqualTo(CueAnswer.Answer.REFUSED);
                    assertThat(cue.why()).contains("does the clause commit?");
                });
    }

    @Test
    void aClauseWithoutASubjectHasNoRuleForIt() {
        ClauseReasons clause = clause(DocumentKind.COMMUNIQUE, "Security of the straits");
        assertThat(clause.subject().answers()).isEmpty();
        assertThat(clause.grammar().subject()).isEmpty();
        assertThat(decider(clause.act())).isEqualTo("act.fragment");
    }

    private static ClauseReasons clause(DocumentKind kind, String sentence) {
        return new Bench(kind, "").explain(sentence).sentences().getFirst().clauses().getFirst();
    }

    private static String decider(Decision decision) {
        return decision.decider().map(RuleAnswer::rule).orElse("");
    }

    private static RuleAnswer answer(Decision decision, String rule) {
        return decision.answers().stream().filter(answer -> answer.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static List<Otherwise.Fact> facts(ClauseReasons clause) {
        return clause.act().otherwise().stream().map(Otherwise::fact).toList();
    }

    private static CueAnswer cue(String sentence, String row) {
        return clause(DocumentKind.COMMUNIQUE, sentence).cues().stream()
                .filter(cue -> cue.row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }
}

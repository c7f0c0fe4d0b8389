package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.pledgescope.explain.ClauseReasons;
import org.pledgescope.explain.CueAnswer;
import org.pledgescope.explain.Decision;
import org.pledgescope.explain.Explanation;
import org.pledgescope.explain.Otherwise;
import org.pledgescope.explain.RuleAnswer;
import org.pledgescope.explain.RuleAnswer.Answer;
import org.pledgescope.explain.ScoreLine;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// Whatever the sentence, its explanation agrees with its analysis. Tried on the examples of every rule.
class ExplanationPropertiesTest {

    static final List<RuleExamplesTest.Example> EXAMPLES = RuleExamplesTest.EXAMPLES;

    @ParameterizedTest(name = "{0}")
    @FieldSource("EXAMPLES")
    void theReasonsAgreeWithWhatWasFound(RuleExamplesTest.Example example) {
        for (String text : List.of(example.fires(), example.silent())) {
            Bench bench = new Bench(example.kind(), example.issuer());
            Explanation explanation = bench.explain(text);
            assertThat(explanation.analysis().sentences()).as("being listened to").isEqualTo(bench.read(text));
            clauses(explanation).forEach(ExplanationPropertiesTest::agrees);
        }
    }

    private static Stream<ClauseReasons> clauses(Explanation explanation) {
        return explanation.sentences().stream().flatMap(sentence -> sentence.clauses().stream());
    }

    private static void agrees(ClauseReasons clause) {
        Statement statement = clause.statement();
        int grade = Math.max(statement.level(), statement.demand());
        assertThat(clause.act().verdict()).isEqualTo(statement.act().label() + (grade > 0 ? " " + grade : ""));
        assertThat(clause.act().evidence().stream().map(evidence -> evidence.words().span()))
                .containsAll(statement.evidence().stream().map(Cue::span).toList());
        agree(clause.subject());
        agree(clause.act());
        assertThat(clause.score().stream().mapToInt(ScoreLine::points).sum())
                .isEqualTo(statement.firmness().map(Firmness::score).orElse(0));
        List<Cue> cues = new ArrayList<>(statement.hedges());
        cues.addAll(statement.precision());
        assertThat(
                        clause.cues().stream()
                                .filter(cue -> cue.answer() == CueAnswer.Answer.COUNTS)
                                .map(cue -> cue.words().span() + cue.row().id()))
                .containsExactlyInAnyOrderElementsOf(cues.stream().map(cue -> cue.span() + cue.rule()).toList());
        assertThat(clause.cues())
                .allSatisfy(cue -> {
                    assertThat(cue.why().isEmpty()).isEqualTo(cue.answer() == CueAnswer.Answer.COUNTS);
                    assertThat(cue.why()).doesNotContain("check.", "%");
                    assertThat(cue.row().place()).matches("models/(hedges|precision)\\.tsv:\\d+");
                });
    }

    /// The rules before the one that decided did not apply, those behind it were not asked, and whatever would be
    /// otherwise differs.
    private static void agree(Decision decision) {
        boolean isDecided = false;
        for (RuleAnswer answer : decision.answers()) {
            if (isDecided) {
                assertThat(answer.answer()).isEqualTo(Answer.NOT_ASKED);
            } else {
                assertThat(answer.answer()).isNotEqualTo(Answer.NOT_ASKED);
            }
            isDecided |= answer.answer() == Answer.DECIDES;
            assertThat(answer.otherwise()).extracting(Otherwise::verdict).doesNotContain(decision.verdict());
        }
        decision.decider().ifPresent(decider -> assertThat(decider.verdict()).isEqualTo(decision.verdict()));
        assertThat(decision.otherwise()).extracting(Otherwise::verdict).doesNotContain(decision.verdict());
    }

    @Test
    void readingTwiceWithAndWithoutAListenerIsTheSame() {
        Bench bench = new Bench(DocumentKind.SPEECH, "");
        String text = "Our ministers will report by May.\nThey must not wait.";
        List<Sentence> before = bench.read(text);
        bench.explain(text);
        assertThat(bench.read(text)).isEqualTo(before);
    }

    @Test
    void everyRuleAndCheckHasAQuestionAndNoneIsLeftOver() {
        ModelFiles files = ModelFiles.in(Path.of("models"));
        ActVerbs verbs = new ActVerbs(Rules.acts(files));
        WordLists words = WordLists.load(files);
        Set<String> asked = new TreeSet<>();
        ActRules.all(verbs, words, Set.of()).forEach(rule -> asked.add(rule.id()));
        SubjectRoles.all(verbs, words).forEach(rule -> asked.add(rule.id()));
        asked.add(TwoVerbRule.ID);
        ContextCheck.labels().forEach(check -> asked.add("check." + check));
        CueTagger.PRECISION_CHECKS.forEach(check -> asked.add("check." + check));
        asked.addAll(List.of("check.scope", "check.commits", "check.ahead", "check.promised"));
        Set<String> worded = new TreeSet<>(Wording.ids());
        worded.removeIf(id -> !id.startsWith("act.") && !id.startsWith("subject.") && !id.startsWith("check."));
        assertThat(worded).as("rows of wording.tsv: one for each rule and check").isEqualTo(asked);
    }
}

package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pledgescope.models.ActWeights;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// What the classifier may do with weights made up for the test: every `widen` speaks for a commitment.
class ActClassifierTest {

    private static final String MISSED = "The canal will widen its locks by 2040.";

    @Test
    void anActThatTheRulesMissGetsTheLevelAndTheCuesOfItsClause() {
        assertThat(rules().read(MISSED).getLast().act()).isEqualTo(Act.ASSERTION);
        Sentence found = trained(3).read(MISSED).getLast();
        assertThat(found.act()).isEqualTo(Act.COMMITMENT);
        assertThat(found.level()).isEqualTo(5);
        assertThat(found.precision()).extracting(cue -> cue.span().of(MISSED)).containsExactly("by 2040");
    }

    @Test
    void theReasonsAreTheWordsThatSpokeForIt() {
        Cue evidence = trained(3).read(MISSED).getLast().statements().getFirst().evidence().getFirst();
        assertThat(evidence.rule()).isEqualTo("classifier.act");
        assertThat(evidence.span().of(MISSED)).isEqualTo("will widen");
        assertThat(evidence.because()).isEqualTo("verb widen +3.00");
    }

    @Test
    void theClauseThatSpeaksMostForTheActGetsIt() {
        String text = "The tide is high and the canal will widen its locks.";
        List<Statement> statements = trained(3).read(text).getLast().statements();
        assertThat(statements).extracting(Statement::act).containsExactly(Act.ASSERTION, Act.COMMITMENT);
    }

    @Test
    void whatIsNoMoreLikelyThanNotIsLeftAlone() {
        assertThat(trained(1).read(MISSED).getLast().act()).isEqualTo(Act.ASSERTION);
    }

    @Test
    void headingsAndQuestionsAndWhatTheRulesFoundAreLeftAlone() {
        assertThat(trained(3).last("# The canal will widen its locks")).startsWith("assertion");
        assertThat(trained(3).last("Will the canal widen its locks?")).startsWith("assertion");
        String condemned = "We condemn the flood that will widen the locks.";
        assertThat(trained(3).last(condemned)).isEqualTo(rules().last(condemned));
    }

    private static Bench rules() {
        return new Bench(DocumentKind.COMMUNIQUE, "Veldt", Bench.rules());
    }

    /// @param strength how much a form of `widen` speaks for a commitment
    private static Bench trained(double strength) {
        SortedMap<String, List<Double>> rows = new TreeMap<>();
        rows.put("verb widen", new ArrayList<>(List.of(strength, 0.0, 0.0, 0.0)));
        Rules rules = Bench.rules();
        ActClassifier classifier = new ActClassifier(new ActWeights(rows), rules.acts(), rules.cues());
        return new Bench(
                DocumentKind.COMMUNIQUE,
                "Veldt",
                new Rules(rules.acts(), classifier, rules.cues(), rules.scale(), rules.issuers()));
    }
}

package org.pledgescope.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Scale;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Band;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Firmness.LineItem;
import org.pledgescope.text.SampleAnalyses;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

class StabilityTest {

    private static final Scale SCALE = Scale.load(ModelFiles.in(Path.of("models")));

    @Test
    void theSumDoneAnewWithTheSamePointsIsTheScore() {
        for (Statement statement :
                List.of(
                        commitment(5),
                        commitment(6, "escape", "voluntary", "condition", "effort"),
                        commitment(3, "deadline within a year", "money", "quantity", "named_body"),
                        commitment(2, "escape", "condition", "voluntary"),
                        commitment(6, "deadline", "duration"))) {
            double score = JitteredSum.of(statement, SCALE).orElseThrow().score(JitteredSum.Points.of(SCALE));
            assertThat(score).isEqualTo(statement.firmness().orElseThrow().score());
        }
    }

    @Test
    void everyPointIsChangedByAFifthAtMostAndOnItsOwn() {
        JitteredSum.Points points = JitteredSum.Points.of(SCALE);
        JitteredSum.Points changed = points.jittered(new Random(1));
        points.rows()
                .forEach((row, value) ->
                        assertThat(changed.rows().get(row)).isCloseTo(value, within(0.2 * Math.abs(value) + 1e-9)));
        assertThat(changed.rows().get("quantity")).isNotEqualTo(changed.rows().get("money"));
        assertThat(changed.rows()).hasSameSizeAs(points.rows());
    }

    @Test
    void orderIsCountedWithinDocumentsAndOverAll() {
        Stability stability =
                Stability.of(
                        List.of(document(commitment(5), commitment(5), commitment(3)), document(commitment(6))),
                        SCALE,
                        50);
        assertThat(stability.commitments()).isEqualTo(4);
        assertThat(stability.within().pairs()).isEqualTo(2);
        assertThat(stability.overall().pairs()).isEqualTo(5);
        assertThat(stability.within().reversed()).isBetween(0.0, 0.1);
        assertThat(stability.overall().reversed()).isPositive();
        assertThat(stability.scores()).isEqualTo(Map.of(45, 1, 75, 2, 90, 1));
        assertThat(stability.levels()).containsOnlyKeys(3, 4, 5, 6).containsEntry(3, 1.0);
        assertThat(stability.levelsKept()).isBetween(0.0, stability.levels().get(6));
    }

    @Test
    void aScoreAtABandsEdgeFallsAndOneFarFromItStays() {
        Stability edge = Stability.of(List.of(document(commitment(5, "effort"))), SCALE, 200);
        Stability.Boundary firm = edge.boundaries().getFirst();
        assertThat(firm.band()).isEqualTo(Band.FIRM);
        assertThat(firm.fallen()).isBetween(0.3, 0.7);
        assertThat(firm.risen()).isZero();
        assertThat(firm.below()).isEqualTo(-1);
        assertThat(firm.above()).isEqualTo(70);
        assertThat(edge.otherBand()).isEqualTo(firm.fallen());
        assertThat(Stability.of(List.of(document(commitment(6))), SCALE, 200).otherBand()).isZero();
    }

    @Test
    void theDrawsAreTheSameEveryTime() {
        List<DocumentAnalysis> analyses = List.of(document(commitment(5, "effort"), commitment(4, "deadline")));
        assertThat(Stability.of(analyses, SCALE, 20)).isEqualTo(Stability.of(analyses, SCALE, 20));
        assertThatThrownBy(() -> Stability.of(List.of(), SCALE, 20)).isInstanceOf(IllegalArgumentException.class);
    }

    /// A commitment with line items for rows of the scale, capped as the program does.
    private static Statement commitment(int level, String... rows) {
        List<LineItem> items = new ArrayList<>();
        int down = 0;
        int up = 0;
        for (String row : rows) {
            boolean isNear = row.equals("deadline within a year");
            CueType type = CueType.of(isNear ? "deadline" : row).orElseThrow();
            int points = isNear ? SCALE.nearDeadline() : SCALE.cues().getOrDefault(type, 0);
            items.add(new LineItem(type.label(), "words", points));
            down += Math.min(0, points);
            up += Math.max(0, points);
        }
        items.add(new LineItem("cap", "limits", Math.max(0, SCALE.hedgeLimit() - down)));
        items.add(new LineItem("cap", "limits", Math.min(0, SCALE.precisionLimit() - up)));
        int base = SCALE.base().getOrDefault(level, 0);
        int sum = base + items.stream().mapToInt(LineItem::points).sum();
        int score = Math.clamp(sum, 0, 100);
        items.add(new LineItem("cap", "limits", score - sum));
        Span span = new Span(0, 4);
        return new Statement(
                span,
                Act.COMMITMENT,
                level,
                0,
                Actor.NOBODY,
                "",
                List.of(new Cue(span, CueType.ACT, "act.any")),
                List.of(),
                List.of(),
                Optional.of(new Firmness(base, items, score, SCALE.band(score))));
    }

    private static DocumentAnalysis document(Statement... commitments) {
        DocumentAnalysis harbour = SampleAnalyses.harbour();
        Span title = harbour.document().paragraphs().getFirst().span();
        Sentence sentence = SampleAnalyses.sentence(harbour.document().text(), title, 0, List.of(commitments));
        return new DocumentAnalysis(harbour.document(), List.of(sentence), List.of(), 28);
    }
}

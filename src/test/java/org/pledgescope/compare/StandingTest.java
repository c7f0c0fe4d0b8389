package org.pledgescope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.Standing.Failure;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Scale;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.SampleAnalyses;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

/// The definition of a definitive commitment: an act of commitment, level 5 or 6, no condition, a score of 70 or more.
class StandingTest {

    private static final String TEXT = "We will open the port once the ice is gone.";
    private static final Scale SCALE = Scale.load(ModelFiles.in(Path.of("models")));
    private static final List<Cue> NONE = List.of();

    @Property
    void aCommitmentFailsOnExactlyTheTestsThatItDoesNotMeet(
            @ForAll @IntRange(min = 2, max = 6) int level,
            @ForAll @IntRange(min = 0, max = 100) int score,
            @ForAll boolean hasCondition,
            @ForAll boolean inheritsCondition,
            @ForAll boolean hasOtherHedge) {
        List<Cue> inherited = inheritsCondition ? List.of(cue(CueType.CONDITION)) : NONE;
        List<Cue> hedges =
                hasCondition ? List.of(cue(CueType.CONDITION)) : hasOtherHedge ? List.of(cue(CueType.ESCAPE)) : NONE;
        Standing standing = Standing.of(commitment(level, score, hedges, inherited));
        boolean isConditional = hasCondition || inheritsCondition;
        assertThat(standing.failures().contains(Failure.LEVEL)).isEqualTo(level < 5);
        assertThat(standing.failures().contains(Failure.CONDITION)).isEqualTo(isConditional);
        assertThat(standing.failures().contains(Failure.SCORE)).isEqualTo(score < 70);
        assertThat(standing.failures()).doesNotContain(Failure.ACT).doesNotHaveDuplicates().isSorted();
        assertThat(standing.isDefinitive()).isEqualTo(level >= 5 && !isConditional && score >= 70);
        assertThat(standing.reasons(TEXT)).hasSameSizeAs(standing.failures());
    }

    @Test
    void whatCommitsNobodyFailsOnTheActAlone() {
        Statement directive = SampleAnalyses.harbour().sentences().get(1).statements().getFirst();
        assertThat(Standing.of(directive).failures()).containsExactly(Failure.ACT);
        assertThat(Standing.of(directive).reasons(SampleAnalyses.TEXT)).containsExactly("act directive");
    }

    @Test
    void theReasonsShowTheFactsOfTheCase() {
        Statement weak = commitment(4, 50, List.of(cue(CueType.CONDITION)), NONE);
        assertThat(Standing.of(weak).reasons(TEXT))
                .containsExactly("level 4", "condition 'once the ice'", "score 50 (moderate)");
        assertThat(Standing.of(commitment(5, 75, NONE, NONE)).reasons(TEXT)).isEmpty();
    }

    private static Statement commitment(int level, int score, List<Cue> hedges, List<Cue> inherited) {
        return new Statement(
                new Span(0, TEXT.length()),
                Act.COMMITMENT,
                level,
                0,
                Actor.NOBODY,
                "",
                List.of(new Cue(new Span(3, 7), CueType.ACT, "act.will")),
                hedges,
                inherited,
                NONE,
                Optional.of(new Firmness(score, List.of(), score, SCALE.band(score))));
    }

    private static Cue cue(CueType type) {
        return new Cue(SampleAnalyses.span(TEXT, "once", "the ice"), type, "any." + type.label());
    }
}

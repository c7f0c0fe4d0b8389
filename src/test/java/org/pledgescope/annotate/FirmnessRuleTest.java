package org.pledgescope.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pledgescope.models.Measures;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Scale;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.MendedText;

/// The sum of the firmness score, whatever cues it is made of.
class FirmnessRuleTest {

    private static final ModelFiles FILES = ModelFiles.in(Examples.MODELS);
    private static final Scale SCALE = Scale.load(FILES);
    private static final DocumentDate TODAY = DocumentDate.of("2031-05-02");
    private static final FirmnessRule RULE =
            new FirmnessRule(SCALE, Map.of("effort.seek", 3), new Deadlines(Measures.load(FILES)));
    private static final SentenceView SENTENCE = sentence("We will act by 2040 where possible .");

    @Property
    void theScoreIsTheBaseAndItsItemsWithinZeroAndHundredInItsBand(
            @ForAll @IntRange(min = 2, max = 6) int level,
            @ForAll("hedges") List<Cue> hedges,
            @ForAll("precision") List<Cue> precision,
            @ForAll("hedges") List<Cue> stem) {
        List<FirmnessRule.Quoted> inherited =
                stem.stream().map(cue -> new FirmnessRule.Quoted(cue, "subject to")).toList();
        Firmness firmness = RULE.score(SENTENCE, level, inherited, hedges, precision, TODAY);
        int sum = firmness.base() + firmness.items().stream().mapToInt(Firmness.LineItem::points).sum();
        assertThat(firmness.score()).isEqualTo(sum).isBetween(0, 100);
        assertThat(firmness.band()).isEqualTo(SCALE.band(firmness.score()));
        assertThat(firmness.base()).isEqualTo(SCALE.base().get(level));
        assertThat(firmness.score())
                .isBetween(
                        Math.max(0, firmness.base() + SCALE.hedgeLimit()),
                        Math.min(100, firmness.base() + SCALE.precisionLimit()));
    }

    @Test
    void hedgesTakeOffNoMoreThanTheirLimit() {
        List<Cue> hedges = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            hedges.add(cue(CueType.ESCAPE, "escape.possible", 5, 7));
        }
        Firmness firmness = RULE.score(SENTENCE, 5, List.of(), hedges, List.of(), TODAY);
        assertThat(firmness.arithmetic()).endsWith("+ 10 (cap: 'hedges at most -30') = 45");
    }

    @Test
    void precisionAddsNoMoreThanItsLimit() {
        Cue deadline = cue(CueType.DEADLINE, "deadline.by", 3, 5);
        Firmness firmness = RULE.score(SENTENCE, 4, List.of(), List.of(), List.of(deadline, deadline, deadline), TODAY);
        assertThat(firmness.arithmetic()).endsWith("- 6 (cap: 'precision at most 15') = 75");
    }

    @Test
    void aHedgeThatSetTheLevelIsShownAndCostsNothing() {
        Cue seek = cue(CueType.EFFORT, "effort.seek", 1, 3);
        assertThat(RULE.score(SENTENCE, 3, List.of(), List.of(seek), List.of(), TODAY).arithmetic())
                .isEqualTo("45 + 0 (effort: 'will act') = 45");
        assertThat(RULE.score(SENTENCE, 5, List.of(), List.of(seek), List.of(), TODAY).score()).isEqualTo(70);
    }

    @Provide
    Arbitrary<List<Cue>> hedges() {
        return cues(CueType.Family.HEDGE);
    }

    @Provide
    Arbitrary<List<Cue>> precision() {
        return cues(CueType.Family.PRECISION);
    }

    private static Arbitrary<List<Cue>> cues(CueType.Family family) {
        return Arbitraries.of(CueType.class)
                .filter(type -> type.family() == family)
                .map(type -> cue(type, "some.rule", 3, 5))
                .list()
                .ofMaxSize(9);
    }

    private static Cue cue(CueType type, String rule, int from, int to) {
        return new Cue(SENTENCE.span(from, to), type, rule);
    }

    private static SentenceView sentence(String text) {
        List<SentenceView.Word> words = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            int end = start + word.length();
            words.add(new SentenceView.Word(start, end, word, word.toLowerCase(java.util.Locale.ROOT), "NN"));
            start = end + 1;
        }
        return new SentenceView(MendedText.of(text), 0, words, SentenceView.Parse.ABSENT);
    }
}

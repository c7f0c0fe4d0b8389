package org.pledgescope.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.Act;
import org.pledgescope.text.Actor;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;
import org.pledgescope.text.Token;

/// Figures over a text of two sentences, the first with a letter outside the basic plane.
class EvaluationTest {

    private static final String TEXT = "We might \uD83C\uDF0A ask Kell to dredge. The tide turned.";

    @Test
    void aSentenceLabelledAlikeIsAHitWhateverItsEdges() {
        Evaluation evaluation = Evaluation.of(List.of(gold(Act.DIRECTIVE, 3, 8)), Map.of("a", analysis()));
        assertThat(figure(evaluation, "act_directive").values()).containsEntry("tp", 1).containsEntry("fp", 0);
        assertThat(figure(evaluation, "hedges").values()).containsEntry("tp", 1);
        assertThat(figure(evaluation, "entity_exact_LOC").values()).containsEntry("tp", 1).containsEntry("fn", 0);
        assertThat(evaluation.misses()).isEmpty();
    }

    @Test
    void aMissSaysWhatWasExpectedWhatWasFoundAndWhy() {
        Evaluation evaluation = Evaluation.of(List.of(gold(Act.EXPRESSIVE, 3, 8)), Map.of("a", analysis()));
        assertThat(evaluation.misses())
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.text()).isEqualTo("We might \uD83C\uDF0A ask Kell to dredge");
                    assertThat(miss.wrong()).containsEntry("act", new Miss.Answers("expressive", "directive"));
                    assertThat(miss.because()).containsExactly("directive, actor We, 'ask' by directive.ask");
                });
    }

    @Test
    void aDocumentThatWasNotAnalysedCountsAsATextInWhichNothingWasFound() {
        Evaluation evaluation = Evaluation.of(List.of(gold(Act.DIRECTIVE, 3, 8)), Map.of());
        assertThat(figure(evaluation, "act_directive").values()).containsEntry("fn", 1);
        assertThat(figure(evaluation, "hedged").values()).containsEntry("fn", 1).containsEntry("n", 2);
    }

    @Test
    void aCueIsNearIfItCoversHalfOrHoldsTheOtherWithinThreeTimesItsLength() {
        assertThat(
                        figure(Evaluation.of(List.of(gold(Act.DIRECTIVE, 0, 8)), Map.of("a", analysis())), "hedges")
                                .values())
                .containsEntry("tp", 1);
        assertThat(
                        figure(Evaluation.of(List.of(gold(Act.DIRECTIVE, 0, 24)), Map.of("a", analysis())), "hedges")
                                .values())
                .containsEntry("tp", 0)
                .containsEntry("fp", 1)
                .containsEntry("fn", 1);
    }

    @Test
    void intervalsAreTheSameEveryTimeAndHoldTheFigure() {
        List<GoldDocument> gold =
                List.of(
                        gold("a", Act.DIRECTIVE, 3, 8),
                        gold("b", Act.DIRECTIVE, 3, 8),
                        gold("c", Act.EXPRESSIVE, 3, 8));
        Map<String, DocumentAnalysis> found = Map.of("a", analysis(), "b", analysis(), "c", analysis());
        Evaluation once = Evaluation.of(gold, found);
        Interval act = Objects.requireNonNull(once.intervals().get("act"));
        assertThat(act.low()).isLessThan(act.high()).isLessThanOrEqualTo(figure(once, "act").headline());
        assertThat(Evaluation.of(gold, found).intervals()).isEqualTo(once.intervals());
    }

    private static Figure figure(Evaluation evaluation, String measure) {
        return evaluation.figures().stream().filter(f -> f.measure().equals(measure)).findFirst().orElseThrow();
    }

    private static GoldDocument gold(Act act, int cueBegin, int cueEnd) {
        return gold("a", act, cueBegin, cueEnd);
    }

    /// The first sentence is hedged; its end lies before the full stop, the program's behind it.
    private static GoldDocument gold(String id, Act act, int cueBegin, int cueEnd) {
        GoldSentence first =
                new GoldSentence(
                        id + "#1",
                        new Place(0, 29),
                        Optional.of(act),
                        Optional.of(0),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(List.of(LabelledCue.of(new Place(cueBegin, cueEnd), "possibility|source"))),
                        Optional.of(List.of()),
                        List.of());
        GoldSentence second =
                new GoldSentence(
                        id + "#2",
                        new Place(31, 47),
                        Optional.of(Act.ASSERTION),
                        Optional.of(0),
                        Optional.of(false),
                        Optional.of(false),
                        Optional.of(false),
                        Optional.of(List.of()),
                        Optional.of(List.of()),
                        List.of());
        List<LabelledEntity> names = List.of(new LabelledEntity(new Place(15, 19), "LOC"));
        return new GoldDocument(id, "communique", TEXT, List.of(first, second), Optional.of(names));
    }

    private static DocumentAnalysis analysis() {
        Span first = new Span(0, 31);
        Span second = new Span(32, TEXT.length());
        Statement asks =
                new Statement(
                        first,
                        Act.DIRECTIVE,
                        0,
                        2,
                        new Actor("We", Optional.empty(), true),
                        "",
                        List.of(new Cue(new Span(12, 15), CueType.ACT, "directive.ask")),
                        List.of(new Cue(new Span(3, 8), CueType.POSSIBILITY, "modal.might")),
                        List.of(),
                        Optional.empty());
        Statement turned =
                new Statement(
                        second,
                        Act.ASSERTION,
                        0,
                        0,
                        new Actor("", Optional.empty(), false),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        RawDocument document =
                new RawDocument(
                        "a",
                        "a.txt",
                        "0",
                        Metadata.unknown().withKind(Attribute.stated(DocumentKind.COMMUNIQUE)),
                        TEXT,
                        List.of(Paragraph.body(new Span(0, TEXT.length()))));
        EntityMention kell =
                new EntityMention(
                        new Span(16, 20),
                        "Kell",
                        EntityType.LOC,
                        EntityMention.Rule.NAME,
                        EntityMention.Form.BARE,
                        false);
        return new DocumentAnalysis(
                document,
                List.of(
                        new Sentence(first, 0, List.of(new Token(first, "we", "PRP")), List.of(asks)),
                        new Sentence(second, 0, List.of(new Token(second, "the", "DT")), List.of(turned))),
                List.of(kell),
                9);
    }
}

package org.pledgescope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.SampleAnalyses;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;
import org.pledgescope.text.Statement;

class DocumentCommitmentsTest {

    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.empty());

    @Property(tries = 500)
    void aboutAnyEntityStandsWhatTheDefinitionSays(@ForAll long seed) {
        DocumentAnalysis analysis = RandomAnalyses.of(seed);
        DocumentCommitments commitments = DocumentCommitments.of(analysis);
        for (EntityCounts counts : COUNTER.countAll(analysis)) {
            List<Span> matches = counts.matches(CountRule.ALL);
            List<String> expected = new ArrayList<>();
            for (Sentence sentence : analysis.sentences()) {
                boolean isNamed = names(sentence, matches);
                boolean isNear =
                        analysis.sentences().stream()
                                .anyMatch(other -> other.paragraph() == sentence.paragraph() && names(other, matches));
                for (Statement statement : sentence.statements()) {
                    if (statement.act() == Act.COMMITMENT && (isNamed || isNear)) {
                        expected.add(expected(statement, isNamed));
                    }
                }
            }
            About about = commitments.about(counts);
            assertThat(about.items().stream().map(item -> item.label() + item.standing().failures()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(about.nearTotal()).isEqualTo(about.near().size());
            assertThat(about.items().stream().map(EntityCommitment::label))
                    .isSortedAccordingTo(Comparator.comparingInt(List.of("definitive", "fails", "near")::indexOf));
        }
    }

    private static boolean names(Sentence sentence, List<Span> matches) {
        return matches.stream()
                .anyMatch(match -> sentence.span().start() <= match.start() && match.start() < sentence.span().end());
    }

    private static String expected(Statement statement, boolean isNamed) {
        List<String> failures = new ArrayList<>();
        if (statement.level() < 5) {
            failures.add("LEVEL");
        }
        if (statement.isConditional()) {
            failures.add("CONDITION");
        }
        if (statement.firmness().orElseThrow().band() != Band.FIRM) {
            failures.add("SCORE");
        }
        return (!isNamed ? "near" : failures.isEmpty() ? "definitive" : "fails") + failures;
    }

    @Test
    void anItemTellsWhereItStandsAndWhatItFailsOn() {
        About about = COUNTER.about(SampleAnalyses.harbour(), "Northland");
        assertThat(about.definitive())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.quote()).isEqualTo("We will halve port emissions by 2031 where possible");
                    assertThat(item.before()).isEmpty();
                    assertThat(item.after()).isEqualTo(", and Northland's ministers will consider a fund.");
                    assertThat(item.isWholeSentence()).isFalse();
                    assertThat(item.place()).isEqualTo("no. 1, page 1");
                    assertThat(item.sentence()).isEqualTo("harbour-2030#1");
                    assertThat(item.number()).isEqualTo(1);
                });
        assertThat(about.failing())
                .singleElement()
                .satisfies(item -> assertThat(item.reasons()).containsExactly("level 2", "score 25 (soft)"));
        assertThat(about.isKnown()).isFalse();
        assertThat(about.mentions()).isEqualTo(2);
        assertThat(COUNTER.about(SampleAnalyses.harbour(), "Southmark").items()).isEmpty();
        assertThat(COUNTER.about(SampleAnalyses.empty(), "Northland").mentions()).isZero();
    }

    @Test
    void ofALongSentenceTheNearestWordsAreShown() {
        String filler = "far and wide ".repeat(100);
        String text = "%s We will pay Northland %sat last.".formatted(filler, filler);
        Span whole = new Span(0, text.length());
        Span clause = SampleAnalyses.span(text, "We will", "Northland");
        RawDocument document =
                new RawDocument(
                        "long",
                        "long",
                        "00".repeat(32),
                        SampleAnalyses.harbour().document().metadata(),
                        text,
                        List.of(Paragraph.body(whole)));
        Statement promise = SampleAnalyses.harbour().sentences().getFirst().statements().getFirst();
        Sentence sentence = SampleAnalyses.sentence(text, whole, 0, List.of(SampleAnalyses.at(clause, promise)));
        About about = COUNTER.about(new DocumentAnalysis(document, List.of(sentence), List.of(), 9), "Northland");
        assertThat(about.definitive())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.before()).matches("… (far|and|wide) .*far and wide +").hasSizeLessThan(310);
                    assertThat(item.after()).matches(" far and wide .* …").hasSizeLessThan(310);
                });
    }

    @Test
    void anItemOfAListStandsNearWhatItsIntroductionNames() {
        String text = "About Southmark we say:\nWe will halve ports.\nWe will pay for it.";
        Span head = SampleAnalyses.span(text, "About", "say:");
        Span item = SampleAnalyses.span(text, "We will halve", "ports.");
        Span after = SampleAnalyses.span(text, "We will pay", "it.");
        assertThat(near(text, head, item, after)).containsExactly("We will halve ports.");
        assertThat(near(text.replace("say:", "say."), head, item, after)).isEmpty();
    }

    private static List<String> near(String text, Span head, Span item, Span after) {
        RawDocument document =
                new RawDocument(
                        "list",
                        "list",
                        "00".repeat(32),
                        SampleAnalyses.harbour().document().metadata(),
                        text,
                        List.of(
                                Paragraph.body(head),
                                new Paragraph(item, Paragraph.Kind.LIST_ITEM, "•", 0, 1),
                                Paragraph.body(after)));
        Statement promise = SampleAnalyses.harbour().sentences().getFirst().statements().getFirst();
        List<Sentence> sentences =
                List.of(
                        SampleAnalyses.sentence(text, head, 0, List.of(SampleAnalyses.assertion(head))),
                        SampleAnalyses.sentence(text, item, 1, List.of(SampleAnalyses.at(item, promise))),
                        SampleAnalyses.sentence(text, after, 2, List.of(SampleAnalyses.at(after, promise))));
        DocumentAnalysis analysis = new DocumentAnalysis(document, sentences, List.of(), 9);
        return COUNTER.about(analysis, "Southmark").near().stream().map(EntityCommitment::quote).toList();
    }

    @Test
    void aMisspeltNameIsNearTheRightOneAndAWordIsNearNone() {
        List<String> names = List.of("Northland", "Southmark", "Norland", "Kell");
        assertThat(NearNames.of("Nothland", names)).containsExactly("Northland", "Norland");
        assertThat(NearNames.of("soutmhark", names)).containsExactly("Southmark");
        assertThat(NearNames.of("Northland", names)).containsExactly("Norland");
        assertThat(NearNames.of("bread", names)).isEmpty();
        assertThat(NearNames.of("Ke", names)).isEmpty();
    }
}

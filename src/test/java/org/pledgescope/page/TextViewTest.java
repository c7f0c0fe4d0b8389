package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pledgescope.page.MarkedText.Piece;
import org.pledgescope.page.MarkedText.Run;
import org.pledgescope.page.TextView.View;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;
import org.pledgescope.text.Span;

class TextViewTest {

    private static final EntityKeys NO_KEYS = new EntityKeys(List.of());

    @Property(tries = 300)
    void piecesJoinToTheWordsWhereverAMarkLies(
            @ForAll @IntRange(max = 150) int start, @ForAll @IntRange(min = 1, max = 40) int length) {
        DocumentAnalysis plain = SampleAnalyses.harbour();
        Span span = new Span(start, Math.min(start + length, SampleAnalyses.TEXT.length()));
        EntityMention mention =
                new EntityMention(
                        span, "Anything", EntityType.LOC, EntityMention.Rule.NAME, EntityMention.Form.BARE, false);
        assertIsWhole(new DocumentAnalysis(plain.document(), plain.sentences(), List.of(mention), plain.words()));
    }

    @Property(tries = 200)
    void everyTextIsShownWholeWithEveryCommitmentOnce(@ForAll @IntRange(max = 100_000) int seed) {
        DocumentAnalysis analysis = RandomAnalyses.of(seed);
        assertIsWhole(analysis);
        List<Run> runs = runs(analysis);
        int commitments = (int) analysis.commitments().count();
        assertThat(runs.stream().map(Run::anchor).filter(anchor -> !anchor.isEmpty()))
                .as("one anchor for each row of the register")
                .hasSize(commitments)
                .doesNotHaveDuplicates();
        assertThat(runs.stream().filter(run -> run.score().isPresent()).map(Run::number))
                .as("one score for each")
                .hasSize(commitments)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageIsNamedBeforeItsFirstParagraph() {
        assertThat(views(SampleAnalyses.harbour())).extracting(View::page).containsExactly(1, 0, 2);
    }

    @Test
    void aCommitmentHoldsItsHedgeAndItsVerb() {
        Run commitment = views(SampleAnalyses.harbour()).get(1).runs().getFirst();
        assertThat(commitment.style()).isEqualTo("c firm");
        assertThat(commitment.anchor()).isEqualTo("c1");
        assertThat(commitment.pieces())
                .filteredOn(piece -> piece.style().startsWith("h "))
                .containsExactly(new Piece("where possible", "h es z", "escape", false));
        assertThat(commitment.pieces()).filteredOn(Piece::isVerb).extracting(Piece::text).containsExactly("will halve");
        assertThat(commitment.score().orElseThrow().score()).isEqualTo(72);
    }

    @Test
    void whoIsAskedIsSaidBehindTheClause() {
        assertThat(runs(SampleAnalyses.harbour()))
                .filteredOn(run -> run.style().equals("s"))
                .extracting(Run::note)
                .allMatch(note -> note.startsWith("asks others"))
                .isNotEmpty();
    }

    @Test
    void aNameInsideALongerOneIsAPieceOfIt() {
        List<Piece> names =
                views(SampleAnalyses.nested()).get(1).runs().stream()
                        .flatMap(run -> run.pieces().stream())
                        .filter(piece -> piece.style().startsWith("e"))
                        .toList();
        assertThat(names).extracting(Piece::text).containsExactly("Northland", "'s ministers");
        assertThat(names).extracting(Piece::note).containsOnly("Ministers of Northland, name");
    }

    @Test
    void paragraphsWithoutAPrintedNumberShowTheirPosition() {
        assertThat(views(SampleAnalyses.harbour()))
                .filteredOn(view -> !view.isHeading())
                .extracting(View::label)
                .contains("1.");
        assertThat(views(SampleAnalyses.harbour())).allMatch(view -> view.isHeading() || !view.label().isBlank());
    }

    private static void assertIsWhole(DocumentAnalysis analysis) {
        List<View> views = views(analysis);
        for (int i = 0; i < views.size(); i++) {
            String joined =
                    views.get(i).runs().stream()
                            .flatMap(run -> run.pieces().stream())
                            .map(Piece::text)
                            .collect(Collectors.joining());
            Span paragraph = analysis.document().paragraphs().get(i).span();
            assertThat(joined).isEqualTo(paragraph.of(analysis.document().text()));
        }
    }

    private static List<View> views(DocumentAnalysis analysis) {
        return TextView.of(analysis, NO_KEYS).paragraphs();
    }

    private static List<Run> runs(DocumentAnalysis analysis) {
        return views(analysis).stream().flatMap(view -> view.runs().stream()).toList();
    }
}

package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pledgescope.report.MarkedText.Piece;
import org.pledgescope.report.MarkedText.View;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.SampleAnalyses;
import org.pledgescope.text.Span;

class MarkedTextTest {

    @Property(tries = 300)
    void piecesJoinToTheWordsWhereverAMarkLies(
            @ForAll @IntRange(max = 150) int start, @ForAll @IntRange(min = 1, max = 40) int length) {
        DocumentAnalysis plain = SampleAnalyses.harbour();
        Span span = new Span(start, Math.min(start + length, SampleAnalyses.TEXT.length()));
        DocumentAnalysis analysis =
                new DocumentAnalysis(
                        plain.document(),
                        plain.sentences(),
                        List.of(
                                new EntityMention(
                                        span,
                                        "Anything",
                                        EntityType.LOC,
                                        EntityMention.Rule.NAME,
                                        EntityMention.Form.BARE,
                                        false)),
                        plain.words());
        List<View> views = MarkedText.of(analysis);
        for (int i = 0; i < views.size(); i++) {
            String joined =
                    views.get(i).pieces().stream()
                            .filter(piece -> !piece.isScore())
                            .map(Piece::text)
                            .collect(Collectors.joining());
            assertThat(joined).isEqualTo(plain.document().paragraphs().get(i).span().of(SampleAnalyses.TEXT));
        }
    }

    @Test
    void aPageIsNamedBeforeItsFirstParagraph() {
        assertThat(MarkedText.of(SampleAnalyses.harbour())).extracting(View::page).containsExactly(1, 0, 2);
    }

    @Test
    void aHedgeInsideACommitmentCarriesBothMarks() {
        assertThat(MarkedText.of(SampleAnalyses.harbour()).get(1).pieces())
                .anySatisfy(piece -> {
                    assertThat(piece.text()).isEqualTo("where possible");
                    assertThat(piece.style()).contains("firm", "hedge");
                });
    }

    @Test
    void aNameInsideALongerOneIsAPieceOfItThatTellsBoth() {
        List<Piece> pieces = MarkedText.of(SampleAnalyses.nested()).get(1).pieces();
        assertThat(pieces.stream().filter(piece -> piece.style().contains("entity")).toList())
                .extracting(piece -> piece.text() + " / " + piece.note().replaceFirst("soft commitment; ", ""))
                .containsExactly(
                        "Northland / Ministers of Northland, name; Northland, name",
                        "'s ministers / Ministers of Northland, name");
        assertThat(pieces.stream().filter(piece -> !piece.isScore()).map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(SampleAnalyses.nested().document().paragraphs().get(1).span().of(SampleAnalyses.TEXT));
    }

    @Test
    void theScoreStandsBehindItsCommitment() {
        List<Piece> pieces = MarkedText.of(SampleAnalyses.harbour()).get(1).pieces();
        List<Piece> scores = pieces.stream().filter(Piece::isScore).toList();
        assertThat(scores).extracting(Piece::number).containsExactly(1, 2);
        assertThat(pieces.get(pieces.indexOf(scores.getFirst()) - 1).text()).isEqualTo("where possible");
        assertThat(scores.getFirst().note()).endsWith("= 72");
    }

    @Test
    void whatIsNoTextIsShownAsReplacement() {
        assertThat(MarkedText.printable("a\0b\u0085c\ud800d\n\t🌊")).isEqualTo("a\ufffdb\ufffdc\ufffdd\n\t🌊");
    }
}

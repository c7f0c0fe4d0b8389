package org.pledgescope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentAnalysisTest {

    @Test
    void aMentionMayLieInALongerOneBeforeIt() {
        DocumentAnalysis analysis =
                analysis(new Span(0, 20), new Span(0, 10), new Span(2, 5), new Span(12, 20), new Span(20, 22));
        assertThat(analysis.outermostMentions())
                .extracting(EntityMention::span)
                .containsExactly(new Span(0, 20), new Span(20, 22));
        assertThat(analysis.mentionsIn(new Span(1, 12)))
                .extracting(EntityMention::span)
                .containsExactly(new Span(2, 5));
    }

    @Test
    void aMentionOverTheEndOfAnotherIsRefused() {
        assertThatThrownBy(() -> analysis(new Span(0, 20), new Span(0, 10), new Span(8, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X at Span[start=8, end=12] after one at Span[start=0, end=10]");
    }

    @Test
    void mentionsOutOfOrderOrTwiceAreRefused() {
        assertThatThrownBy(() -> analysis(new Span(4, 6), new Span(0, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> analysis(new Span(0, 3), new Span(0, 6))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> analysis(new Span(0, 3), new Span(0, 3))).isInstanceOf(IllegalArgumentException.class);
    }

    private static DocumentAnalysis analysis(Span... spans) {
        DocumentAnalysis empty = SampleAnalyses.empty();
        List<EntityMention> mentions =
                Stream.of(spans)
                        .map(span ->
                                new EntityMention(
                                        span,
                                        "X",
                                        EntityType.ORG,
                                        EntityMention.Rule.NAME,
                                        EntityMention.Form.BARE,
                                        false))
                        .toList();
        return new DocumentAnalysis(empty.document(), List.of(), mentions, 0);
    }
}

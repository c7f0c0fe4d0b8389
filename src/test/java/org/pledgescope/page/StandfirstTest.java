package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.ComparedDocument;
import org.pledgescope.compare.Tally;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;

class StandfirstTest {

    private static Standfirst of(ComparedDocument... documents) {
        List<ShownDocument> shown = ShownDocument.number(Arrays.asList(documents));
        Tally all = shown.stream().map(ShownDocument::tally).reduce(Tally.NONE, Tally::plus);
        return Standfirst.of(shown, all, List.of());
    }

    private static String sentence(ComparedDocument... documents) {
        return of(documents).sentence().stream().map(Standfirst.Piece::text).collect(Collectors.joining());
    }

    @Test
    void namesTheTextsThatLead() {
        assertThat(
                        sentence(
                                Documents.of("A", "A", "", "", DocumentKind.OTHER, 1000, 9, 3, 5),
                                Documents.of("B", "B", "", "", DocumentKind.OTHER, 1000, 6, 6, 8)))
                .isEqualTo(
                        "Two texts make 24 commitments. “A” has the largest share of new firm promises and decisions,"
                                + " 75%. “B” hedges most: 8.0 hedges per 1,000 words.");
    }

    @Test
    void comparesOnlyTextsWithEnoughCommitments() {
        assertThat(sentence(Documents.of("A", 9, 3), Documents.of("B", 3, 9), Documents.of("C", 1, 0)))
                .isEqualTo(
                        "Three texts make 25 commitments. Of the two with at least ten, “A” has the largest share of"
                                + " new firm promises and decisions, 75%.");
    }

    @Test
    void claimsNothingWhereTwoLeadOrNothingCanBeCompared() {
        assertThat(sentence(Documents.of("A", 9, 3), Documents.of("B", 9, 3)))
                .isEqualTo("Two texts make 24 commitments.");
        assertThat(sentence(Documents.of("A", 9, 3), Documents.of("B", 1, 0)))
                .isEqualTo("Two texts make 13 commitments.");
        assertThat(sentence(Documents.of("A", 0, 0), Documents.of("B", 0, 0)))
                .isEqualTo("Two texts make no commitments.");
    }

    @Test
    void speaksOfOneTextInTheSingular() {
        assertThat(sentence(Documents.of("A", 1, 1)))
                .isEqualTo("“A” makes 2 commitments; 1 of them is a new firm promise or a decision (50%).");
        assertThat(sentence(Documents.of("A", 0, 0))).isEqualTo("“A” makes no commitments.");
        assertThat(of(Documents.of("A", 1, 1)).headline()).isEqualTo("What does it promise, and how firmly?");
    }

    @Test
    void saysWhatWasReadAndWhen() {
        assertThat(
                        of(
                                        Documents.of("A", "A", "2022-06-16", "", DocumentKind.OTHER, 700, 1, 0),
                                        Documents.of("B", "B", "2025", "", DocumentKind.OTHER, 800, 1, 0))
                                .kicker())
                .isEqualTo("2 documents, 1,500 words, June 2022 to 2025");
        Standfirst nothing =
                Standfirst.of(List.of(), Tally.NONE, List.of(new Problem("a.pdf", "no-text-layer", "none", "scan")));
        assertThat(nothing.kicker()).isEqualTo("0 documents, 0 words");
        assertThat(nothing.problems()).isEqualTo("1 problem");
        assertThat(nothing.sentence()).isEmpty();
    }
}

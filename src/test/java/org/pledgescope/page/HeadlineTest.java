package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.page.Headline.Figure;
import org.pledgescope.page.Headline.Share;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;

class HeadlineTest {

    @Test
    void countsSentencesWithTheirClausesBeside() {
        Headline headline = headline(SampleAnalyses.harbour());
        assertThat(headline.committing()).isEqualTo(1);
        assertThat(headline.clauses()).isEqualTo(2);
        assertThat(headline.hedged()).isEqualTo(1);
        assertThat(headline.dated()).isEqualTo(1);
        assertThat(headline.bands()).extracting(Share::count).containsExactly(1, 0, 0, 0);
        assertThat(headline.figures()).extracting(Figure::value).contains("100%");
    }

    @Test
    void ofATextThatPromisesNothingItSaysWhatElseThereIs() {
        Headline headline = headline(SampleAnalyses.empty());
        assertThat(headline.committing()).isZero();
        assertThat(headline.figures()).extracting(Figure::value).containsExactly("–", "0", "0");
        assertThat(headline.firmest()).isEmpty();
        assertThat(headline.weakest()).isEmpty();
    }

    @Property(tries = 200)
    void sharesFillTheBarAndExamplesAreWhatTheyAreCalled(@ForAll @IntRange(max = 100_000) int seed) {
        Headline headline = headline(RandomAnalyses.of(seed));
        assertThat(headline.bands().stream().mapToInt(Share::count).sum()).isEqualTo(headline.committing());
        double end =
                headline.bands().stream()
                        .mapToDouble(share -> percent(share.x()) + percent(share.width()))
                        .max()
                        .orElse(0);
        assertThat(end).isLessThanOrEqualTo(100);
        headline.firmest().ifPresent(row -> assertThat(row.sum().band()).isEqualTo("firm"));
        headline.weakest().ifPresent(row -> assertThat(row.sum().taken()).isNegative());
    }

    private static double percent(String value) {
        return Double.parseDouble(value.replace("%", ""));
    }

    private static Headline headline(DocumentAnalysis analysis) {
        Register register = Register.of(analysis, List.of(), new EntityKeys(List.of()));
        return Headline.of(analysis, DocumentSummary.of(analysis), register);
    }
}

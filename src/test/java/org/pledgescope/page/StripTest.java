package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pledgescope.page.Strip.Bar;
import org.pledgescope.page.Strip.Section;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;

class StripTest {

    @Test
    void aBarIsAsTallAsItsScoreAndStandsWhereItsClauseBegins() {
        DocumentAnalysis harbour = SampleAnalyses.harbour();
        Strip strip = Strip.of(harbour);
        Bar first = strip.bars().getFirst();
        double at = 100.0 * harbour.document().text().indexOf("We will halve") / harbour.document().text().length();
        assertThat(Double.parseDouble(first.x().replace("%", ""))).isCloseTo(at, offset(.01));
        assertThat(first.y()).isEqualTo(Strip.y(72));
        assertThat(first.y() + first.height()).isEqualTo(Strip.BASE);
        assertThat(strip.hedges()).hasSize(2);
        assertThat(strip.precise()).hasSize(1);
    }

    @Property(tries = 200)
    void namesBelowTheChartNeverTouch(@ForAll @IntRange(max = 100_000) int seed) {
        List<Section> sections = Strip.of(RandomAnalyses.of(seed)).sections();
        assertApart(sections.stream().filter(Section::isWide).toList(), 900);
        assertApart(sections.stream().filter(Section::isNarrow).toList(), 300);
    }

    private static void assertApart(List<Section> sections, double pixels) {
        double end = 0;
        for (Section section : sections) {
            double start = Double.parseDouble(section.x().replace("%", "")) / 100 * pixels;
            assertThat(start).as(section.name()).isGreaterThan(end - .1);
            end = start + section.name().length() * 7;
            assertThat(end).as(section.name()).isLessThan(pixels + 1);
        }
    }
}

package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.About;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.EntityCommitment;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.SampleAnalyses;

class AboutRowsTest {

    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.load(ModelFiles.in(Path.of("models"))));
    private static final Provenance MADE = new Provenance("0", "", Map.of());
    private static final EntityKeys NO_KEYS = new EntityKeys(List.of());

    private final EntityCommitment item = COUNTER.about(SampleAnalyses.harbour(), "Northland").definitive().getFirst();

    @Test
    void thePagesOfALongTextStayBoundedAndSayWhatIsLeftOut() {
        List<About> abouts = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            abouts.add(new About("d", "E" + i, true, 1, 0, Collections.nCopies(30, item), 100));
        }
        AboutRows rows = AboutRows.of(abouts, NO_KEYS);
        assertThat(rows.entities())
                .hasSize(100)
                .allMatch(entity -> entity.quoted().size() == 20 && entity.definitive() == 30 && entity.isCut());
        assertThat(rows.more()).isEqualTo(10);
        EntityTotals totals = new EntityTotals();
        DocumentAnalysis harbour = SampleAnalyses.harbour();
        DocumentSummary summary = DocumentSummary.of(harbour);
        for (int i = 0; i < 25; i++) {
            totals.add(summary, abouts, DocumentPage.of(harbour, summary, List.of(), abouts, MADE));
        }
        assertThat(totals.first())
                .hasSize(40)
                .allMatch(total -> total.definitive() == 750 && total.documents().size() == 20 && total.more() == 5);
        assertThat(totals.more()).isEqualTo(70);
    }

    @Test
    void knownEntitiesStandBeforeThoseThatOnlyTheModelFound() {
        List<About> abouts =
                List.of(
                        new About("d", "Somebody", false, 1, 0, Collections.nCopies(3, item), 0),
                        new About("d", "Northland", true, 1, 0, List.of(item), 0));
        assertThat(AboutRows.of(abouts, NO_KEYS).entities())
                .extracting(AboutRows.Entity::name)
                .containsExactly("Northland", "Somebody");
    }
}

package org.pledgescope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.GroupSummary.By;
import org.pledgescope.text.Act;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

class GroupSummaryTest {

    private static ComparedDocument document(
            String id, String date, int words, int firm, int weak, Mentioned... mentions) {
        Metadata metadata = Metadata.unknown().withDate(Attribute.stated(date));
        return new ComparedDocument(
                new DocumentSummary(
                        id,
                        metadata.withKind(Attribute.stated(DocumentKind.SPEECH)),
                        id,
                        "00",
                        "",
                        words,
                        20,
                        Map.of(Act.COMMITMENT, firm + weak),
                        firm + weak,
                        1,
                        Map.of(6, firm, 2, weak),
                        Map.of(Band.FIRM, firm, Band.SOFT, weak),
                        Map.of(CueType.ESCAPE, 3),
                        (90.0 * firm + 25.0 * weak) / (firm + weak)),
                List.of(mentions));
    }

    @Test
    void ratesArePooledOverSentencesAndNoMeansOfMeans() {
        GroupSummary speeches =
                GroupSummary.all(
                                List.of(
                                        document("long", "2023-05", 900, 1, 8, new Mentioned("Oban", 2)),
                                        document("short", "2024", 100, 1, 0, new Mentioned("Oban", 1))))
                        .getFirst();
        assertThat(speeches.by()).isEqualTo(By.KIND);
        assertThat(speeches.value()).isEqualTo("speech");
        assertThat(speeches.tally().density()).isEqualTo(10.0);
        assertThat(speeches.tally().firmShare()).isEqualTo(20.0);
        assertThat(speeches.tally().meanFirmness()).isEqualTo((2 * 90.0 + 8 * 25) / 10);
        assertThat(speeches.tally().hedgeRate()).isEqualTo(6.0);
        assertThat(speeches.mentions()).containsExactly(new Mentioned("Oban", 3));
    }

    @Test
    void everyDocumentIsInOneGroupOfEachSortAndUnknownOnesTogether() {
        List<GroupSummary> groups =
                GroupSummary.all(List.of(document("a", "", 10, 1, 1), document("b", "2024-01-02", 10, 1, 1)));
        assertThat(groups)
                .extracting(group -> group.by().label() + " " + group.value() + " " + group.documents())
                .containsExactly("kind speech 2", "issuer  2", "year  1", "year 2024 1");
        assertThat(GroupSummary.all(List.of())).isEmpty();
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MainTextScoresTest {

    @Test
    void repeatedWordsCountAsOftenAsTheyStand() {
        assertThat(MainTextScores.score("the toll the toll the", "The toll, the lock"))
                .isEqualTo(new MainTextScores.Score(5, 4, 3));
    }

    /// Pages of one site; the goal is .95 for each.
    @Test
    void realPagesAreReadAsAPersonMarkedThem() throws IOException {
        List<MainTextScores.Reference> references = MainTextScores.references();
        Assumptions.assumeFalse(references.isEmpty(), "the pages in " + MainTextScores.PAGES + " are not at hand");
        for (MainTextScores.Reference reference : references) {
            String found = MainTextScores.read(reference.file()).orElse("");
            assertThat(MainTextScores.score(found, reference.words()).f1())
                    .as("%s", reference.file())
                    .isGreaterThan(.95);
        }
    }
}

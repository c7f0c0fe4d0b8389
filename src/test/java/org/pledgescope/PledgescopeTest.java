package org.pledgescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.models.ModelException;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;

class PledgescopeTest {

    @Test
    void countsWithoutTheLanguageModels(@TempDir Path folder) throws Exception {
        Path text =
                Files.writeString(folder.resolve("harbour.txt"), "The lighthouse stands. Two lighthouses are better.");
        Pledgescope pledgescope = withoutModels(folder);
        try (Stream<Outcome<EntityCounts>> counts = pledgescope.count(text, "lighthouse")) {
            assertThat(counts.toList())
                    .singleElement()
                    .satisfies(outcome -> {
                        assertThat(outcome).isInstanceOf(Outcome.Done.class);
                        if (outcome instanceof Outcome.Done<EntityCounts>(EntityCounts done)) {
                            assertThat(done.total(CountRule.FIND_IN_PAGE)).isEqualTo(2);
                            assertThat(done.total(CountRule.NAME)).isEqualTo(1);
                        }
                    });
        }
    }

    @Test
    void aMissingFileIsAProblemAndLoadsNoModel(@TempDir Path folder) {
        try (var outcomes = withoutModels(folder).analyze(folder.resolve("gone.txt"))) {
            List<? extends Outcome<?>> all = outcomes.toList();
            assertThat(all).singleElement().isInstanceOf(Outcome.Failed.class);
        }
    }

    @Test
    void missingModelsAreNamedWhenADocumentNeedsThem(@TempDir Path folder) throws Exception {
        Path text =
                Files.writeString(folder.resolve("a.txt"), "We will mend the northern pier before the next winter.");
        try (var outcomes = withoutModels(folder).analyze(text)) {
            assertThatThrownBy(outcomes::toList).isInstanceOf(ModelException.class).hasMessageContaining("no-models");
        }
    }

    private static Pledgescope withoutModels(Path folder) {
        return Pledgescope.open(ModelFiles.defaults(), folder.resolve("no-models"), AnnotatorSettings.defaults());
    }
}

package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.About;
import org.pledgescope.compare.DocumentCommitments;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.page.Register.Choice;
import org.pledgescope.page.Register.Row;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;

class RegisterTest {

    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.load(ModelFiles.in(Path.of("models"))));

    @Test
    void aRowSaysWhoPromisesWhatByWhenAndHowTheScoreCameAbout() {
        Row row = register(SampleAnalyses.harbour()).rows().getFirst();
        assertThat(row.actor()).isEqualTo("We");
        assertThat(row.place()).isEqualTo("no. 1");
        assertThat(row.quote()).isEqualTo("We will halve port emissions by 2031 where possible");
        assertThat(row.hasDeadline()).isTrue();
        assertThat(row.precise()).extracting(Register.CueWords::words).containsExactly("by 2031");
        assertThat(row.hedgeKeys()).isEqualTo("es");
        assertThat(row.sum().terms())
                .containsExactly(
                        new Sum.Term(75, "new firm promise (‘will halve’)"),
                        new Sum.Term(-10, "escape (‘where possible’)"),
                        new Sum.Term(7, "deadline (‘by 2031’)"));
        assertThat(row.sum().score()).isEqualTo(72);
    }

    @Property(tries = 100)
    void everySumAddsUpAndEveryChoiceCountsItsRows(@ForAll @IntRange(max = 100_000) int seed) {
        Register register = register(RandomAnalyses.of(seed));
        for (Row row : register.rows()) {
            assertThat(row.sum().terms().stream().mapToInt(Sum.Term::points).sum()).isEqualTo(row.sum().score());
        }
        assertThat(register.bands().stream().mapToInt(Choice::count).sum()).isEqualTo(register.rows().size());
        for (Choice hedge : register.hedges()) {
            assertThat(register.rows())
                    .filteredOn(row -> List.of(row.hedgeKeys().split(" ")).contains(hedge.key()))
                    .hasSize(hedge.count());
        }
        for (Choice actor : register.actors()) {
            assertThat(register.rows()).filteredOn(row -> row.actorKey().equals(actor.key())).hasSize(actor.count());
        }
        for (Choice entity : register.entities()) {
            assertThat(register.rows())
                    .filteredOn(row -> List.of(row.entityKeys().split(" ")).contains(entity.key()))
                    .hasSize(entity.count());
        }
    }

    @Test
    void rowsAreAboutTheEntitiesThatTheirSentenceNames() {
        Register register = register(SampleAnalyses.harbour());
        assertThat(register.rows()).extracting(Row::entities).containsOnly(List.of("Northland"));
        assertThat(register.entities()).containsExactly(new Choice("e1", "Northland", 2));
    }

    @Test
    void entitiesOfTheFilesHaveTheFirstKeys() {
        List<EntityCounts> counts =
                List.of(
                        new EntityCounts("Somebody", false, List.of(), List.of(), List.of()),
                        new EntityCounts("Northland", true, List.of(), List.of(), List.of()));
        EntityKeys keys = new EntityKeys(counts);
        assertThat(keys.key("Northland")).isEqualTo("e1");
        assertThat(keys.key("Somebody")).isEqualTo("e2");
        assertThat(keys.key("Nobody")).isEmpty();
    }

    private static Register register(DocumentAnalysis analysis) {
        List<EntityCounts> counts = COUNTER.countAll(analysis);
        DocumentCommitments commitments = DocumentCommitments.of(analysis);
        List<About> abouts = counts.stream().map(commitments::about).toList();
        return Register.of(analysis, abouts, new EntityKeys(counts));
    }
}

package org.pledgescope.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.EntityType;

/// What the entities files that ship with the program must hold.
class EntitiesFilesTest {

    /// Forms of `ambiguous.tsv` that are words and no entity's.
    private static final List<String> WORDS = List.of("(seats)", "IT", "May");

    private static final ModelFiles FILES = ModelFiles.in(Path.of("models"));
    private static final List<Entity> ENTITIES =
            EntityTable.load(FILES).entities().stream().map(EntityBuilder::build).toList();

    @Test
    void everyCountryAndTerritoryOfIso3166HasARow() {
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(codes).hasSizeGreaterThanOrEqualTo(249);
        assertThat(ENTITIES.stream().filter(entity -> entity.type() == EntityType.LOC).map(Entity::id))
                .containsAll(codes);
    }

    @Test
    void almostEveryStateHasASeatAndAnAdjective() {
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        List<Entity> countries = ENTITIES.stream().filter(entity -> codes.contains(entity.id())).toList();
        assertThat(countries.stream().filter(country -> !country.metonyms().isEmpty()).count())
                .isGreaterThanOrEqualTo(190);
        assertThat(countries.stream().filter(country -> !country.derived().isEmpty()).count())
                .isGreaterThanOrEqualTo(205);
    }

    @Test
    void moreThanTwoHundredOrganisationsAreKnown() {
        assertThat(ENTITIES.stream().filter(entity -> entity.type() == EntityType.ORG).count()).isGreaterThan(200);
    }

    @Test
    void noTwoRowsShareAnIdOrAName() {
        Stream<String> ids =
                EntityTable.SHIPPED.stream()
                        .flatMap(file -> MergedTable.stacked(FILES, file, "id").stream())
                        .map(row -> row.get("id"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ENTITIES).extracting(entity -> EntityForm.key(entity.name())).doesNotHaveDuplicates();
    }

    @Test
    void everyAmbiguousNameIsAnEntitysOrAWord() {
        Gazetteer gazetteer = Gazetteer.load(FILES);
        Stream<String> forms =
                MergedTable.stacked(FILES, "ambiguous.tsv", "forms").stream()
                        .flatMap(row -> Arrays.stream(row.get("forms").split("\\|")))
                        .filter(form -> !WORDS.contains(form));
        assertThat(forms).allSatisfy(form -> assertThat(gazetteer.named(form)).as(form).isPresent());
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.Metadata;

class KnownSourcesTest {

    private static final KnownSources SHIPPED = KnownSources.shipped();

    @Test
    void everyRowOfTheListCanBeUsed() {
        assertThat(SHIPPED.sources()).hasSizeGreaterThan(60);
        assertThat(SHIPPED.sources()).extracting(KnownSource::id).doesNotHaveDuplicates();
        assertThat(SHIPPED.sources()).extracting(KnownSource::address).doesNotHaveDuplicates();
        assertThat(SHIPPED.sources())
                .allSatisfy(source -> {
                    assertThat(Outcomes.value(Address.of(source.address()))).hasToString(source.address());
                    Metadata stated = StatedMetadata.of(source.facts(), Map.of());
                    assertThat(stated.title().value()).isEqualTo(source.title()).isNotBlank();
                    assertThat(stated.date().value()).isEqualTo(source.date()).hasSize(10);
                    assertThat(stated.issuer().value()).isEqualTo(source.issuer()).isNotBlank();
                    assertThat(stated.kind().value()).isEqualTo(source.kind());
                    assertThat(Ids.isValid(source.id())).isTrue();
                });
    }

    @Test
    void sourcesAreFoundByWordsInAnyOrderAndCase() {
        assertThat(SHIPPED.find(List.of("VILNIUS", "nato")))
                .extracting(KnownSource::id)
                .containsExactly("nato-vilnius-2023");
        assertThat(SHIPPED.find(List.of())).hasSameSizeAs(SHIPPED.sources());
        assertThat(SHIPPED.find(List.of("tollbridge"))).isEmpty();
    }

    @Test
    void aMistypedIdIsNearTheRightOne() {
        assertThat(SHIPPED.nearest("vilnius")).first().isEqualTo("nato-vilnius-2023");
        assertThat(SHIPPED.nearest("nato-madird-2022")).first().isEqualTo("nato-madrid-2022");
        assertThat(SHIPPED.nearest("x".repeat(100_000))).isEmpty();
    }

    @Test
    void aDistanceCountsLettersAddedTakenAwayAndChanged() {
        assertThat(KnownSources.distance("", "toll")).isEqualTo(4);
        assertThat(KnownSources.distance("toll", "toll")).isZero();
        assertThat(KnownSources.distance("tol", "bowl")).isEqualTo(2);
    }
}

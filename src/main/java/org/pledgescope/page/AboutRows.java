package org.pledgescope.page;

import java.util.Comparator;
import java.util.List;
import org.pledgescope.compare.About;
import org.pledgescope.compare.EntityCommitment;

/// The entities that a document's commitments are about: those of the entities files before those that only the language
/// model found, of these those with most definitive commitments first. Bounded: a long
/// text names hundreds of entities, and the table beside the page holds what is left out here.
///
/// @param entities with their commitments, at most [#ENTITIES]
/// @param more     how many entities with commitments are left out
public record AboutRows(List<Entity> entities, int more) {

    private static final int ENTITIES = 100;
    private static final int ITEMS = 20;
    private static final int NEAR = 8;
    private static final int LONGEST_QUOTE = 140;

    /// An entity with commitments about it.
    ///
    /// @param anchor     of its list on the page
    /// @param key        of the entity among those of the document
    /// @param definitive how many there are, of which `quoted` may hold the first ones only
    /// @param failing    how many there are, of which `fails` may hold the first ones only
    /// @param near       how many stand near it, of which `nearby` may hold the first ones only
    /// @param isCut      whether a list does not hold all
    public record Entity(
            String anchor,
            String key,
            String name,
            int definitive,
            int failing,
            int near,
            List<Item> quoted,
            List<Item> fails,
            List<Item> nearby,
            boolean isCut) {}

    /// A commitment.
    ///
    /// @param number  in the register, from 1
    /// @param before  of a definitive one, the words of its sentence before the clause, where the entity may be named
    /// @param quote   the whole clause of a definitive one, the beginning of another
    /// @param after   of a definitive one, the words of its sentence behind the clause
    /// @param reasons what it fails on; empty for a definitive one
    public record Item(
            int number,
            String place,
            int score,
            String band,
            String before,
            String quote,
            String after,
            String reasons,
            boolean isDoubtful) {}

    public AboutRows {
        entities = List.copyOf(entities);
    }

    /// @param all about every entity of a document; those without a commitment about them are left out
    static AboutRows of(List<About> all, EntityKeys keys) {
        List<About> abouts =
                all.stream()
                        .filter(about -> about.items().stream().anyMatch(item -> !item.isNear()))
                        .sorted(
                                Comparator.comparing(About::isKnown)
                                        .thenComparingInt(about -> about.definitive().size())
                                        .thenComparingInt(about -> about.failing().size())
                                        .thenComparingInt(About::nearTotal)
                                        .reversed()
                                        .thenComparing(About::entity))
                        .toList();
        List<Entity> entities =
                abouts.stream().limit(ENTITIES).map(about -> entity(about, keys.key(about.entity()))).toList();
        return new AboutRows(entities, abouts.size() - entities.size());
    }

    /// The place of an entity's list on the page of its document.
    static String anchor(String key) {
        return "about-" + key;
    }

    private static Entity entity(About about, String key) {
        List<EntityCommitment> definitive = about.definitive();
        List<EntityCommitment> failing = about.failing();
        return new Entity(
                anchor(key),
                key,
                about.entity(),
                definitive.size(),
                failing.size(),
                about.nearTotal(),
                items(definitive, ITEMS),
                items(failing, ITEMS),
                items(about.near(), NEAR),
                Math.max(definitive.size(), failing.size()) > ITEMS || about.nearTotal() > NEAR);
    }

    private static List<Item> items(List<EntityCommitment> items, int most) {
        return items.stream().limit(most).map(AboutRows::item).toList();
    }

    private static Item item(EntityCommitment item) {
        var statement = item.standing().statement();
        var firmness = statement.firmness().orElseThrow();
        return new Item(
                item.number(),
                item.place(),
                firmness.score(),
                firmness.band().label(),
                item.isDefinitive() ? item.before() : "",
                item.isDefinitive() ? item.quote() : beginning(item.quote()),
                item.isDefinitive() ? item.after() : "",
                String.join(", ", item.reasons()),
                item.isDoubtful());
    }

    private static String beginning(String quote) {
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        int end = quote.lastIndexOf(' ', LONGEST_QUOTE);
        return quote.substring(0, end > 0 ? end : quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST_QUOTE)))
                + " …";
    }
}

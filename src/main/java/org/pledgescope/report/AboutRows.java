package org.pledgescope.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pledgescope.compare.About;
import org.pledgescope.compare.EntityCommitment;

/// The entities that a document's commitments are about, those with most definitive commitments first. Bounded: a long
/// text names hundreds of entities, and the table beside the page holds what is left out here.
///
/// @param entities with their commitments, at most [#ENTITIES]
/// @param more     how many entities with commitments are left out
public record AboutRows(List<Entity> entities, int more) {

    private static final int ENTITIES = 40;
    private static final int ITEMS = 20;

    /// An entity with commitments about it.
    ///
    /// @param anchor of its list on the page
    /// @param near   commitments that stand near it
    /// @param items  the first commitments, definitive ones first
    /// @param more   how many commitments are not among them, near ones with them
    public record Entity(
            String anchor, String name, int definitive, int failing, int near, List<Item> items, int more) {}

    /// A commitment.
    ///
    /// @param number  in the register, from 1
    /// @param label   `definitive`, `fails` or `near`
    /// @param reasons what it fails on; empty for a definitive one
    public record Item(
            int number,
            String place,
            String label,
            int level,
            int score,
            String band,
            String before,
            String quote,
            String after,
            String arithmetic,
            String reasons,
            boolean isDoubtful) {}

    public AboutRows {
        entities = List.copyOf(entities);
    }

    /// @param all about every entity of a document; those without a commitment about them are left out
    static AboutRows of(List<About> all) {
        List<About> abouts =
                all.stream()
                        .filter(about -> about.items().stream().anyMatch(item -> !item.isNear()))
                        .sorted(
                                Comparator.<About>comparingInt(about -> about.definitive().size())
                                        .thenComparingInt(about -> about.failing().size())
                                        .thenComparingInt(About::nearTotal)
                                        .reversed()
                                        .thenComparing(About::entity))
                        .toList();
        List<Entity> entities = new ArrayList<>();
        for (About about : abouts.subList(0, Math.min(ENTITIES, abouts.size()))) {
            entities.add(entity("about-" + (entities.size() + 1), about));
        }
        return new AboutRows(entities, abouts.size() - entities.size());
    }

    private static Entity entity(String anchor, About about) {
        List<Item> items = about.items().stream().limit(ITEMS).map(AboutRows::item).toList();
        int definitive = about.definitive().size();
        int failing = about.failing().size();
        return new Entity(
                anchor,
                about.entity(),
                definitive,
                failing,
                about.nearTotal(),
                items,
                definitive + failing + about.nearTotal() - items.size());
    }

    private static Item item(EntityCommitment item) {
        var statement = item.standing().statement();
        var firmness = statement.firmness().orElseThrow();
        return new Item(
                item.number(),
                item.place(),
                item.label(),
                statement.level(),
                firmness.score(),
                firmness.band().label(),
                item.before(),
                item.quote(),
                item.after(),
                DocumentPage.sum(statement.level(), firmness),
                String.join(", ", item.reasons()),
                item.isDoubtful());
    }
}

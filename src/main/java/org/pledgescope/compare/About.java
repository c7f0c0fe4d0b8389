package org.pledgescope.compare;

import java.util.List;

/// What one document commits its issuer to about one entity. A commitment is about an entity if its sentence names it, by
/// its name, another name or an adjective; a capital or seat is not enough.
///
/// @param document  id of the document
/// @param entity    as the entities files spell it where they hold it
/// @param isKnown   whether the entities files know it; else the words were taken literally
/// @param mentions  how often the document names it
/// @param metonyms  how often a capital or seat stands there that may stand for it
/// @param items     definitive commitments first, then those that fail, then those near; each in the order of the text
/// @param nearTotal how many stand near, of which `items` holds at most [DocumentCommitments#NEAR_AT_MOST]
public record About(
        String document,
        String entity,
        boolean isKnown,
        int mentions,
        int metonyms,
        List<EntityCommitment> items,
        int nearTotal) {

    public About {
        items = List.copyOf(items);
        if (nearTotal < items.stream().filter(EntityCommitment::isNear).count()) {
            throw new IllegalArgumentException(
                    "nearTotal %d is less than the items that are near".formatted(nearTotal));
        }
    }

    public List<EntityCommitment> definitive() {
        return items.stream().filter(EntityCommitment::isDefinitive).toList();
    }

    /// Commitments about the entity that are not definitive.
    public List<EntityCommitment> failing() {
        return items.stream().filter(item -> !item.isNear() && !item.isDefinitive()).toList();
    }

    public List<EntityCommitment> near() {
        return items.stream().filter(EntityCommitment::isNear).toList();
    }
}

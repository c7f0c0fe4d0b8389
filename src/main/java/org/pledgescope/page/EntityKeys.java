package org.pledgescope.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.compare.EntityCounts;

/// Short keys of a document's entities, for classes and values of a page: `e1` is the entity mentioned most of those that
/// the entities files know, which stand before all others.
final class EntityKeys {

    private final Map<String, String> keys = new HashMap<>();

    /// @param counts those mentioned most first
    EntityKeys(List<EntityCounts> counts) {
        counts.stream()
                .sorted(Comparator.comparing(EntityCounts::isKnown).reversed())
                .forEach(entity -> keys.putIfAbsent(entity.entity(), "e" + (keys.size() + 1)));
    }

    /// The key of an entity; empty for one that was not counted.
    String key(String entity) {
        return keys.getOrDefault(entity, "");
    }
}

package org.pledgescope.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.compare.EntityCounts;

/// Short keys of a document's entities, for classes and values of a page: `e1` is the entity mentioned most.
final class EntityKeys {

    private final Map<String, String> keys = new HashMap<>();

    /// @param counts those mentioned most first
    EntityKeys(List<EntityCounts> counts) {
        for (EntityCounts entity : counts) {
            keys.putIfAbsent(entity.entity(), "e" + (keys.size() + 1));
        }
    }

    /// The key of an entity; empty for one that was not counted.
    String key(String entity) {
        return keys.getOrDefault(entity, "");
    }
}

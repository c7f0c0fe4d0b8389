package org.pledgescope.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How often an entity is mentioned under the rule `all`.
///
/// @param count at least 1
public record Mentioned(String entity, int count) {

    private static final Comparator<Mentioned> MOST_FIRST =
            Comparator.comparingInt(Mentioned::count).reversed().thenComparing(Mentioned::entity);

    /// The entities of a document that are mentioned at all, those mentioned most first.
    public static List<Mentioned> of(List<EntityCounts> counts) {
        return counts.stream()
                .map(entity -> new Mentioned(entity.entity(), entity.total(CountRule.ALL)))
                .filter(mentioned -> mentioned.count() > 0)
                .sorted(MOST_FIRST)
                .toList();
    }

    /// The mentions of several documents together, those mentioned most first.
    public static List<Mentioned> sum(List<List<Mentioned>> documents) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (List<Mentioned> document : documents) {
            document.forEach(mentioned -> totals.merge(mentioned.entity(), mentioned.count(), Integer::sum));
        }
        return totals.entrySet().stream()
                .map(total -> new Mentioned(total.getKey(), total.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}

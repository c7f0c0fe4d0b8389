package org.pledgescope.compare;

import java.util.List;
import org.pledgescope.text.Span;

/// How often one entity is mentioned in one document, under every rule.
///
/// @param isKnown  whether the entities files know it; else the words were counted literally
/// @param counts   for each rule in the order of [CountRule] its total and then its forms
/// @param doubtful mentions of an ambiguous name that the context did not settle, in text order
/// @param apart    the titles, headings, captions and footnotes of the document
public record EntityCounts(
        String entity, boolean isKnown, List<RuleCount> counts, List<Span> doubtful, List<Apart> apart) {

    public EntityCounts {
        counts = List.copyOf(counts);
        doubtful = List.copyOf(doubtful);
        apart = List.copyOf(apart);
    }

    /// The rule's total.
    public int total(CountRule rule) {
        return count(rule, "");
    }

    /// The number of matches of a rule in one form, 0 where there is none.
    public int count(CountRule rule, String form) {
        return counts.stream()
                .filter(count -> count.rule() == rule && count.form().equals(form))
                .mapToInt(RuleCount::count)
                .sum();
    }
}

package org.pledgescope.compare;

import java.util.List;
import org.pledgescope.text.Span;

/// The matches of one rule, whole or by form.
///
/// @param form    `bare`, `possessive` or `compound`; empty for the rule's total
/// @param matches in text order
public record RuleCount(CountRule rule, String form, List<Span> matches) {

    public RuleCount {
        matches = List.copyOf(matches);
    }

    public int count() {
        return matches.size();
    }
}

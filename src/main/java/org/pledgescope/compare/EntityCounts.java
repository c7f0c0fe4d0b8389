package org.pledgescope.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// Every match of a rule, in text order.
    public List<Span> matches(CountRule rule) {
        return counts.stream()
                .filter(count -> count.rule() == rule && count.form().isEmpty())
                .flatMap(count -> count.matches().stream())
                .toList();
    }

    /// Every place that a rule counts, each once, in text order.
    public List<CountedMatch> places() {
        return CountedMatch.of(counts);
    }

    /// How many of a rule's matches stand in which place apart; a place without any is left out.
    public Map<String, Integer> apart(CountRule rule) {
        Map<String, Integer> byPlace = new LinkedHashMap<>();
        List<Span> matches = matches(rule);
        for (Apart place : apart) {
            int here = (int) matches.stream().filter(place::holds).count();
            if (here > 0) {
                byPlace.put(place.place(), here);
            }
        }
        return byPlace;
    }

    /// The number of matches of a rule in one form, 0 where there is none.
    public int count(CountRule rule, String form) {
        return counts.stream()
                .filter(count -> count.rule() == rule && count.form().equals(form))
                .mapToInt(RuleCount::count)
                .sum();
    }
}

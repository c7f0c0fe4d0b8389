package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.pledgescope.text.Span;

/// A place in a text that at least one rule counts for an entity.
///
/// @param rules those that count it, in the order of [CountRule], each with the form of the name where it is not bare:
///              `find-in-page`, `name (possessive)`, `all`
public record CountedMatch(Span span, List<String> rules) {

    /// Find-in-page looks for its letters in names and words of at most this length.
    private static final int LONGEST_NAME = 200;

    public CountedMatch {
        rules = List.copyOf(rules);
    }

    /// Every place that is counted once, in text order. Find-in-page counts the letters inside longer words and names, too:
    /// there it is one rule more of that match.
    static List<CountedMatch> of(List<RuleCount> counts) {
        NavigableMap<Span, List<String>> rules = rules(counts);
        NavigableMap<Span, List<String>> joined = new TreeMap<>(rules);
        for (Map.Entry<Span, List<String>> inner : rules.entrySet()) {
            if (inner.getValue().equals(List.of(CountRule.FIND_IN_PAGE.label()))) {
                outer(rules, inner.getKey())
                        .ifPresent(outer -> {
                            List<String> all = new ArrayList<>(inner.getValue());
                            all.addAll(rules.getOrDefault(outer, List.of()));
                            joined.put(outer, all);
                            joined.remove(inner.getKey());
                        });
            }
        }
        return joined.entrySet().stream().map(match -> new CountedMatch(match.getKey(), match.getValue())).toList();
    }

    private static NavigableMap<Span, List<String>> rules(List<RuleCount> counts) {
        NavigableMap<Span, List<String>> rules = new TreeMap<>();
        for (RuleCount count : counts) {
            for (Span match : count.matches()) {
                List<String> labels = rules.computeIfAbsent(match, span -> new ArrayList<>());
                if (count.form().isEmpty()) {
                    labels.add(count.rule().label());
                } else if (!count.form().equals("bare") && !labels.isEmpty()) {
                    labels.add(labels.removeLast() + " (" + count.form() + ")");
                }
            }
        }
        return rules;
    }

    /// The match that holds another one.
    private static Optional<Span> outer(NavigableMap<Span, List<String>> rules, Span inner) {
        Span from = new Span(Math.max(0, inner.start() - LONGEST_NAME), inner.end());
        Span to = new Span(inner.start() + 1, inner.start() + 1);
        return rules.subMap(from, true, to, false).keySet().stream()
                .filter(other -> !other.equals(inner) && other.contains(inner))
                .findFirst();
    }
}

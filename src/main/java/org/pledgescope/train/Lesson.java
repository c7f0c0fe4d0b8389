package org.pledgescope.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pledgescope.annotate.ActExample;
import org.pledgescope.evaluate.GoldDocument;
import org.pledgescope.evaluate.GoldSentence;
import org.pledgescope.evaluate.Place;
import org.pledgescope.text.Act;
import org.pledgescope.text.CodePoints;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Span;

/// A sentence as the program divides the text, with the label of the gold sentence that it shares most with.
///
/// @param gold   what a coder says it does
/// @param ruled  what the rules say
/// @param traits what a classifier is told; empty where it is not asked
public record Lesson(String document, Act gold, Act ruled, SortedSet<String> traits) {

    public Lesson {
        traits = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
    }

    /// Whether the classifier is asked about it.
    boolean isOpen() {
        return !traits.isEmpty();
    }

    /// The labelled sentences of a document in text order.
    ///
    /// @param analysis by the rules alone
    public static List<Lesson> of(GoldDocument gold, DocumentAnalysis analysis, List<ActExample> examples) {
        Map<Span, SortedSet<String>> traits = new HashMap<>();
        examples.forEach(example -> traits.put(example.span(), example.traits()));
        CodePoints points = CodePoints.of(analysis.document().text());
        List<Lesson> lessons = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Span span = sentence.span();
            Place place = new Place(points.toCodePoint(span.start()), points.toCodePoint(span.end()));
            label(gold, place)
                    .ifPresent(act ->
                            lessons.add(
                                    new Lesson(
                                            gold.id(),
                                            act,
                                            sentence.act(),
                                            traits.getOrDefault(span, Collections.emptySortedSet()))));
        }
        return lessons;
    }

    private static Optional<Act> label(GoldDocument gold, Place found) {
        Optional<Act> label = Optional.empty();
        int most = 0;
        for (GoldSentence sentence : gold.sentences()) {
            int shared = shared(sentence.place(), found);
            int shorter = Math.min(length(sentence.place()), length(found));
            if (shared > most && shared * 2 >= shorter) {
                most = shared;
                label = sentence.act();
            }
        }
        return label;
    }

    private static int shared(Place one, Place other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }

    private static int length(Place place) {
        return place.end() - place.begin();
    }
}

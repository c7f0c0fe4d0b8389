package org.pledgescope.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pledgescope.text.Band;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// Where in each of a few texts the firm commitments stand. Keeps the firmest commitment of each slot of a text, so that
/// a long text takes no more memory than a short one; with more than a dozen texts it keeps nothing. For one thread.
public final class FirmPlaces {

    static final int DOCUMENTS = 12;
    private static final int SLOTS = 180;
    private static final int HEIGHT = 62;
    private static final double SCALE = 0.6;

    /// A commitment's bar.
    ///
    /// @param y pixels from the top
    public record Bar(String css, String x, int y, int height) {}

    /// A text with its bars.
    public record View(int number, String name, String words, List<Bar> bars) {}

    private record Mark(int score, Band band) {

        Mark firmer(Mark other) {
            return other.score > score ? other : this;
        }

        Bar bar(int slot) {
            int height = Math.max(2, (int) Math.round(score * SCALE));
            return new Bar("f-" + band.label(), Wording.percent(slot * 98.5 / SLOTS), HEIGHT - height, height);
        }
    }

    private final Map<String, Map<Integer, Mark>> byDocument = new HashMap<>();
    private boolean isFull;

    void add(DocumentAnalysis analysis) {
        isFull |= byDocument.size() == DOCUMENTS;
        if (isFull) {
            byDocument.clear();
            return;
        }
        Map<Integer, Mark> slots = new TreeMap<>();
        long length = Math.max(1, analysis.document().text().length());
        for (Sentence sentence : analysis.sentences()) {
            for (Statement statement : sentence.statements()) {
                int slot = (int) (SLOTS * (long) statement.span().start() / length);
                statement
                        .firmness()
                        .map(firmness -> new Mark(firmness.score(), firmness.band()))
                        .ifPresent(mark -> slots.merge(slot, mark, Mark::firmer));
            }
        }
        byDocument.put(analysis.document().id(), slots);
    }

    /// The texts of a run; empty where they are too many.
    List<View> views(List<ShownDocument> documents) {
        if (isFull) {
            return List.of();
        }
        return documents.stream()
                .filter(document -> byDocument.containsKey(document.summary().id()))
                .map(this::view)
                .toList();
    }

    private View view(ShownDocument document) {
        List<Bar> bars = new ArrayList<>();
        byDocument.getOrDefault(document.summary().id(), Map.of()).forEach((slot, mark) -> bars.add(mark.bar(slot)));
        String words =
                Wording.count(document.tally().commitments(), "commitment", "commitments")
                        + ", "
                        + Wording.count(document.tally().band(Band.FIRM))
                        + " firm";
        return new View(document.number(), document.shortName(), words, bars);
    }
}

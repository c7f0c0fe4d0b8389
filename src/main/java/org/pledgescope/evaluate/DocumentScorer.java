package org.pledgescope.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.evaluate.FoundDocument.FoundSentence;
import org.pledgescope.text.Act;

/// Compares one document's labels with what was found in it. A gold sentence is compared with the found ones that cover
/// half of it or lie half inside it, or with the one that has its very place: acts merged by the order of [Act], levels by
/// their maximum, cues by union.
final class DocumentScorer {

    private static final List<Act> ACTS = List.of(Act.values());

    /// Levels 0 to 6.
    private static final int LEVELS = 7;

    private final Tally tally = new Tally();
    private final List<Miss> misses = new ArrayList<>();

    /// The found sentences that stand for a gold one, as one.
    private record Merged(
            Act act,
            int level,
            List<LabelledCue> hedges,
            List<LabelledCue> precision,
            boolean isConditional,
            List<String> because) {

        boolean commits() {
            return act == Act.COMMITMENT;
        }
    }

    /// What one document gave.
    record Score(Tally tally, List<Miss> misses) {}

    private DocumentScorer() {}

    /// @param types the types of names that are coded in the whole of the gold, without `MISC`
    static Score score(GoldDocument gold, FoundDocument found, Set<String> types) {
        DocumentScorer scorer = new DocumentScorer();
        for (GoldSentence sentence : gold.sentences()) {
            Merged merged = merged(sentence.place(), found.sentences());
            scorer.sentence(sentence, merged);
            scorer.cues("hedges", sentence, sentence.hedges(), merged.hedges());
            if (sentence.level().isPresent()) {
                scorer.cues(
                        "precision", sentence, sentence.precision(), merged.commits() ? merged.precision() : List.of());
            }
            scorer.remember(gold, sentence, merged);
        }
        gold.entities().ifPresent(entities -> scorer.entities(entities, found.entities(), types));
        return new Score(scorer.tally, List.copyOf(scorer.misses));
    }

    private static Merged merged(Place gold, List<FoundSentence> found) {
        List<FoundSentence> same = found.stream().filter(sentence -> sentence.place().equals(gold)).toList();
        List<FoundSentence> near =
                same.isEmpty() ? found.stream().filter(sentence -> isNear(gold, sentence.place())).toList() : same;
        return new Merged(
                near.stream().map(FoundSentence::act).min(Comparator.naturalOrder()).orElse(Act.ASSERTION),
                near.stream()
                        .filter(sentence -> sentence.act() == Act.COMMITMENT)
                        .mapToInt(FoundSentence::level)
                        .max()
                        .orElse(0),
                near.stream().flatMap(sentence -> sentence.hedges().stream()).filter(cue -> isIn(gold, cue)).toList(),
                near.stream()
                        .flatMap(sentence -> sentence.precision().stream())
                        .filter(cue -> isIn(gold, cue))
                        .toList(),
                near.stream().anyMatch(FoundSentence::isConditional),
                near.stream().flatMap(sentence -> sentence.because().stream()).toList());
    }

    private static boolean isNear(Place gold, Place found) {
        int overlap = gold.overlap(found);
        return overlap > 0 && overlap * 2 >= Math.min(gold.length(), found.length());
    }

    private static boolean isIn(Place gold, LabelledCue cue) {
        return gold.overlap(cue.place()) > 0;
    }

    private void sentence(GoldSentence gold, Merged found) {
        gold.commitment().ifPresent(commits -> tally.answer("commitment", commits, found.commits()));
        gold.hedged().ifPresent(hedged -> tally.answer("hedged", hedged, !found.hedges().isEmpty()));
        gold.conditional().ifPresent(holds -> tally.answer("conditional", holds, found.isConditional()));
        gold.level().ifPresent(level -> tally.choice("level", LEVELS, level, found.level()));
        gold.act().ifPresent(act -> act(tally, act, found.act()));
    }

    /// Counts what a sentence does by its label and as found.
    static void act(Tally tally, Act gold, Act found) {
        tally.choice("act", ACTS.size(), ACTS.indexOf(gold), ACTS.indexOf(found));
        for (Act one : ACTS) {
            if (one != Act.ASSERTION) {
                tally.answer("act_" + one.label(), gold == one, found == one);
            }
        }
    }

    private void cues(
            String measure, GoldSentence sentence, Optional<List<LabelledCue>> gold, List<LabelledCue> found) {
        if (gold.isEmpty()) {
            return;
        }
        cues(measure, gold.get(), found, sentence.disputed(), false);
        if (sentence.act().isPresent()) {
            cues(measure + "_typed", gold.get(), found, sentence.disputed(), true);
        }
    }

    private void cues(
            String measure,
            List<LabelledCue> gold,
            List<LabelledCue> found,
            List<LabelledCue> disputed,
            boolean typed) {
        Matching<LabelledCue> matching =
                Matching.of(
                        gold,
                        found,
                        LabelledCue::place,
                        (one, other) -> one.isNear(other) && (!typed || one.sharesType(other)));
        long falseAlarms =
                matching.rest().stream()
                        .filter(cue -> disputed.stream().noneMatch(other -> other.place().overlap(cue.place()) > 0))
                        .count();
        tally.marks(measure, matching.hits(), (int) falseAlarms, gold.size() - matching.hits());
    }

    private void entities(List<LabelledEntity> gold, List<LabelledEntity> found, Set<String> types) {
        for (String type : types) {
            entities(type, of(gold, Set.of(type)), of(found, Set.of(type)));
        }
        entities("all", of(gold, types), of(found, types));
    }

    private static List<LabelledEntity> of(List<LabelledEntity> entities, Set<String> types) {
        return entities.stream().filter(entity -> types.contains(entity.type())).toList();
    }

    private void entities(String kind, List<LabelledEntity> gold, List<LabelledEntity> found) {
        Matching<LabelledEntity> exact = Matching.ofEntities(gold, found, LabelledEntity::equals);
        tally.marks("entity_exact_" + kind, exact.hits(), exact.rest().size(), gold.size() - exact.hits());
        Matching<LabelledEntity> overlap =
                Matching.ofEntities(
                        gold,
                        found,
                        (one, other) -> one.type().equals(other.type()) && one.place().overlap(other.place()) > 0);
        tally.marks("entity_overlap_" + kind, overlap.hits(), overlap.rest().size(), gold.size() - overlap.hits());
    }

    private void remember(GoldDocument document, GoldSentence gold, Merged found) {
        Map<String, Miss.Answers> wrong = new LinkedHashMap<>();
        gold.commitment().ifPresent(commits -> compare(wrong, "commitment", commits, found.commits()));
        gold.act().ifPresent(act -> compare(wrong, "act", act.label(), found.act().label()));
        gold.level().ifPresent(level -> compare(wrong, "level", level, found.level()));
        gold.hedged().ifPresent(hedged -> compare(wrong, "hedged", hedged, !found.hedges().isEmpty()));
        if (!wrong.isEmpty()) {
            String text = document.text();
            int begin = text.offsetByCodePoints(0, gold.place().begin());
            String words = text.substring(begin, text.offsetByCodePoints(begin, gold.place().length()));
            misses.add(new Miss(document.id(), document.kind(), gold.id(), words, wrong, found.because()));
        }
    }

    private static void compare(Map<String, Miss.Answers> wrong, String measure, Object gold, Object found) {
        if (!gold.equals(found)) {
            wrong.put(measure, new Miss.Answers(gold.toString(), found.toString()));
        }
    }
}

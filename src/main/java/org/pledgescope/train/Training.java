package org.pledgescope.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.evaluate.ActAnswer;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.models.ActWeights;
import org.pledgescope.text.Act;

/// Trains on labelled sentences and tries the result on series that were left out, one fold after the other.
///
/// @param weights learned from all lessons
/// @param rules   how well the rules alone agree with the labels, by file and for `all`
/// @param trained the same with a classifier that never saw the sentence's series
/// @param changes what that classifier changed
public record Training(
        ActWeights weights,
        Map<String, Evaluation> rules,
        Map<String, Evaluation> trained,
        Map<String, Changes> changes) {

    /// The name under which all files together are scored.
    public static final String ALL = "all";

    private static final double LIKELY = 0.5;

    /// @param penalty see [Learner]
    /// @param rarest  see [Learner]
    /// @param folds   at least 2
    public record Settings(double penalty, int rarest, int folds) {

        public Settings {
            if (!(penalty > 0) || rarest < 1 || folds < 2) {
                throw new IllegalArgumentException(
                        "training needs penalty > 0, rarest >= 1, folds >= 2; found %s, %d, %d"
                                .formatted(penalty, rarest, folds));
            }
        }
    }

    /// How many sentences became right, became wrong, and went from one wrong act to another. All were called assertions,
    /// so none of the last kind is worse than before.
    public record Changes(int better, int worse, int otherwise) {

        static Changes of(List<ActAnswer> before, List<ActAnswer> after) {
            int better = 0;
            int worse = 0;
            int otherwise = 0;
            for (int i = 0; i < before.size(); i++) {
                ActAnswer now = after.get(i);
                if (now.found() != before.get(i).found()) {
                    better += now.found() == now.gold() ? 1 : 0;
                    worse += before.get(i).found() == now.gold() ? 1 : 0;
                    otherwise += now.found() != now.gold() && before.get(i).found() != now.gold() ? 1 : 0;
                }
            }
            return new Changes(better, worse, otherwise);
        }
    }

    public Training {
        rules = new LinkedHashMap<>(rules);
        trained = new LinkedHashMap<>(trained);
        changes = new LinkedHashMap<>(changes);
    }

    /// @param lessons by file, in the order of the files and of the sentences
    public static Training of(Map<String, List<Lesson>> lessons, Series series, Settings settings) {
        Learner learner = new Learner(settings.penalty(), settings.rarest());
        List<Lesson> all = lessons.values().stream().flatMap(List::stream).toList();
        Map<String, Integer> folds = series.folds(all, settings.folds());
        List<ActWeights> left = new ArrayList<>();
        for (int fold = 0; fold < settings.folds(); fold++) {
            int out = fold;
            left.add(learner.fit(all.stream().filter(lesson -> foldOf(folds, series, lesson) != out).toList()));
        }
        Map<String, Evaluation> rules = new LinkedHashMap<>();
        Map<String, Evaluation> trained = new LinkedHashMap<>();
        Map<String, Changes> changes = new LinkedHashMap<>();
        Map<String, List<Lesson>> parts = new LinkedHashMap<>(lessons);
        parts.put(ALL, all);
        parts.forEach((file, part) -> {
            List<ActAnswer> before = answers(part, Lesson::ruled);
            List<ActAnswer> after = answers(part, lesson -> act(left.get(foldOf(folds, series, lesson)), lesson));
            rules.put(file, Evaluation.ofActs(before));
            trained.put(file, Evaluation.ofActs(after));
            changes.put(file, Changes.of(before, after));
        });
        return new Training(learner.fit(all), rules, trained, changes);
    }

    private interface Coder {
        Act actOf(Lesson lesson);
    }

    private static List<ActAnswer> answers(List<Lesson> lessons, Coder coder) {
        return lessons.stream()
                .map(lesson -> new ActAnswer(lesson.document(), lesson.gold(), coder.actOf(lesson)))
                .toList();
    }

    private static int foldOf(Map<String, Integer> folds, Series series, Lesson lesson) {
        return folds.getOrDefault(series.of(lesson.document()), 0);
    }

    /// What the rules and the classifier say together: as `ActClassifier` of the annotator has it.
    private static Act act(ActWeights weights, Lesson lesson) {
        if (!lesson.isOpen()) {
            return lesson.ruled();
        }
        return weights.probabilities(lesson.traits()).entrySet().stream()
                .filter(likely -> likely.getValue() > LIKELY)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(lesson.ruled());
    }
}

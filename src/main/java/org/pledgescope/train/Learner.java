package org.pledgescope.train;

import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pledgescope.models.ActWeights;
import org.pledgescope.text.Act;

/// Fits weights to lessons: multinomial logistic regression with a quadratic penalty, found by CoreNLP's limited-memory
/// quasi-Newton method.
///
/// @param penalty half of it times the sum of squared weights is the price of a model; more keeps it closer to the rules
/// @param rarest  a trait of fewer lessons is left out
record Learner(double penalty, int rarest) {

    private static final List<Act> ACTS = List.of(Act.values());
    private static final int MEMORY = 15;
    private static final double TOLERANCE = 1e-7;

    /// Knows nothing where there is nothing to learn from.
    ActWeights fit(List<Lesson> lessons) {
        List<Lesson> open = lessons.stream().filter(Lesson::isOpen).toList();
        Map<String, Integer> numbers = numbers(open);
        if (numbers.isEmpty()) {
            return ActWeights.NONE;
        }
        LogLoss loss = new LogLoss(rows(open, numbers), answers(open), numbers.size(), ACTS.size(), penalty);
        QNMinimizer minimizer = new QNMinimizer(MEMORY);
        minimizer.shutUp();
        double[] found = minimizer.minimize(loss, TOLERANCE, new double[loss.domainDimension()]);
        SortedMap<String, List<Double>> weights = new TreeMap<>();
        numbers.forEach((trait, number) -> {
            List<Double> row = new ArrayList<>();
            for (int act = 0; act < ACTS.size(); act++) {
                row.add(found[number * ACTS.size() + act]);
            }
            weights.put(trait, row);
        });
        return new ActWeights(weights);
    }

    /// The traits that are common enough, in alphabetical order, numbered from 0.
    private Map<String, Integer> numbers(List<Lesson> lessons) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        lessons.forEach(lesson -> lesson.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        SortedMap<String, Integer> numbers = new TreeMap<>();
        counts.forEach((trait, count) -> {
            if (count >= rarest) {
                numbers.put(trait, numbers.size());
            }
        });
        return numbers;
    }

    private static List<int[]> rows(List<Lesson> lessons, Map<String, Integer> numbers) {
        return lessons.stream()
                .map(lesson ->
                        lesson.traits().stream()
                                .filter(numbers::containsKey)
                                .mapToInt(trait -> numbers.getOrDefault(trait, 0))
                                .toArray())
                .toList();
    }

    private static int[] answers(List<Lesson> lessons) {
        return lessons.stream().mapToInt(lesson -> ACTS.indexOf(lesson.gold())).toArray();
    }
}

package org.pledgescope.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Where a figure lies in 95 of 100 redraws of the documents: the percentile bootstrap of Efron (1979). Documents are
/// drawn and not sentences, since the sentences of one text share their author and subject.
public record Interval(double low, double high) {

    static final int DRAWS = 1000;
    private static final long SEED = 20260101;
    private static final double TAIL = 0.025;

    /// The interval of each measure's headline value; none where there are fewer than two documents.
    static Map<String, Interval> of(List<Tally> documents) {
        if (documents.size() < 2) {
            return Map.of();
        }
        Random random = new Random(SEED);
        Map<String, List<Double>> drawn = new LinkedHashMap<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            Tally sum = new Tally();
            for (int i = 0; i < documents.size(); i++) {
                sum.add(documents.get(random.nextInt(documents.size())));
            }
            Figure.of(sum)
                    .forEach(figure ->
                            drawn.computeIfAbsent(figure.measure(), name -> new ArrayList<>()).add(figure.headline()));
        }
        Map<String, Interval> intervals = new LinkedHashMap<>();
        drawn.forEach((measure, values) -> intervals.put(measure, of(values.stream().mapToDouble(v -> v).toArray())));
        return intervals;
    }

    private static Interval of(double[] values) {
        Arrays.sort(values);
        int low = (int) Math.floor(TAIL * (values.length - 1));
        int high = (int) Math.ceil((1 - TAIL) * (values.length - 1));
        return new Interval(values[low], values[high]);
    }
}

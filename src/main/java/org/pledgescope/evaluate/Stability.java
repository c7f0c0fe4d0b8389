package org.pledgescope.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pledgescope.evaluate.JitteredSum.Points;
import org.pledgescope.models.Scale;
import org.pledgescope.text.Band;
import org.pledgescope.text.DocumentAnalysis;

/// How much of what scores say hangs on the exact points of the scale: the points are changed at random many times, the
/// sums done anew, and what turned round is counted. Nothing is annotated anew. The same draws every time.
///
/// @param draws       how often all points were changed
/// @param commitments how many there are, in all documents
/// @param within      order of two commitments of the same document
/// @param overall     order of any two commitments
/// @param otherBand   share of commitments that fall into another band, 0 to 1, mean of the draws
/// @param boundaries  by the band that begins there, firmest first
/// @param levels      how often the base of a level stays above that of the level below, by the upper one
/// @param levelsKept  how often all levels stay in order, 0 to 1
/// @param scores      how many commitments have which score, lowest first
public record Stability(
        int draws,
        int commitments,
        Order within,
        Order overall,
        double otherBand,
        List<Boundary> boundaries,
        SortedMap<Integer, Double> levels,
        double levelsKept,
        SortedMap<Integer, Integer> scores) {

    private static final long SEED = 20260101;
    private static final int LOWEST_LEVEL = 2;
    private static final int HIGHEST_LEVEL = 6;

    /// Pairs of commitments with different scores.
    ///
    /// @param reversed share of them whose order turns round, 0 to 1, mean of the draws
    public record Order(long pairs, double reversed) {}

    /// Where a band begins.
    ///
    /// @param from   its lowest score
    /// @param fallen share of all commitments that stood in or above the band and fall below it, mean of the draws
    /// @param risen  share of all commitments that stood below and rise
    /// @param below  the highest score that occurs below it, -1 where none does
    /// @param above  the lowest score that occurs in or above it, -1 where none does
    public record Boundary(Band band, int from, double fallen, double risen, int below, int above) {}

    public Stability {
        boundaries = List.copyOf(boundaries);
        levels = new TreeMap<>(levels);
        scores = new TreeMap<>(scores);
    }

    /// @param draws 1 or more
    /// @throws IllegalArgumentException if there is no commitment
    public static Stability of(Collection<DocumentAnalysis> analyses, Scale scale, int draws) {
        Counted counted = new Counted(scale);
        analyses.forEach(counted::add);
        if (draws < 1 || counted.total == 0) {
            throw new IllegalArgumentException(
                    "%d draws over %d commitments; one of each is needed".formatted(draws, counted.total));
        }
        Random random = new Random(SEED);
        Points points = Points.of(scale);
        for (int draw = 0; draw < draws; draw++) {
            counted.draw(points.jittered(random));
        }
        return counted.stability(draws);
    }

    /// Adds up what turns round. Commitments of the same make-up are one with a weight.
    private static final class Counted {
        private final Scale scale;
        private final Points points;
        private final Map<JitteredSum, Integer> index = new LinkedHashMap<>();
        private final List<Integer> weights = new ArrayList<>();
        private final Map<Long, Long> pairsWithin = new LinkedHashMap<>();
        private final SortedMap<Integer, Integer> scores = new TreeMap<>();
        private final Map<Integer, Integer> levelKept = new TreeMap<>();
        private final Map<Band, double[]> crossed = new LinkedHashMap<>();
        private int total;
        private int allLevelsKept;
        private double otherBand;
        private double reversedWithin;
        private double reversedOverall;

        Counted(Scale scale) {
            this.scale = scale;
            this.points = Points.of(scale);
        }

        void add(DocumentAnalysis analysis) {
            Map<Integer, Integer> here = new TreeMap<>();
            analysis.commitments()
                    .forEach(statement -> {
                        JitteredSum sum = JitteredSum.of(statement, scale).orElseThrow();
                        int at = index.computeIfAbsent(sum, one -> index.size());
                        if (at == weights.size()) {
                            weights.add(0);
                        }
                        weights.set(at, weights.get(at) + 1);
                        here.merge(at, 1, Integer::sum);
                        scores.merge((int) Math.round(sum.score(points)), 1, Integer::sum);
                        total++;
                    });
            here.forEach((one, count) ->
                    here.forEach((other, otherCount) -> {
                        if (one < other) {
                            pairsWithin.merge(key(one, other), (long) count * otherCount, Long::sum);
                        }
                    }));
        }

        void draw(Points changed) {
            double[] before = scores(points);
            double[] after = scores(changed);
            for (int i = 0; i < before.length; i++) {
                count(before[i], after[i], weights.get(i));
                for (int j = i + 1; j < before.length; j++) {
                    if ((before[i] - before[j]) * (after[i] - after[j]) < 0) {
                        reversedOverall += (double) weights.get(i) * weights.get(j);
                        reversedWithin += pairsWithin.getOrDefault(key(i, j), 0L);
                    }
                }
            }
            int kept = 0;
            for (int level = LOWEST_LEVEL + 1; level <= HIGHEST_LEVEL; level++) {
                boolean isKept = changed.base(level) > changed.base(level - 1);
                levelKept.merge(level, isKept ? 1 : 0, Integer::sum);
                kept += isKept ? 1 : 0;
            }
            allLevelsKept += kept == HIGHEST_LEVEL - LOWEST_LEVEL ? 1 : 0;
        }

        private double[] scores(Points of) {
            return index.keySet().stream().mapToDouble(sum -> sum.score(of)).toArray();
        }

        private void count(double before, double after, int weight) {
            boolean isOther = false;
            for (Map.Entry<Band, Integer> band : scale.bands().entrySet()) {
                boolean wasIn = before >= band.getValue();
                boolean isIn = after >= band.getValue();
                if (wasIn != isIn) {
                    isOther = true;
                    crossed.computeIfAbsent(band.getKey(), name -> new double[2])[isIn ? 1 : 0] += weight;
                }
            }
            otherBand += isOther ? weight : 0;
        }

        private static long key(int one, int other) {
            return (long) one << Integer.SIZE | other;
        }

        Stability stability(int draws) {
            List<Boundary> boundaries = new ArrayList<>();
            for (Band band : Band.values()) {
                int from = scale.bands().getOrDefault(band, 0);
                if (from > 0) {
                    boundaries.add(boundary(band, from, draws));
                }
            }
            SortedMap<Integer, Double> levels = new TreeMap<>();
            levelKept.forEach((level, kept) -> levels.put(level, (double) kept / draws));
            return new Stability(
                    draws,
                    total,
                    order(pairsWithin(), reversedWithin / draws),
                    order(pairsOverall(), reversedOverall / draws),
                    otherBand / draws / total,
                    boundaries,
                    levels,
                    (double) allLevelsKept / draws,
                    scores);
        }

        private Boundary boundary(Band band, int from, int draws) {
            double[] both = crossed.getOrDefault(band, new double[2]);
            SortedMap<Integer, Integer> lower = scores.headMap(from);
            SortedMap<Integer, Integer> upper = scores.tailMap(from);
            return new Boundary(
                    band,
                    from,
                    both[0] / draws / total,
                    both[1] / draws / total,
                    lower.isEmpty() ? -1 : lower.lastKey(),
                    upper.isEmpty() ? -1 : upper.firstKey());
        }

        private static Order order(long pairs, double reversed) {
            return new Order(pairs, pairs == 0 ? 0 : reversed / pairs);
        }

        private long pairsOverall() {
            double[] now = scores(points);
            long pairs = 0;
            for (int i = 0; i < now.length; i++) {
                for (int j = i + 1; j < now.length; j++) {
                    pairs += now[i] == now[j] ? 0 : (long) weights.get(i) * weights.get(j);
                }
            }
            return pairs;
        }

        private long pairsWithin() {
            double[] now = scores(points);
            return pairsWithin.entrySet().stream()
                    .filter(pair -> now[(int) (pair.getKey() >> Integer.SIZE)] != now[(int) (long) pair.getKey()])
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}

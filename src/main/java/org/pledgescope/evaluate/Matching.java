package org.pledgescope.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Pairs what was labelled with what was found, one to one, the longest overlap first.
///
/// @param hits how many pairs there are
/// @param rest what was found and has no partner
record Matching<T>(int hits, List<T> rest) {

    /// Above so many possible pairs only neighbours are compared.
    private static final int MANY = 400_000;

    /// How far apart two names may begin and still be compared, in code points.
    private static final int NEIGHBOURHOOD = 2000;

    private record Pair(int overlap, int gold, int found) {}

    static <T> Matching<T> of(List<T> gold, List<T> found, Function<T, Place> place, BiPredicate<T, T> isSame) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (isSame.test(gold.get(i), found.get(j))) {
                    pairs.add(new Pair(place.apply(gold.get(i)).overlap(place.apply(found.get(j))), i, j));
                }
            }
        }
        pairs.sort(
                Comparator.comparingInt(Pair::overlap)
                        .thenComparingInt(Pair::gold)
                        .thenComparingInt(Pair::found)
                        .reversed());
        Set<Integer> golds = new HashSet<>();
        Set<Integer> founds = new HashSet<>();
        for (Pair pair : pairs) {
            if (!golds.contains(pair.gold()) && !founds.contains(pair.found())) {
                golds.add(pair.gold());
                founds.add(pair.found());
            }
        }
        return new Matching<>(golds.size(), rest(found, founds));
    }

    /// The same for names, of which a long text has thousands.
    static Matching<LabelledEntity> ofEntities(
            List<LabelledEntity> gold, List<LabelledEntity> found, BiPredicate<LabelledEntity, LabelledEntity> isSame) {
        return (long) gold.size() * found.size() < MANY
                ? of(gold, found, LabelledEntity::place, isSame)
                : sweep(sorted(gold), sorted(found), isSame);
    }

    private static Matching<LabelledEntity> sweep(
            List<LabelledEntity> gold, List<LabelledEntity> found, BiPredicate<LabelledEntity, LabelledEntity> isSame) {
        Set<Integer> used = new HashSet<>();
        int first = 0;
        for (LabelledEntity name : gold) {
            while (first < found.size() && found.get(first).place().end() <= name.place().begin() - NEIGHBOURHOOD) {
                first++;
            }
            int best = -1;
            for (int j = first; j < found.size() && found.get(j).place().begin() < name.place().end(); j++) {
                boolean isBetter = best < 0 || overlap(name, found.get(j)) > overlap(name, found.get(best));
                if (!used.contains(j) && isSame.test(name, found.get(j)) && isBetter) {
                    best = j;
                }
            }
            if (best >= 0) {
                used.add(best);
            }
        }
        return new Matching<>(used.size(), rest(found, used));
    }

    private static int overlap(LabelledEntity one, LabelledEntity other) {
        return one.place().overlap(other.place());
    }

    private static List<LabelledEntity> sorted(List<LabelledEntity> entities) {
        return entities.stream().sorted(Comparator.comparingInt(entity -> entity.place().begin())).toList();
    }

    private static <T> List<T> rest(List<T> found, Set<Integer> used) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!used.contains(i)) {
                rest.add(found.get(i));
            }
        }
        return rest;
    }
}

package org.pledgescope.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Which documents belong together: communiqués of one group repeat each other's sentences, so a model must not be tried
/// on one after it learned from another. A document's series is the first of the named ones of which its id holds a word,
/// else the first word of its id; what stands before a colon is left out, and a word begins with a letter.
///
/// ```
/// named: g7|carbis
/// train:2023-05-20-g7-action-plan        => g7
/// dev:2021-06-13-carbis-bay-communique   => g7
/// train:2022-05-24-quad-statement        => quad
/// ```
///
/// @param named groups of words, each the names of one series
public record Series(List<List<String>> named) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Series {
        named = named.stream().map(List::copyOf).toList();
    }

    /// @param names as the command line gives them: `g7|carbis`, `quad`
    public static Series of(List<String> names) {
        return new Series(names.stream().map(name -> List.of(name.toLowerCase(Locale.ROOT).split("\\|"))).toList());
    }

    String of(String document) {
        String id = document.substring(document.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        List<String> words =
                Arrays.stream(NO_WORD.split(id))
                        .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                        .toList();
        for (List<String> names : named) {
            if (names.stream().anyMatch(words::contains)) {
                return names.getFirst();
            }
        }
        return words.isEmpty() ? "" : words.getFirst();
    }

    /// The fold of each series, from 0: the largest series first, each to the fold that is smallest by then.
    Map<String, Integer> folds(List<Lesson> lessons, int count) {
        Map<String, Integer> sizes = new TreeMap<>();
        lessons.forEach(lesson -> sizes.merge(of(lesson.document()), 1, Integer::sum));
        int[] filled = new int[count];
        Map<String, Integer> folds = new HashMap<>();
        sizes.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(series -> {
                    int smallest = 0;
                    for (int fold = 1; fold < count; fold++) {
                        smallest = filled[fold] < filled[smallest] ? fold : smallest;
                    }
                    filled[smallest] += series.getValue();
                    folds.put(series.getKey(), smallest);
                });
        return folds;
    }
}

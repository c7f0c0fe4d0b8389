package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pledgescope.text.Paragraph;

/// Which of a document's paragraphs are in which language, and what share of its words each language has.
///
/// A paragraph whose language is not clear is taken for that of its clear neighbours where they agree, else for English:
/// a list of names between two paragraphs of French is no English, and an English text must lose nothing by a doubt.
///
/// @param words     as read
/// @param languages of each paragraph
/// @param counts    words of each paragraph
record LanguageShares(Words words, List<String> languages, List<Integer> counts) {

    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_IN_A_TEXT = 20;
    private static final int LISTED_RUNS = 8;

    LanguageShares {
        languages = List.copyOf(languages);
        counts = List.copyOf(counts);
    }

    static LanguageShares of(Words words) {
        List<Optional<String>> clear = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Paragraph paragraph : words.paragraphs()) {
            String text = paragraph.span().of(words.text());
            clear.add(Language.of(text, FEWEST_WORDS));
            counts.add(Language.words(text));
        }
        List<String> languages = filled(clear);
        boolean isClear = clear.stream().anyMatch(Optional::isPresent);
        Optional<String> whole = isClear ? Optional.empty() : Language.of(words.text(), FEWEST_IN_A_TEXT);
        return new LanguageShares(
                words,
                whole.map(language -> Collections.nCopies(languages.size(), language)).orElse(languages),
                counts);
    }

    /// Every paragraph is English.
    boolean areAllEnglish() {
        return languages.stream().allMatch(Language.ENGLISH::equals);
    }

    /// At least half of the words are English.
    boolean isEnglish() {
        return 2 * shares().getOrDefault(Language.ENGLISH, 0) >= total();
    }

    /// The words with the English paragraphs alone; the text stays as it is.
    Words english() {
        List<Paragraph> english = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i).equals(Language.ENGLISH)) {
                english.add(words.paragraphs().get(i));
            }
        }
        return new Words(words.text(), english);
    }

    /// The languages with their shares, the greatest first: `French 78 %, English 22 %`.
    String described() {
        return shares().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(share -> "%s %d %%".formatted(share.getKey(), percent(share.getValue())))
                .collect(Collectors.joining(", "));
    }

    /// The paragraphs that are not English, counted from 1 as read: `3-5, 9`.
    String foreignParagraphs() {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            int first = i;
            while (i < languages.size() && !languages.get(i).equals(Language.ENGLISH)) {
                i++;
            }
            if (i > first) {
                runs.add(i == first + 1 ? String.valueOf(i) : "%d-%d".formatted(first + 1, i));
            }
        }
        return runs.size() <= LISTED_RUNS
                ? String.join(", ", runs)
                : String.join(", ", runs.subList(0, LISTED_RUNS)) + " and more";
    }

    /// Words by language.
    private Map<String, Integer> shares() {
        Map<String, Integer> shares = new HashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            shares.merge(languages.get(i), counts.get(i), Integer::sum);
        }
        return shares;
    }

    private int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// Rounded, but a little is never nothing and most is never all.
    private long percent(int part) {
        long rounded = Math.round(100.0 * part / Math.max(1, total()));
        return part == total() ? 100 : part == 0 ? 0 : Math.clamp(rounded, 1, 99);
    }

    private static List<String> filled(List<Optional<String>> clear) {
        List<String> after = new ArrayList<>(Collections.nCopies(clear.size(), Language.ENGLISH));
        String next = "";
        for (int i = clear.size() - 1; i >= 0; i--) {
            next = clear.get(i).orElse(next);
            after.set(i, next);
        }
        List<String> languages = new ArrayList<>();
        String last = "";
        for (int i = 0; i < clear.size(); i++) {
            last = clear.get(i).orElse(last);
            boolean agree = last.equals(after.get(i)) || last.isEmpty() || after.get(i).isEmpty();
            String either = last.isEmpty() ? after.get(i) : last;
            languages.add(clear.get(i).orElse(agree && !either.isEmpty() ? either : Language.ENGLISH));
        }
        return languages;
    }
}

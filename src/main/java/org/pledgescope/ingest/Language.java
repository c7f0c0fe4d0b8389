package org.pledgescope.ingest;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells the language of a stretch of text: by its script where that is not Latin, else by its function words, which make
/// up a third of any running text. Says nothing where the case is not clear: lists of names and short texts pass.
///
/// Measured against Lingua 1.2.2 on 544 paragraphs of joint statements, some of them French: 478 English and 65 French here,
/// 479 and 65 there; 1.4 seconds with the first answer after 0.3 here, 19 and 2.1 there, whose models and libraries take
/// 109 MB.
final class Language {

    static final String ENGLISH = "English";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH_WORDS = 2000;
    private static final int FEWEST_FOUND = 3;
    private static final List<String> NAMES = Table.rows("languages.tsv").stream().map(cells -> cells[0]).toList();
    private static final int ENGLISH_NUMBER = NAMES.indexOf(ENGLISH);

    /// Scripts that put no space between words; two of their letters count as a word.
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI);

    /// For each function word, the numbers of the languages that have it.
    private static final Map<String, List<Integer>> LANGUAGES = load();

    private static final Map<UnicodeScript, String> SCRIPTS = scripts();

    private Language() {}

    /// The clear language of a text, `English` or another; empty where it has fewer words than `fewest`, or is undecided.
    static Optional<String> of(String text, int fewest) {
        Optional<String> byScript = byScript(text);
        return byScript.isPresent() ? byScript : byFunctionWords(text, fewest);
    }

    /// How many words a text has.
    static int words(String text) {
        int spaced = (int) WORD.matcher(text).results().count();
        long unspaced =
                text.chars()
                        .filter(c ->
                                c > '\u0dff' && Character.isLetter(c) && WITHOUT_SPACES.contains(UnicodeScript.of(c)))
                        .count();
        return (int) Math.max(spaced, unspaced / 2);
    }

    /// Single letters do not count: bullets and initials are letters, too.
    private static Optional<String> byFunctionWords(String text, int fewest) {
        int[] counts = new int[NAMES.size()];
        Matcher words = WORD.matcher(text);
        int seen = 0;
        while (seen < ENOUGH_WORDS && words.find()) {
            seen++;
            boolean isLetter = words.end() - words.start() == 1;
            for (int language :
                    isLetter
                            ? List.<Integer>of()
                            : LANGUAGES.getOrDefault(words.group().toLowerCase(Locale.ROOT), List.of())) {
                counts[language]++;
            }
        }
        int best = ENGLISH_NUMBER;
        for (int language = 0; language < counts.length; language++) {
            best = counts[language] > counts[best] ? language : best;
        }
        if (best == ENGLISH_NUMBER) {
            return counts[best] == 0 ? Optional.empty() : Optional.of(ENGLISH);
        }
        boolean isClear =
                seen >= fewest
                        && counts[best] >= FEWEST_FOUND
                        && counts[best] * 10 > seen
                        && counts[best] > 2 * counts[ENGLISH_NUMBER];
        return isClear ? Optional.of(NAMES.get(best)) : Optional.empty();
    }

    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int end = Math.min(text.length(), ENOUGH_WORDS * 5);
        int latin = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c > '\u02ff' && Character.isLetter(c)) {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            } else if (Character.isLetter(c)) {
                latin++;
            }
        }
        int others = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (others <= latin) {
            return Optional.empty();
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<UnicodeScript, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> SCRIPTS.getOrDefault(most.getKey(), "in a script other than Latin"));
    }

    private static Map<UnicodeScript, String> scripts() {
        Map<UnicodeScript, String> names = new EnumMap<>(UnicodeScript.class);
        names.put(UnicodeScript.CYRILLIC, "Russian or in another language in Cyrillic");
        names.put(UnicodeScript.GREEK, "Greek");
        names.put(UnicodeScript.ARABIC, "Arabic or in another language in its script");
        names.put(UnicodeScript.HEBREW, "Hebrew");
        names.put(UnicodeScript.HAN, "Chinese or Japanese");
        names.put(UnicodeScript.HIRAGANA, "Japanese");
        names.put(UnicodeScript.KATAKANA, "Japanese");
        names.put(UnicodeScript.HANGUL, "Korean");
        names.put(UnicodeScript.DEVANAGARI, "Hindi or in another language in its script");
        names.put(UnicodeScript.THAI, "Thai");
        return names;
    }

    private static Map<String, List<Integer>> load() {
        Map<String, List<Integer>> languages = new HashMap<>();
        List<String[]> rows = Table.rows("languages.tsv");
        for (int number = 0; number < rows.size(); number++) {
            for (String word : rows.get(number)[1].split(" ")) {
                languages.merge(word, List.of(number), Language::joined);
            }
        }
        return languages;
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}

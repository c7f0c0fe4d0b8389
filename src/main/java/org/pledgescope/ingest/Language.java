package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a text's language by its function words, which make up a third of any running text.
final class Language {

    private static final String ENGLISH = "English";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH_WORDS = 2000;
    private static final int TOO_FEW = 20;
    private static final Map<String, Set<String>> FUNCTION_WORDS = load();

    private Language() {}

    /// The language of a text that is clearly not English; empty for English, short and undecided texts.
    static Optional<String> foreign(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher words = WORD.matcher(text);
        int seen = 0;
        while (seen < ENOUGH_WORDS && words.find()) {
            seen++;
            String word = words.group().toLowerCase(Locale.ROOT);
            FUNCTION_WORDS.forEach((language, list) -> {
                if (list.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        if (seen < TOO_FEW) {
            return Optional.empty();
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(best -> best.getValue() > 2 * counts.getOrDefault(ENGLISH, 0))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = Language.class.getResourceAsStream("languages.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file languages.tsv");
            }
            Map<String, Set<String>> languages = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("language\t"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> languages.put(cells[0], new HashSet<>(Set.of(cells[1].split(" ")))));
            return languages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

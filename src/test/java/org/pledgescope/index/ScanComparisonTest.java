package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.Span;

/// Compares the index with a reading of every sentence, over random texts that are added, replaced and deleted.
class ScanComparisonTest {

    private static final List<String> WORDS =
            List.of(
                    "we",
                    "will",
                    "Ukraine",
                    "ukraine",
                    "Ukraine's",
                    "Ukraine’s",
                    "NATO-Ukraine",
                    "long-term",
                    "long",
                    "term",
                    "won't",
                    "won’t",
                    "2%",
                    "G7",
                    "sanctions",
                    "Sanctions,",
                    "(peace)",
                    "🙂",
                    "Türkiye",
                    "co-\noperate",
                    "“now”");
    private static final List<String> QUERIES =
            List.of(
                    "we",
                    "will",
                    "ukraine",
                    "nato",
                    "nato-ukraine",
                    "long-term",
                    "long",
                    "term",
                    "won't",
                    "g7",
                    "sanctions",
                    "peace",
                    "türkiye",
                    "cooperate",
                    "now",
                    "absent");

    @TempDir Path folder;

    @Test
    void singleWordsAreFoundWhereAReaderFindsThem() throws IOException {
        long seed = Long.getLong("pledgescope.seed", System.nanoTime());
        System.out.println("ScanComparisonTest: repeat with -Dpledgescope.seed=" + seed);
        Random random = new Random(seed);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            for (int step = 0; step < 300; step++) {
                change(random, index, texts);
            }
            index.commit();
        }
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            for (String query : QUERIES) {
                assertThat(indexed(search, query)).as("%s (seed %d)", query, seed).isEqualTo(scanned(texts, query));
            }
        }
    }

    private static void change(Random random, SentenceIndex index, Map<String, List<String>> texts) {
        String id = "t" + random.nextInt(60);
        if (random.nextInt(5) == 0) {
            texts.remove(id);
            index.delete(id);
            return;
        }
        List<String> lines = new ArrayList<>();
        Texts text = Texts.text(id);
        for (int i = random.nextInt(6); i > 0; i--) {
            String line =
                    random.ints(1 + random.nextInt(8), 0, WORDS.size())
                            .mapToObj(WORDS::get)
                            .collect(Collectors.joining(" "));
            lines.add(line);
            text.says(line);
        }
        texts.put(id, lines);
        index.replace(text.analysis());
        if (random.nextInt(20) == 0) {
            index.commit();
        }
    }

    private static Set<String> indexed(SentenceSearch search, String query) {
        Hits hits = search.search(query, Integer.MAX_VALUE);
        Set<String> found = new TreeSet<>();
        for (Hit hit : hits.hits()) {
            assertThat(hit.keywords()).isNotEmpty().allSatisfy(span -> assertThat(plain(span, hit)).isEqualTo(query));
            found.add(hit.document() + " " + hit.ordinal());
        }
        assertThat(found).hasSize(hits.total());
        return found;
    }

    private static String plain(Span span, Hit hit) {
        return span.of(hit.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// Reads sentence by sentence, in words that know nothing of the index.
    private static Set<String> scanned(Map<String, List<String>> texts, String query) {
        Set<String> found = new TreeSet<>();
        texts.forEach((id, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                for (String word : lines.get(i).replace("-\n", "").split(" ")) {
                    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s$|[,()“”]", "");
                    if (plain.equals(query) || List.of(plain.split("-")).contains(query)) {
                        found.add(id + " " + i);
                    }
                }
            }
        });
        return found;
    }
}

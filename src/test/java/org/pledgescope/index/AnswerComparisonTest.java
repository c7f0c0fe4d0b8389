package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.DocumentKind;

/// Compares every view of an answer with a reading of all sentences in words that know nothing of the index, over random
/// texts that were added, replaced and deleted in several steps.
class AnswerComparisonTest {

    private static final List<String> WORDS = List.of("We", "will", "Ukraine", "sanctions", "peace", "now", "ports");
    private static final List<String> DATES = List.of("2021-03-01", "2021", "2022-07", "2023-01-31", "");
    private static final List<String> ISSUERS = List.of("Oban", "Veldt", "Veldt; Marrow", "");
    private static final List<String> KINDS = List.of("communique", "speech");
    private static final int NO_SCORE = -1;

    /// A sentence as it was written.
    private record Line(
            String id, int ordinal, List<String> words, int score, String date, String issuer, String kind) {

        String key() {
            return id + "#" + (ordinal + 1);
        }

        boolean has(String word) {
            return words.contains(word);
        }
    }

    private static final Map<String, Predicate<Line>> QUERIES =
            Map.of(
                    "ukraine", line -> line.has("ukraine"),
                    "act:commitment", line -> line.score() != NO_SCORE,
                    "we AND peace", line -> line.has("we") && line.has("peace"),
                    "*:*", _ -> true,
                    "sanctions -ports", line -> line.has("sanctions") && !line.has("ports"),
                    "kind:speech firmness:[50 TO 100]", line -> line.kind().equals("speech") && line.score() >= 50,
                    "absent", _ -> false);

    @TempDir Path folder;

    private final long seed = Long.getLong("pledgescope.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, List<Line>> texts = new TreeMap<>();

    @BeforeEach
    void write() throws IOException {
        System.out.println("AnswerComparisonTest: repeat with -Dpledgescope.seed=" + seed);
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            for (int step = 0; step < 120; step++) {
                change(index);
            }
            index.commit();
        }
    }

    @Test
    void totalsAndGroups() throws IOException {
        each((query, lines, answer) -> {
            assertThat(answer.hits(HitSort.TEXT, 0, 0).total()).as(as(query)).isEqualTo(lines.size());
            groups(query, lines, answer, SearchField.ISSUER, line -> split(line.issuer()));
            groups(query, lines, answer, SearchField.DATE, line -> split(line.date()));
            groups(query, lines, answer, SearchField.KIND, line -> List.of(line.kind()));
            groups(query, lines, answer, SearchField.DOC, line -> List.of(line.id()));
            groups(query, lines, answer, SearchField.ACT, line -> List.of(act(line)));
            groups(query, lines, answer, SearchField.YEAR, line -> split(year(line)));
        });
    }

    @Test
    void trendHasEveryYearOfTheIndex() throws IOException {
        Set<String> years =
                all().stream()
                        .map(AnswerComparisonTest::year)
                        .filter(year -> !year.isEmpty())
                        .collect(Collectors.toSet());
        each((query, lines, answer) ->
                assertThat(answer.trend(SearchField.YEAR).groups())
                        .as(as(query))
                        .isSortedAccordingTo(Comparator.comparing(Group::value))
                        .extracting(Group::value)
                        .containsExactlyInAnyOrderElementsOf(years));
    }

    @Test
    void everyOrderIsThatOfAPlainSortAndPagesCoverEachHitOnce() throws IOException {
        for (String label : List.of("text", "-date", "firmness", "-firmness", "left", "-left", "right")) {
            each((query, lines, answer) -> {
                List<String> expected = lines.stream().sorted(order(label, query)).map(Line::key).toList();
                List<String> paged = new ArrayList<>();
                int page = 1 + random.nextInt(9);
                for (int first = 0; first < lines.size() + page; first += page) {
                    Hits hits = answer.hits(HitSort.of(label).orElseThrow(), first, page);
                    assertThat(hits.total()).isEqualTo(lines.size());
                    hits.hits().forEach(hit -> paged.add(hit.document() + "#" + (hit.ordinal() + 1)));
                }
                assertThat(paged).as("%s by %s", as(query), label).isEqualTo(expected);
            });
        }
    }

    @Test
    void aSampleIsAPartOfTheAnswerAndTheSameInAnotherIndex(@TempDir Path other) throws IOException {
        Map<String, List<String>> drawn = new TreeMap<>();
        each((query, lines, answer) -> {
            List<String> sample = keys(answer.sample(7, 42));
            assertThat(sample).as(as(query)).hasSize(Math.min(7, lines.size())).doesNotHaveDuplicates();
            assertThat(lines.stream().map(Line::key)).containsAll(sample);
            assertThat(keys(answer.sample(12, 42))).containsAll(sample);
            drawn.put(query, sample);
        });
        try (SentenceIndex index = SentenceIndex.openForWriting(other, IndexSettings.of("f", Map.of()))) {
            new TreeMap<>(texts).descendingMap().values().forEach(lines -> index.replace(text(lines).analysis()));
            index.commit();
        }
        try (SentenceSearch search = SentenceSearch.open(other)) {
            drawn.forEach((query, sample) ->
                    assertThat(keys(search.answer(query).sample(7, 42))).as(as(query)).isEqualTo(sample));
        }
    }

    @Test
    void collocatesKeywordsAndDispersionCountWhatAReaderCounts() throws IOException {
        for (int window : List.of(1, 2, WordSettings.SENTENCE)) {
            try (SentenceSearch search = SentenceSearch.open(folder)) {
                var table = search.answer("ukraine").collocates(new WordSettings(false, window, 1, true, 99));
                Map<String, Long> near = near("ukraine", window);
                assertThat(table.words()).isEqualTo(all().stream().mapToLong(line -> line.words().size()).sum());
                assertThat(table.keys()).isEqualTo(count(all(), "ukraine"));
                for (Collocate row : table.rows()) {
                    assertThat(row.association().together())
                            .as("%s, seed %d", row, seed)
                            .isEqualTo(near.get(row.word()));
                    assertThat(row.association().frequency()).isEqualTo(count(all(), row.word()));
                    assertThat(row.association().near()).isEqualTo(near.values().stream().mapToLong(n -> n).sum());
                }
            }
        }
        each((query, lines, answer) -> {
            for (Keyword row : answer.keywords(new WordSettings(false, 1, 1, true, 99)).rows()) {
                assertThat(row.keyness().here()).as(as(query)).isEqualTo(count(lines, row.word()));
                assertThat(row.keyness().here() + row.keyness().rest()).isEqualTo(count(all(), row.word()));
            }
        });
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            Dispersion dispersion = search.answer("peace").dispersion();
            assertThat(dispersion.frequency()).isEqualTo(count(all(), "peace"));
            assertThat(dispersion.range())
                    .isEqualTo((int) texts.values().stream().filter(lines -> count(lines, "peace") > 0).count());
        }
    }

    private interface Check {
        void check(String query, List<Line> lines, Answer answer);
    }

    private void each(Check check) throws IOException {
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            QUERIES.forEach((query, predicate) ->
                    check.check(query, all().stream().filter(predicate).toList(), search.answer(query)));
        }
    }

    private void groups(
            String query, List<Line> lines, Answer answer, SearchField field, Function<Line, List<String>> values) {
        Map<String, String> expected = new TreeMap<>();
        Set<String> names = new HashSet<>();
        lines.forEach(line -> names.addAll(values.apply(line)));
        for (String name : names) {
            List<Line> with = lines.stream().filter(line -> values.apply(line).contains(name)).toList();
            long documents = with.stream().map(Line::id).distinct().count();
            long every = all().stream().filter(line -> values.apply(line).contains(name)).count();
            expected.put(name, with.size() + " " + documents + " " + every);
        }
        Groups found = answer.groups(field, Integer.MAX_VALUE);
        Map<String, String> shown = new TreeMap<>();
        found.groups()
                .forEach(group ->
                        shown.put(
                                group.value(),
                                group.sentences() + " " + group.documents() + " " + group.allSentences()));
        assertThat(shown).as("%s by %s", as(query), field).isEqualTo(expected);
        assertThat(found.without())
                .isEqualTo((int) lines.stream().filter(line -> values.apply(line).isEmpty()).count());
        Groups first = answer.groups(field, 1);
        assertThat(first.values()).isEqualTo(found.values());
        assertThat(first.groups()).isEqualTo(found.groups().stream().limit(1).toList());
    }

    private static Comparator<Line> order(String label, String query) {
        Comparator<Line> text =
                Comparator.comparingInt(AnswerComparisonTest::number)
                        .thenComparing(Line::id)
                        .thenComparingInt(Line::ordinal);
        Comparator<List<String>> words =
                (a, b) -> String.join(" ", a).concat(" ").compareTo(String.join(" ", b).concat(" "));
        String key = query.split("[ :*]", -1)[0];
        boolean hasKey = List.of("ukraine", "we", "sanctions", "act").contains(key);
        return switch (label) {
            case "text" -> text;
            case "-date" ->
                    Comparator.comparingInt((Line line) -> line.date().isEmpty() ? 1 : -number(line))
                            .thenComparing(text);
            case "firmness" ->
                    Comparator.comparingInt((Line line) -> line.score() == NO_SCORE ? 999 : line.score())
                            .thenComparing(text);
            case "-firmness" -> Comparator.comparingInt((Line line) -> -line.score()).thenComparing(text);
            case "left", "-left", "right" -> {
                Comparator<Line> side =
                        Comparator.comparing(
                                (Line line) -> hasKey ? side(line, query, label.endsWith("left")) : List.of(), words);
                yield (label.startsWith("-") ? side.reversed() : side).thenComparing(text);
            }
            default -> throw new IllegalArgumentException(label);
        };
    }

    /// The words on one side of the first key word, from it outwards.
    private static List<String> side(Line line, String query, boolean isLeft) {
        List<String> keys =
                switch (query) {
                    case "we AND peace" -> List.of("we", "peace");
                    case "act:commitment" -> List.of("will");
                    default -> List.of(query.split(" ", -1)[0]);
                };
        int at = 0;
        while (!keys.contains(line.words().get(at))) {
            at++;
        }
        return isLeft ? line.words().subList(0, at).reversed() : line.words().subList(at + 1, line.words().size());
    }

    private Map<String, Long> near(String key, int window) {
        Map<String, Long> near = new TreeMap<>();
        for (Line line : all()) {
            for (int i = 0; i < line.words().size(); i++) {
                boolean isNear = false;
                for (int j = 0; j < line.words().size(); j++) {
                    isNear |= line.words().get(j).equals(key) && Math.abs(i - j) <= window;
                }
                if (isNear && !line.words().get(i).equals(key)) {
                    near.merge(line.words().get(i), 1L, Long::sum);
                }
            }
        }
        return near;
    }

    private void change(SentenceIndex index) {
        String id = "t" + random.nextInt(40);
        if (random.nextInt(6) == 0) {
            texts.remove(id);
            index.delete(id);
            return;
        }
        List<Line> lines = new ArrayList<>();
        String date = DATES.get(random.nextInt(DATES.size()));
        String issuer = ISSUERS.get(random.nextInt(ISSUERS.size()));
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<String> words = random.ints(1 + random.nextInt(9), 0, WORDS.size()).mapToObj(WORDS::get).toList();
            int score = words.contains("will") && random.nextBoolean() ? random.nextInt(101) : NO_SCORE;
            lines.add(new Line(id, lines.size(), words, score, date, issuer, kind));
        }
        index.replace(text(lines).analysis());
        texts.put(id, lines.stream().map(AnswerComparisonTest::folded).toList());
        if (random.nextInt(20) == 0) {
            index.commit();
        }
    }

    private static Line folded(Line line) {
        List<String> words = line.words().stream().map(Fold::word).toList();
        return new Line(line.id(), line.ordinal(), words, line.score(), line.date(), line.issuer(), line.kind());
    }

    private static Texts text(List<Line> lines) {
        Line head = lines.getFirst();
        Texts text = Texts.text(head.id());
        text.metadata("T", head.date(), head.issuer(), DocumentKind.of(head.kind()).orElseThrow());
        for (Line line : lines) {
            String words = String.join(" ", line.words());
            if (line.score() == NO_SCORE) {
                text.says(words);
            } else {
                text.commits("", words, 4, line.score(), "", "");
            }
        }
        return text;
    }

    private List<Line> all() {
        return texts.values().stream().flatMap(List::stream).toList();
    }

    private static long count(List<Line> lines, String word) {
        return lines.stream().flatMap(line -> line.words().stream()).filter(word::equals).count();
    }

    private static List<String> keys(Answer answer) {
        return answer.hits(HitSort.TEXT, 0, Integer.MAX_VALUE).hits().stream()
                .map(hit -> hit.document() + "#" + (hit.ordinal() + 1))
                .toList();
    }

    private static List<String> split(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split("; "));
    }

    private static String act(Line line) {
        return line.score() == NO_SCORE ? "assertion" : "commitment";
    }

    private static String year(Line line) {
        return line.date().isEmpty() ? "" : line.date().substring(0, 4);
    }

    private static int number(Line line) {
        return line.date().isEmpty()
                ? Integer.MAX_VALUE
                : Integer.parseInt((line.date().replace("-", "") + "0000").substring(0, 8));
    }

    private String as(String query) {
        return "%s (seed %d)".formatted(query, seed);
    }
}

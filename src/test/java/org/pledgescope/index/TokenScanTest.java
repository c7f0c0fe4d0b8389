package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.text.EntityMention;

/// Compares random token queries with a plain scan of the same sentences.
///
/// The scan writes each word of a sentence as one letter that says which conditions hold for it, and each query as a
/// pattern of such letters; Java's own regular expressions do the rest.
class TokenScanTest {

    private static final List<String> WORDS =
            List.of("we", "will", "may", "help", "Ukraine", "made", "sanctions", "by", "long", "term");
    private static final Map<String, String> TAGS =
            Map.of("will", "MD", "may", "MD", "help", "VB", "made", "VBD", "by", "IN");
    private static final Map<String, String> LEMMAS = Map.of("made", "make", "sanctions", "sanction");
    private static final int LETTERS = 0x100;

    /// A word with what a query can ask of it.
    private record Fact(String word, boolean isNamed, String act) {

        String tag() {
            return TAGS.getOrDefault(word, "NN");
        }

        String lemma() {
            return LEMMAS.getOrDefault(word, word);
        }
    }

    private record Condition(String query, Predicate<Fact> holds) {}

    private static final List<Condition> CONDITIONS =
            List.of(
                    new Condition("[word=will]", fact -> fact.word().equals("will")),
                    new Condition("[lemma=make | lemma=\"sanct.*\"]", fact -> fact.lemma().matches("make|sanction")),
                    new Condition("[pos=VB.*]", fact -> fact.tag().startsWith("VB")),
                    new Condition("[entity=ukraine]", Fact::isNamed),
                    new Condition(
                            "[pos=NN & !(entity=Ukraine | word=\"long\")]",
                            fact -> fact.tag().equals("NN") && !fact.isNamed() && !fact.word().equals("long")),
                    new Condition("[word!=\"[lt].*\"]", fact -> !fact.word().matches("[lt].*")),
                    new Condition(
                            "[act=commitment & word=we]",
                            fact -> fact.act().equals("commitment") && fact.word().equals("we")));

    /// A random query beside the pattern of the scan.
    private record Query(String tokens, String pattern, boolean canBeEmpty, boolean isGap) {}

    @TempDir Path folder;

    @Test
    void matchesAreThoseOfAScan() throws IOException {
        long seed = Long.getLong("pledgescope.seed", System.nanoTime());
        System.out.println("TokenScanTest: repeat with -Dpledgescope.seed=" + seed);
        Random random = new Random(seed);
        Map<String, List<List<Fact>>> texts = new LinkedHashMap<>();
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            for (int i = 0; i < 40; i++) {
                String id = "t%02d".formatted(i);
                texts.put(id, add(random, index, id));
                if (random.nextInt(10) == 0) {
                    index.commit();
                }
            }
            index.commit();
        }
        try (SentenceSearch search = SentenceSearch.open(folder)) {
            for (int i = 0; i < 400; i++) {
                compare(random, search, texts, seed);
            }
        }
    }

    private static List<List<Fact>> add(Random random, SentenceIndex index, String id) {
        Texts text = Texts.text(id);
        List<List<Fact>> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            List<String> words = random.ints(1 + random.nextInt(12), 0, WORDS.size()).mapToObj(WORDS::get).toList();
            String line = String.join(" ", words);
            boolean commits = words.contains("will") && random.nextBoolean();
            if (commits) {
                text.commits("", line, 5, 60, "", "");
            } else {
                text.says(line);
            }
            boolean isNamed = words.contains("Ukraine");
            if (isNamed) {
                text.names("Ukraine", "Ukraine", EntityMention.Rule.NAME);
            }
            int named = words.indexOf("Ukraine");
            lines.add(
                    IntStream.range(0, words.size())
                            .mapToObj(at -> new Fact(words.get(at), at == named, commits ? "commitment" : "assertion"))
                            .toList());
        }
        index.replace(text.analysis());
        return lines;
    }

    private static void compare(Random random, SentenceSearch search, Map<String, List<List<Fact>>> texts, long seed) {
        Query query = needed(random);
        int kind = random.nextInt(8);
        Query bound = kind < 4 ? needed(random) : query;
        String tokens =
                kind >= 4
                        ? query.tokens()
                        : query.tokens()
                                + List.of(" within ", " !within ", " containing ", " !containing ").get(kind)
                                + bound.tokens();
        if (!tokens.contains("[")) {
            return; // words in quotation marks alone are in Lucene's syntax
        }
        Hits hits = search.search(tokens, Integer.MAX_VALUE);
        List<String> found = new ArrayList<>();
        for (Hit hit : hits.hits()) {
            found.add(
                    hit.document()
                            + " "
                            + hit.ordinal()
                            + hit.keywords().stream()
                                    .map(span -> " " + span.start() + "-" + span.end())
                                    .collect(Collectors.joining()));
        }
        List<String> wanted = new ArrayList<>();
        int[] matches = {0};
        texts.forEach((id, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                List<String> here = scan(lines.get(i), query, bound, kind);
                matches[0] += here.size();
                if (!here.isEmpty()) {
                    wanted.add(id + " " + i + " " + String.join(" ", here));
                }
            }
        });
        assertThat(found).as("%s (seed %d)", tokens, seed).isEqualTo(wanted);
        assertThat(hits.matches()).as("%s (seed %d)", tokens, seed).hasValue(matches[0]);
    }

    /// Places of the matches in a line.
    private static List<String> scan(List<Fact> line, Query query, Query bound, int kind) {
        String letters = line.stream().map(TokenScanTest::letter).collect(Collectors.joining());
        int[] starts = new int[line.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + line.get(i - 1).word().length() + 1;
        }
        List<String> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(query.pattern()).matcher(letters);
        Matcher other = Pattern.compile(bound.pattern()).matcher(letters);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            boolean holds =
                    switch (kind) {
                        case 0 -> hasAround(other, letters.length(), start, end);
                        case 1 -> !hasAround(other, letters.length(), start, end);
                        case 2 -> hasInside(other, start, end);
                        case 3 -> !hasInside(other, start, end);
                        default -> true;
                    };
            if (holds) {
                places.add(starts[start] + "-" + (starts[end - 1] + line.get(end - 1).word().length()));
            }
        }
        return places;
    }

    private static boolean hasAround(Matcher matcher, int length, int start, int end) {
        return IntStream.rangeClosed(0, start)
                .anyMatch(
                        from -> IntStream.rangeClosed(end, length).anyMatch(to -> matcher.region(from, to).matches()));
    }

    private static boolean hasInside(Matcher matcher, int start, int end) {
        return IntStream.range(start, end)
                .anyMatch(from ->
                        IntStream.rangeClosed(from + 1, end).anyMatch(to -> matcher.region(from, to).matches()));
    }

    private static String letter(Fact fact) {
        int letter = LETTERS;
        for (int i = 0; i < CONDITIONS.size(); i++) {
            letter += CONDITIONS.get(i).holds().test(fact) ? 1 << i : 0;
        }
        return String.valueOf((char) letter);
    }

    private static Query needed(Random random) {
        Query query = choice(random, 2);
        return query.canBeEmpty() || !query.tokens().contains("[") ? needed(random) : query;
    }

    private static Query choice(Random random, int depth) {
        Query first = sequence(random, depth);
        if (random.nextInt(4) > 0) {
            return first;
        }
        Query other = sequence(random, depth);
        return new Query(
                first.tokens() + " | " + other.tokens(),
                "(?:" + first.pattern() + "|" + other.pattern() + ")",
                first.canBeEmpty() || other.canBeEmpty(),
                first.isGap() && other.isGap());
    }

    private static Query sequence(Random random, int depth) {
        Query all = item(random, depth);
        for (int i = random.nextInt(3); i > 0; i--) {
            Query next = item(random, depth);
            all =
                    new Query(
                            all.tokens() + " " + next.tokens(),
                            all.pattern() + next.pattern(),
                            all.canBeEmpty() && next.canBeEmpty(),
                            all.isGap() && next.isGap());
        }
        return all;
    }

    private static Query item(Random random, int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            Query inner = choice(random, depth - 1);
            Query group =
                    new Query(
                            "(" + inner.tokens() + ")",
                            "(?:" + inner.pattern() + ")",
                            inner.canBeEmpty(),
                            inner.isGap());
            return inner.canBeEmpty() ? group : quantified(random, group);
        }
        int at = random.nextInt(CONDITIONS.size() + 2);
        if (at == CONDITIONS.size()) {
            return quantified(random, new Query("[]", ".", false, true));
        }
        if (at > CONDITIONS.size()) {
            return new Query("\"will\"", letters(0), false, false);
        }
        return quantified(random, new Query(CONDITIONS.get(at).query(), letters(at), false, false));
    }

    /// The letters of all words for which a condition holds.
    private static String letters(int condition) {
        return "["
                + IntStream.range(0, 1 << CONDITIONS.size())
                        .filter(letter -> (letter & 1 << condition) != 0)
                        .mapToObj(letter -> String.valueOf((char) (LETTERS + letter)))
                        .collect(Collectors.joining())
                + "]";
    }

    private static Query quantified(Random random, Query item) {
        int least = random.nextInt(3);
        int most = least + random.nextInt(4);
        String quantifier =
                switch (random.nextInt(item.isGap() ? 4 : 7)) {
                    case 0 -> "?";
                    case 1 -> "{" + (least + 1) + "}";
                    case 2 -> "{" + least + "," + most + "}";
                    case 4 -> "+";
                    case 5 -> "*";
                    case 6 -> "{" + least + ",}";
                    default -> "";
                };
        boolean isOptional = quantifier.matches("[?*]|\\{0.*");
        return new Query(
                item.tokens() + quantifier,
                item.pattern() + quantifier + (item.isGap() && !quantifier.isEmpty() ? "?" : ""),
                isOptional,
                item.isGap());
    }
}

package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.pledgescope.problem.Outcome;

/// Compares the words that are read of a page with those of its main text as a person marked it.
final class MainTextScores {

    static final Path REFERENCE = Path.of("src/bench/html/main-text.tsv");
    static final Path PAGES = Path.of("../shared/corpora/html");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private MainTextScores() {}

    /// Words counted, each as often as it stands.
    ///
    /// @param found    read
    /// @param expected in the reference
    /// @param right    in both
    record Score(int found, int expected, int right) {

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 0 : (double) right / expected;
        }

        double f1() {
            return 2.0 * right / Math.max(1, found + expected);
        }

        Score plus(Score other) {
            return new Score(found + other.found, expected + other.expected, right + other.right);
        }

        String row(String name) {
            return String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f", name, precision(), recall(), f1());
        }
    }

    /// A page whose main text a person marked.
    ///
    /// @param words of the main text
    record Reference(Path file, String words) {}

    /// Empty where the pages are not at hand.
    static List<Reference> references() throws IOException {
        List<Reference> references = new ArrayList<>();
        for (String line : Files.readAllLines(REFERENCE)) {
            if (line.startsWith("#") || line.startsWith("file\t")) {
                continue;
            }
            String[] cells = line.split("\t");
            Path path = PAGES.resolve(cells[0]);
            if (!Files.exists(path)) {
                continue;
            }
            byte[] page = Files.readAllBytes(path);
            if (!Ids.sha256(page).equals(cells[1])) {
                throw new IllegalStateException(path + " is not the page that was marked");
            }
            StringBuilder words = new StringBuilder();
            for (String range : cells[2].split(" ")) {
                String[] ends = range.split("-");
                int start = Integer.parseInt(ends[0]);
                String part = new String(page, start, Integer.parseInt(ends[1]) - start, StandardCharsets.UTF_8);
                words.append(Jsoup.parseBodyFragment(part).body().text()).append('\n');
            }
            references.add(new Reference(path, words.toString()));
        }
        return references;
    }

    static Optional<String> read(Path page) throws IOException {
        return new HtmlReader().read(page.toString(), Files.readAllBytes(page))
                        instanceof Outcome.Done<FormatReader.Extracted> done
                ? Optional.of(done.value().words().text())
                : Optional.empty();
    }

    static Score score(String found, String expected) {
        Map<String, Integer> left = counts(expected);
        int right = 0;
        int all = 0;
        Matcher words = WORD.matcher(found);
        while (words.find()) {
            all++;
            String word = words.group().toLowerCase(Locale.ROOT);
            int open = left.getOrDefault(word, 0);
            if (open > 0) {
                left.put(word, open - 1);
                right++;
            }
        }
        return new Score(all, (int) WORD.matcher(expected).results().count(), right);
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text)
                .results()
                .forEach(word -> counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counts;
    }

    /// Prints scores for each page and for all, of this program and, where a folder is named, of texts that other tools
    /// made: `NAME.html.txt` in it.
    public static void main(String[] arguments) throws IOException {
        Score sum = new Score(0, 0, 0);
        System.out.println("page\tprecision\trecall\tF1");
        for (Reference reference : references()) {
            String found =
                    arguments.length > 0
                            ? Files.readString(Path.of(arguments[0], reference.file().getFileName() + ".txt"))
                            : read(reference.file()).orElse("");
            Score score = score(found, reference.words());
            System.out.println(score.row(String.valueOf(reference.file().getFileName())));
            sum = sum.plus(score);
        }
        System.out.println(sum.row("all"));
    }
}

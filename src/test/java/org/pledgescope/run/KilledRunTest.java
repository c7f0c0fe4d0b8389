package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.index.Hit;
import org.pledgescope.index.IndexContents;
import org.pledgescope.index.IndexDump;
import org.pledgescope.index.IndexedDocument;
import org.pledgescope.index.SentenceSearch;

/// Kills real processes at random moments. What is then in sight is of one run, in the report and in the index alike:
/// each document once, with all of its sentences.
///
/// `-Dpledgescope.kills=N` kills more often, `-Dpledgescope.seed=N` at the same moments again.
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("pledgescope.kills", 40);
    private static final int LONGEST_WAIT_MILLIS = 300;
    private static final Pattern EDITION = Pattern.compile("edition(\\d+)");

    @TempDir private Path folder = Path.of("");

    @Test
    void reportAndIndexAgreeWheneverARunIsKilled() throws Exception {
        long seed = Long.getLong("pledgescope.seed", System.nanoTime());
        Random random = new Random(seed);
        int edition = 1;
        Set<Integer> found = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            edition = killed(edition, random.nextInt(LONGEST_WAIT_MILLIS)) + 1;
            found.addAll(assertAgreement("seed %d, kill %d".formatted(seed, kill)));
        }
        assertThat(found).as("seed %d: some runs end before they are killed", seed).hasSizeGreaterThan(1);
        RunResult last = EditionRuns.run(folder, edition);
        assertThat(last.documents()).hasSize(EditionRuns.TEXTS - 1);
        assertThat(assertAgreement("seed %d, at the end".formatted(seed))).containsExactly(edition);
        assertThat(folder.resolve("reports").toFile().list())
                .contains("index.html", "documents.csv", "analysis.jsonl", "datapackage.json", "problems.csv")
                .noneMatch(name -> name.startsWith(".draft") || name.startsWith(".old"));
        try (Stream<Path> stored = Files.list(folder.resolve("reports/.store"))) {
            assertThat(stored).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
        EditionRuns.run(folder.resolve("never-killed"), edition);
        assertThat(IndexDump.of(folder.resolve("index")))
                .isEqualTo(IndexDump.of(folder.resolve("never-killed/index")))
                .hasSizeGreaterThan(EditionRuns.TEXTS);
    }

    /// Lets a process run and kills it.
    ///
    /// @param millis from the moment at which its first run begins
    /// @return the last edition that it may have begun
    private int killed(int first, int millis) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EditionRuns.class.getName(),
                                folder.toString(),
                                String.valueOf(first))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int last = first;
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("0");
            if (millis % 4 == 0) {
                last = Integer.parseInt(lines.readLine()); // later runs are short: their ends are hit as often
            }
            Thread.sleep(millis);
            assertThat(process.toHandle().destroyForcibly()).isTrue(); // keeps the stream of lines open
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        return last + 1;
    }

    /// @return the edition in the index, if there is one
    private Set<Integer> assertAgreement(String when) throws IOException {
        Set<Integer> seen = reported();
        assertThat(seen).as(when).hasSizeLessThanOrEqualTo(1);
        Optional<Integer> found = indexed(when);
        assertThat(found.stream().toList()).as(when).containsAll(seen);
        assertThat(documentsOfTheReport()).as(when).isIn(Optional.empty(), found.map(KilledRunTest::documents));
        return new TreeSet<>(found.stream().toList());
    }

    /// The editions of all files that a user sees.
    private Set<Integer> reported() throws IOException {
        Set<Integer> editions = new TreeSet<>();
        Path reports = folder.resolve("reports");
        if (Files.exists(reports)) {
            try (Stream<Path> files = Files.walk(reports)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!reports.relativize(file).toString().startsWith(".")) {
                        Matcher edition = EDITION.matcher(Files.readString(file));
                        while (edition.find()) {
                            editions.add(Integer.parseInt(edition.group(1)));
                        }
                    }
                }
            }
        }
        return editions;
    }

    /// The edition in the index, once it is proven to hold that edition whole and nothing else.
    private Optional<Integer> indexed(String when) throws IOException {
        Path index = folder.resolve("index");
        if (!Files.exists(folder.resolve("reports/run.json"))) {
            assertThat(Files.isDirectory(index) ? IndexContents.of(index) : List.of()).as(when).isEmpty();
            return Optional.empty();
        }
        IndexDump.assertClean(index, when);
        Map<String, Integer> sentences = new HashMap<>();
        Set<Integer> editions = new TreeSet<>();
        try (SentenceSearch search = SentenceSearch.open(index)) {
            for (Hit hit : search.search("harbour", 1000).hits()) {
                Matcher edition = EDITION.matcher(hit.text());
                assertThat(edition.find()).isTrue();
                editions.add(Integer.parseInt(edition.group(1)));
                sentences.merge(hit.document(), 1, Integer::sum);
            }
        }
        assertThat(editions).as(when).hasSize(1);
        int edition = editions.iterator().next();
        Map<String, Integer> written = new TreeMap<>();
        for (IndexedDocument document : IndexContents.of(index)) {
            assertThat(written.put(document.id(), document.sentences())).as(when).isNull();
        }
        assertThat(sentences).as(when).isEqualTo(written);
        Map<Character, Integer> byText = new TreeMap<>();
        written.forEach((id, count) -> byText.put(id.charAt("text-".length()), count));
        assertThat(byText).as(when).isEqualTo(documents(edition));
        return Optional.of(edition);
    }

    /// What documents.csv says, if it is in sight: sentences by the number of the text.
    private Optional<Map<Character, Integer>> documentsOfTheReport() throws IOException {
        Path table = folder.resolve("reports/documents.csv");
        if (!Files.exists(table)) {
            return Optional.empty();
        }
        List<String> rows = Files.readAllLines(table);
        int column = List.of(rows.getFirst().split(",")).indexOf("sentences");
        Map<Character, Integer> sentences = new TreeMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            sentences.put(cells[0].charAt("text-".length()), Integer.valueOf(cells[column]));
        }
        return Optional.of(sentences);
    }

    /// The texts of an edition, by number, with how many sentences they have.
    private static Map<Character, Integer> documents(int edition) {
        Map<Character, Integer> sentences = new TreeMap<>();
        for (int text = 0; text < EditionRuns.TEXTS; text++) {
            if (EditionRuns.isThere(edition, text)) {
                sentences.put((char) ('0' + text), EditionRuns.sentences(edition, text));
            }
        }
        return sentences;
    }
}

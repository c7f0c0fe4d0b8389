package org.pledgescope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.index.SentenceSearch;

/// Kills real processes at random moments. What is then in sight is of one run, in the report and in the index alike.
class KilledRunTest {

    private static final int KILLS = 8;
    private static final int LONGEST_WAIT_MILLIS = 600;
    private static final Pattern EDITION = Pattern.compile("edition(\\d+)");

    @TempDir private Path folder = Path.of("");

    @Test
    void reportAndIndexAgreeWheneverARunIsKilled() throws Exception {
        long seed = Long.getLong("pledgescope.seed", System.nanoTime());
        Random random = new Random(seed);
        int edition = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            edition = killed(edition, random.nextInt(LONGEST_WAIT_MILLIS), kill > 0) + 1;
            assertAgreement("seed %d, kill %d".formatted(seed, kill));
        }
        RunResult last = EditionRuns.run(folder, edition);
        assertThat(last.documents()).hasSize(EditionRuns.TEXTS);
        assertAgreement("seed %d, at the end".formatted(seed));
        assertThat(indexed()).containsExactly(edition);
        assertThat(folder.resolve("reports").toFile().list())
                .contains("index.html", "documents.csv", "analysis.jsonl", "datapackage.json", "problems.csv")
                .noneMatch(name -> name.startsWith(".draft") || name.startsWith(".old"));
        try (Stream<Path> stored = Files.list(folder.resolve("reports/.store"))) {
            assertThat(stored).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    /// Lets a process run and kills it.
    ///
    /// @param waits whether it first completes a run
    /// @return the last edition that it may have begun
    private int killed(int first, int millis, boolean waits) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
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
            if (waits) {
                last = Integer.parseInt(lines.readLine());
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

    private void assertAgreement(String when) throws IOException {
        Set<Integer> seen = reported();
        assertThat(seen).as(when).hasSizeLessThanOrEqualTo(1);
        Set<Integer> found = indexed();
        assertThat(found).as(when).hasSizeLessThanOrEqualTo(1).containsAll(seen);
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

    private Set<Integer> indexed() throws IOException {
        Set<Integer> editions = new TreeSet<>();
        if (Files.exists(folder.resolve("reports/run.json"))) {
            try (SentenceSearch search = SentenceSearch.open(folder.resolve("index"))) {
                search.search("harbour", 1000)
                        .hits()
                        .forEach(hit -> {
                            Matcher edition = EDITION.matcher(hit.text());
                            assertThat(edition.find()).isTrue();
                            editions.add(Integer.parseInt(edition.group(1)));
                        });
            }
        }
        return editions;
    }
}

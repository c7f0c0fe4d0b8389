package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.index.IndexSettings;
import org.pledgescope.index.SentenceIndex;
import org.pledgescope.text.SampleAnalyses;

/// The views of a search over three copies of one text, so that every count is three times what a reader counts in it.
class SearchCommandTest {

    @TempDir private static Path folder = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            for (String id : List.of("a", "b", "c")) {
                index.replace(SampleAnalyses.harbour(id, "Title of " + id, SampleAnalyses.TEXT));
            }
            index.commit();
        }
    }

    @Test
    void aConcordanceHasTheKeyWordInOneColumnAndNoBoldInAPipe() {
        CommandLineRun run = search("northland", "--context", "12");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(8).last().isEqualTo("6 sentences in 3 documents");
        assertThat(lines.getFirst().split(" +")).containsExactly("document", "par.", "page", "score");
        assertThat(lines.subList(1, 7).stream().map(line -> line.indexOf('[')).distinct()).hasSize(1);
        assertThat(lines.get(1)).contains("e, and [Northland]'s ministers").doesNotContain("\u001b");
        assertThat(lines.get(2)).contains("common in [Northland].");
    }

    @Test
    void aTokenQueryHasALineForEachMatchAndCountsThem() {
        List<String> lines = search("[pos=NN.*]", "--context", "12").out().lines().toList();
        String matches = search("[pos=NN.*]", "--count").out().strip();
        assertThat(lines).hasSize(Integer.parseInt(matches) + 2);
        assertThat(lines.getLast()).startsWith(matches + " matches in ");
    }

    @Test
    void pagesCoverEveryRowOnce() {
        List<String> rows = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            CommandLineRun run = search("northland", "--limit", "4", "--page", String.valueOf(page), "--format", "csv");
            run.out().lines().skip(1).forEach(rows::add);
        }
        assertThat(rows).hasSize(6);
        assertThat(new TreeSet<>(rows)).hasSize(6);
        assertThat(search("northland", "--limit", "4", "--page", "2").out())
                .endsWith("6 sentences in 3 documents, numbers 5 to 6 shown\n");
        assertThat(search("northland", "--page", "9").out()).contains("none of them so far down");
    }

    @Test
    void anOrderIsTurnedRoundByADash() {
        assertThat(search("northland", "--sort", "firmness", "--limit", "1").out()).contains("ministers");
        assertThat(search("northland", "--sort=-firmness", "--limit", "1").out()).contains("ministers");
        assertThat(search("northland", "--sort", "-left", "--limit", "1").out()).contains("common in");
        assertThat(search("northland", "--sort", "left", "--limit", "1").out()).contains("ministers");
    }

    @Test
    void aCountIsOneNumber() {
        assertThat(search("northland", "--count").out()).isEqualTo("6\n");
        assertThat(search("absent", "--count").out()).isEqualTo("0\n");
        assertThat(search("northland", "--count", "--format", "csv").out())
                .isEqualTo(
                        "sentences,documents,matches,sample,query,rows_total,rows_written\r\n6,3,,,northland,1,1\r\n");
    }

    @Test
    void groupsHaveTheirShares() {
        assertThat(search("northland", "--group-by", "act").out().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "act sentences documents of sentences per 1000 sentences",
                        "assertion 3 3 3 1,000.000",
                        "commitment 3 3 3 1,000.000",
                        "2 values; 6 sentences in 3 documents");
        assertThat(search("ports", "--group-by", "issuer", "--limit", "1", "--format", "jsonl").out())
                .isEqualTo(
                        "{\"issuer\":\"Northland\",\"sentences\":3,\"documents\":3,\"of_sentences\":9,"
                                + "\"per_1000_sentences\":333.3333,\"of_words\":84,\"per_1000_words\":35.7143,"
                                + "\"sample\":\"\",\"query\":\"ports\",\"sentences_total\":3,\"documents_total\":3,"
                                + "\"rows_total\":2,\"rows_written\":1}\n");
    }

    @Test
    void facetsFollowTheSentences() {
        assertThat(search("northland", "--limit", "1", "--facet", "doc", "--facet", "year").out())
                .contains("the first 1 shown", "doc  sentences", "3 values; 6 sentences", "year  sentences", "2030");
    }

    @Test
    void aTrendHasABarForEachYear() {
        assertThat(search("northland", "--trend", "year").out())
                .contains("2030", "█".repeat(30), "1 values; 6 sentences in 3 documents; bars: per 1,000 words");
        assertThat(search("northland", "--trend", "year", "--format", "csv").out()).doesNotContain("█");
    }

    @Test
    void wordsNearAndWordsOfTheResultAreRanked() {
        assertThat(search("northland", "--collocates", "--window", "2").out()).contains("ministers", "log dice");
        assertThat(search("northland", "--collocates", "--limit", "1", "--format", "csv").err())
                .contains("the first 1 shown");
        assertThat(search("fog", "--keywords", "--min", "1").out()).contains("common", "log ratio");
        assertThat(search("*:*", "--keywords").out()).contains("there is no rest to compare it with");
        assertThat(search("act:directive -act:commitment kind:communique -open", "--collocates").code()).isZero();
        assertThat(search("kind:communique", "--collocates").out()).contains("no key words");
    }

    @Test
    void dispersionIsEvenOverCopies() {
        assertThat(search("northland", "--dispersion").out().lines().skip(1).findFirst().orElseThrow().strip())
                .isEqualTo("6      3             3  0.000    0.000       1.000");
    }

    @Test
    void aSampleIsRepeatedAndSaysItsSeed() {
        CommandLineRun first = search("northland", "--sample", "2", "--seed", "5");
        assertThat(first.out()).contains("2 sentences", "random sample: 2 of 6 sentences, seed 5");
        assertThat(search("northland", "--sample", "2", "--seed", "5")).isEqualTo(first);
        assertThat(search("northland", "--sample", "2", "--format", "csv").out().lines().skip(1))
                .hasSize(2)
                .allMatch(row -> row.endsWith(",\"random sample: 2 of 6 sentences, seed 1\",northland,2,2"));
        assertThat(
                        IntStream.range(0, 20)
                                .mapToObj(seed -> search("northland", "--sample", "2", "--seed", "" + seed).out())
                                .map(out -> out.substring(0, out.indexOf("random")))
                                .distinct()
                                .count())
                .isGreaterThan(3);
    }

    @Test
    void aSavedResultIsListedAndAskedAgain() {
        assertThat(search("northland", "--save", "north-1").out())
                .isEqualTo("saved north-1: 6 sentences in 3 documents; use it as in:north-1\n");
        assertThat(search("in:north-1 AND fog", "--count").out()).isEqualTo("3\n");
        assertThat(run("--saved").out()).contains("north-1", "yes", "northland");
        CommandLineRun unknown = search("in:north-2");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no result is saved as 'north-2'; did you mean 'north-1'?");
    }

    @Test
    void manyTermsAreCountedAtOnce(@TempDir Path other) throws IOException {
        Path terms = Files.writeString(other.resolve("terms.txt"), "# mine\n\nplaces\tnorthland OR southmark\nfog\n");
        assertThat(run("--terms", terms.toString(), "--format", "csv").out())
                .isEqualTo(
                        """
                        term,sentences,documents,query,rows_total,rows_written
                        places,9,3,northland OR southmark,2,2
                        fog,3,3,fog,2,2
                        """
                                .replace("\n", "\r\n"));
        assertThat(run("--terms", terms.toString(), "--group-by", "act", "--limit", "1").out())
                .contains("2 queries, 4 rows (2 shown; more with --limit)");
        Files.writeString(terms, "fog\nbad\tact:comitment\n");
        CommandLineRun bad = run("--terms", terms.toString());
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("terms.txt:2: query, column 5: act cannot be 'comitment'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fog --count --limit 3            | --count and --limit do not go together
                    fog --count --keywords           | --count, --keywords: one of them at a time
                    fog --window 3                   | --window goes with --collocates
                    fog --min 3                      | --min goes with --collocates or --keywords
                    fog --collocates --window 0      | --window 0: give a number of words from 1, or sentence
                    fog --group-by lev               | --group-by lev: no field to count by
                    fog --group-by text              | use one of
                    fog --facet yeer                 | did you mean 'year'?
                    fog --facet year --format csv    | use --group-by FIELD --format
                    fog --trend month                | --trend month: give year
                    fog --seed 3                     | --seed goes with --sample N
                    fog --sort up                    | --sort up: no such order
                    fog --page 0                     | --page 0: give 1 or more
                    fog --sample 0                   | --sample 0: give 1 or more
                    fog --save ../x                  | --save '../x': no name for a result; use 1 to 60 of
                    fog --saved                      | --saved takes no QUERY; leave out 'fog'
                    --count                          | search needs a QUERY
                    --terms no-such-file             | --terms no-such-file: no such file
                    """)
    void whatDoesNotGoTogetherIsRefused(String line, String message) {
        CommandLineRun run = run(line.split(" +"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private static CommandLineRun search(String query, String... options) {
        List<String> arguments = new ArrayList<>(List.of(query));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private static CommandLineRun run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("search", "--index", folder.toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }
}

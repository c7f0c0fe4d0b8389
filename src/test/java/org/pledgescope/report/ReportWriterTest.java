package org.pledgescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.page.Provenance;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RandomAnalyses;
import org.pledgescope.text.SampleAnalyses;

class ReportWriterTest {

    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.empty());
    private static final Provenance MADE = new Provenance("0.1.0", "parse=true", Map.of("scale.tsv", "ab"));
    private static final Problem PROBLEM =
            new Problem("inbox/<b>.txt", "encoding", "byte 0x92 is not UTF-8", "re-save it");

    @TempDir private Path folder;

    private static void write(Path folder, List<String> command, DocumentAnalysis... analyses) throws IOException {
        try (ReportWriter writer = new ReportWriter(folder, COUNTER, MADE)) {
            for (DocumentAnalysis analysis : analyses) {
                writer.add(analysis);
            }
            writer.add(PROBLEM);
            writer.complete(RunFacts.of(command, 2, 1.5));
            writer.publish();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private List<CSVRecord> rows(String table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(folder.resolve(table), StandardCharsets.UTF_8))
                .getRecords();
    }

    @Test
    void aReportRepeatedIsTheSameToTheByteButForTheRunsOwnFile() throws IOException {
        write(folder.resolve("a"), List.of("one"), SampleAnalyses.harbour(), SampleAnalyses.empty());
        write(folder.resolve("b"), List.of("two"), SampleAnalyses.harbour(), SampleAnalyses.empty());
        Map<String, String> first = files(folder.resolve("a"));
        Map<String, String> second = files(folder.resolve("b"));
        assertThat(first.remove("run.json")).isNotEqualTo(second.remove("run.json"));
        assertThat(second).isEqualTo(first);
        assertThat(first)
                .containsOnlyKeys(
                        "analysis.jsonl",
                        "commitments.csv",
                        "comparison.csv",
                        "datapackage.json",
                        "documents.csv",
                        "documents/empty.html",
                        "documents/harbour-2030.html",
                        "entity-commitments.csv",
                        "groups.csv",
                        "hedges.csv",
                        "index.html",
                        "matches.csv",
                        "mentions.csv",
                        "problems.csv");
    }

    @Test
    void aCommitmentIsARowWithItsWholeSum() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour());
        List<CSVRecord> commitments = rows("commitments.csv");
        assertThat(commitments).hasSize(2);
        CSVRecord halve = commitments.getFirst();
        assertThat(halve.get("sentence_id")).isEqualTo("harbour-2030#1");
        assertThat(halve.get("printed_number")).isEqualTo("1");
        assertThat(halve.get("paragraph")).isEqualTo("2");
        assertThat(halve.get("quote")).isEqualTo("We will halve port emissions by 2031 where possible");
        assertThat(halve.get("arithmetic"))
                .isEqualTo("75 - 10 (escape: 'where possible') + 7 (deadline: 'by 2031') = 72");
        assertThat(halve.get("deadline")).isEqualTo("by 2031");
        assertThat(halve.get("correction")).isEmpty();
        assertThat(commitments.get(1).get("entities")).isEqualTo("Northland");
        assertThat(rows("hedges.csv")).extracting(row -> row.get("points")).containsExactly("-10", "0");
    }

    @Test
    void aCommitmentNamesTheEntityInsideALongerName() throws IOException {
        write(folder, List.of(), SampleAnalyses.nested());
        assertThat(rows("commitments.csv").get(1).get("entities")).isEqualTo("Ministers of Northland; Northland");
        assertThat(rows("mentions.csv"))
                .filteredOn(row -> row.get("entity").equals("Northland") && row.get("rule").equals("all"))
                .extracting(row -> row.get("count"))
                .containsExactly("2");
        assertThat(Files.readString(folder.resolve("documents/harbour-2030.html")))
                .contains("title=\"Ministers of Northland, name\">Northland</span><span class=");
    }

    @Test
    void headlineCountsAreSentencesWithClausesBeside() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour());
        CSVRecord row = rows("documents.csv").getFirst();
        assertThat(row.get("commitment_sentences")).isEqualTo("1");
        assertThat(row.get("commitment_clauses")).isEqualTo("2");
        assertThat(row.get("commitments_per_1000_words")).isEqualTo("35.7");
        assertThat(row.get("share_level_5_or_6")).isEqualTo("100.0");
        assertThat(row.get("inferred")).isEqualTo("date issuer");
    }

    @Test
    void everyCellOfATableHasItsColumnAndEveryTableItsHeader() throws IOException {
        write(folder, List.of());
        for (String table : Columns.tables().keySet()) {
            assertThat(Files.readString(folder.resolve(table)))
                    .startsWith(String.join(",", Columns.names(table)) + "\r\n");
        }
        write(folder, List.of(), SampleAnalyses.harbour(), SampleAnalyses.empty());
        for (String table : Columns.tables().keySet()) {
            assertThat(rows(table)).isNotEmpty().allMatch(CSVRecord::isConsistent);
        }
    }

    @Test
    void analysesReadBackFromTheReport() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour(), SampleAnalyses.empty());
        assertThat(Files.readAllLines(folder.resolve("analysis.jsonl")).stream().map(AnalysisReader::read))
                .containsExactly(SampleAnalyses.harbour(), SampleAnalyses.empty());
    }

    @Test
    void aHostileDocumentIsShownAndNeverRun() throws IOException {
        String hostile =
                "\"'></title></style><script>alert(1)</script><img src=x onerror=alert(2)>]]>\u2028\0\u0007\ud800";
        write(folder, List.of(), SampleAnalyses.harbour("a:b/../../C", hostile, hostile + "\n" + SampleAnalyses.TEXT));
        List<String> pages =
                files(folder).entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".html"))
                        .map(Map.Entry::getValue)
                        .toList();
        assertThat(pages)
                .hasSize(2)
                .allSatisfy(page ->
                        assertThat(page)
                                .contains("&lt;script&gt;alert(1)")
                                .doesNotContain("<script>alert", "<img", "</style><", "\0", "\u0007")
                                .doesNotContainPattern("<[^>]* (style|on[a-z]+)=")
                                .containsPattern("Content-Security-Policy\" content=\"default-src &?[^\"]*sha256-"));
        assertThat(files(folder).keySet())
                .filteredOn(name -> name.startsWith("documents/"))
                .singleElement()
                .asString()
                .matches("documents/a_b_.._.._C-[0-9a-f]{16}\\.html");
    }

    @Test
    void pagesOfEarlierRunsGoAndFilesOfOthersStay() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour());
        Path own = Files.writeString(folder.resolve("documents/own.html"), "<p>mine</p>");
        Path input = Files.writeString(folder.resolve("documents/input.txt"), "mine");
        write(folder, List.of(), SampleAnalyses.empty());
        assertThat(folder.resolve("documents/harbour-2030.html")).doesNotExist();
        assertThat(folder.resolve("documents/empty.html")).exists();
        assertThat(own).exists();
        assertThat(input).exists();
    }

    @Test
    void aRunThatStopsLeavesTheLastReport() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour());
        Map<String, String> before = files(folder);
        try (ReportWriter writer = new ReportWriter(folder, COUNTER, MADE)) {
            writer.add(SampleAnalyses.empty());
        }
        assertThat(files(folder)).isEqualTo(before);
        assertThat(Arrays.stream(folder.toFile().list())).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void everyTableOfAnyAnalysisReadsBackWithItsColumns() throws IOException {
        write(
                folder,
                List.of(),
                java.util.stream.LongStream.range(0, 60).mapToObj(RandomAnalyses::of).toArray(DocumentAnalysis[]::new));
        for (String table : Columns.tables().keySet()) {
            assertThat(rows(table)).as(table).isNotEmpty().allMatch(CSVRecord::isConsistent);
        }
        assertThat(rows("documents.csv")).hasSize(60);
    }

    @Test
    void aPageListsEveryMatchBehindACountWithItsRules() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour());
        String page = Files.readString(folder.resolve("documents/harbour-2030.html"));
        assertThat(page)
                .contains("<summary>Northland <span>2 matches, each in its place</span>")
                .contains("<a href=\"#p2\">¶ 2</a>")
                .contains("find-in-page, name (possessive), all");
    }

    @Test
    void everyMatchIsARowWithItsPlace() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour());
        assertThat(rows("matches.csv"))
                .filteredOn(row -> row.get("entity").equals("Northland"))
                .extracting(row -> row.get("rules"), row -> row.get("paragraph"), row -> row.get("printed_number"))
                .contains(tuple("find-in-page; name (possessive); all", "2", "1"));
        for (CSVRecord match : rows("matches.csv")) {
            int start = Integer.parseInt(match.get("start"));
            int end = Integer.parseInt(match.get("end"));
            assertThat(SampleAnalyses.TEXT.substring(start, end)).isEqualTo(match.get("words"));
        }
    }

    @Test
    void aPageMarksDoubtfulMatchesAndShowsApartWhatStandsInATitle() throws IOException {
        write(
                folder,
                List.of(),
                SampleAnalyses.harbour("apart", "A pact", SampleAnalyses.TEXT.replace("a statement", "of Northland")));
        String page = Files.readString(folder.resolve("documents/apart.html"));
        assertThat(page)
                .containsPattern("Southmark <small>[^<]*1 doubtful</small>")
                .containsPattern(">\\?</b> [^<]*<mark>Southmark</mark>")
                .doesNotContainPattern(">\\?</b> [^<]*<mark>Northland</mark>")
                .containsPattern(">3</a> <small>of these 1 in a title</small></td>")
                .containsOnlyOnce("<b>in a title</b>")
                .containsPattern("of <mark>Northland</mark>[^<]*<small>[^<]*, <b>in a title</b></small>");
    }

    @Test
    void aPageListsTheCommitmentsAboutEachEntityWithWhatTheyFailOn() throws IOException {
        write(folder, List.of(), SampleAnalyses.harbour());
        assertThat(Files.readString(folder.resolve("documents/harbour-2030.html")))
                .containsSubsequence(
                        "id=\"about-e1\"><summary><strong>Northland</strong>",
                        "<b>1</b> definitive",
                        "1 not definitive",
                        "0 near",
                        "href=\"#c1\">no. 1, page 1</a>",
                        "href=\"#c2\">no. 1, page 1</a>",
                        "fails on level 2, score 25 (soft)")
                .doesNotContain("<strong>Southmark</strong>");
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("Northland: 1 definitive, 1 fails, 0 near")
                .contains("<a href=\"documents/harbour-2030.html#about-e1\">Harbour Pact statement</a>: 1 definitive");
        assertThat(rows("entity-commitments.csv"))
                .extracting(row -> row.get("entity"), row -> row.get("standing"), row -> row.get("fails_on"))
                .containsExactly(tuple("Northland", "definitive", ""), tuple("Northland", "fails", "level; score"));
    }
}

package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final Path SCORER = Path.of("..", "shared", "gold", "score.py");
    private static final Path SAMPLE = Path.of("..", "shared", "gold", "dev", "communique-acts.jsonl");
    private static final String GOLD =
            """
            {"id":"one","kind":"communique","text":"We will open the port by May. The tide turned.","sentences":[\
            {"id":"one#1","begin":0,"end":29,"act":"commitment","level":5,"commitment":true,"hedged":false,"hedges":[]},\
            {"id":"one#2","begin":30,"end":46,"act":"expressive","level":0,"commitment":false,"hedged":false,"hedges":[]}]}
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void figuresAndMissesOfAGoldFile() throws IOException {
        Path misses = folder.resolve("misses.html");
        CommandLineRun run = CommandLineRun.of("evaluate", gold().toString(), "--misses", misses.toString(), "--quiet");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("gold.jsonl: 1 documents, 1 sentences labelled otherwise")
                .containsPattern("commitment +p=1.0  r=1.0  f1=1.0  tp=1  fp=0  fn=0");
        assertThat(misses).content().contains("The tide turned.", "act: expressive, found assertion");
        assertThat(folder.resolve("misses.csv"))
                .content()
                .contains("gold.jsonl,one,communique,one#2,act,expressive,assertion,The tide turned.");
    }

    @Test
    void aBaselineTellsWhatBecameRightAndWrong() throws IOException {
        Path old = folder.resolve("old.csv");
        CommandLineRun.of("evaluate", gold().toString(), "--misses", old.toString(), "--quiet");
        String path = gold().toString();
        CommandLineRun same = CommandLineRun.of("evaluate", path, "--baseline", old.toString(), "--quiet");
        assertThat(same.out()).contains("became right: 0", "became wrong: 0");
        Files.writeString(old, Files.readString(old).replace("one#2,act", "one#1,level"));
        CommandLineRun other = CommandLineRun.of("evaluate", path, "--baseline", old.toString(), "--quiet");
        assertThat(other.out()).contains("became right: 1", "one#1 level", "became wrong: 1", "one#2 act");
    }

    @Test
    void whatIsNoGoldFileOrNoBaselineIsWrongUsage() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "We will open the port.");
        CommandLineRun run = CommandLineRun.of("evaluate", text.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.txt:1", "no JSON");
        CommandLineRun baseline = CommandLineRun.of("evaluate", gold().toString(), "--baseline", text.toString());
        assertThat(baseline.code()).isEqualTo(2);
        assertThat(baseline.err()).contains("a table that --misses wrote");
    }

    @Test
    void aRegisterWithCorrectionsIsMeasuredByTheClause() throws IOException {
        Path text =
                Files.writeString(folder.resolve("pact.txt"), "We will open the port by May, and we may mend a quay.");
        Path out = folder.resolve("out");
        CommandLineRun.of(
                "analyze",
                text.toString(),
                "--out",
                out.toString(),
                "--index",
                folder.resolve("i").toString(),
                "--quiet");
        Path register = out.resolve("commitments.csv");
        List<String> rows = Files.readAllLines(register);
        assertThat(rows).hasSize(3);
        Files.write(
                out.resolve("corrected.csv"), List.of(rows.get(0), rows.get(1) + "right", rows.get(2) + "assertion"));
        CommandLineRun run = CommandLineRun.of("evaluate", out.resolve("corrected.csv").toString(), "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("corrected.csv: 1 documents, 1 sentences labelled otherwise", "of 2 rows with a correction")
                .containsPattern("commitment +p=0.5  r=1.0 .*tp=1  fp=1  fn=0");
        CommandLineRun empty = CommandLineRun.of("evaluate", register.toString(), "--quiet");
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains("no row has a correction", "write into the column correction: right;");
    }

    @Test
    void jitterTellsHowFarOrderAndBandsHangOnThePoints() throws IOException {
        CommandLineRun run = CommandLineRun.of("evaluate", gold().toString(), "--jitter", "40", "--quiet");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("stability: 1 commitments; 40 draws", "0 pairs with different scores", "level 3 above 2")
                .containsPattern(
                        "firm from 70 +[0-9.]+ % fall below, 0.0 % rise; nearest scores none and 8\\d \\(n=1\\)");
        assertThat(CommandLineRun.of("evaluate", gold().toString(), "--jitter", "0").code()).isEqualTo(2);
    }

    @Test
    void theFiguresAreThoseOfTheReferenceScorer() throws Exception {
        assumeTrue(Files.exists(SCORER), () -> "skipped: there is no " + SCORER + " beside the project");
        assumeTrue(hasPython(), "skipped: there is no python3 to run the reference scorer");
        Path predicted = folder.resolve("predicted.jsonl");
        CommandLineRun analysed =
                CommandLineRun.of("analyze", SAMPLE.toString(), "--format", "jsonl", "--no-parser", "--quiet");
        Files.writeString(predicted, analysed.out());
        List<String> reference = output("python3", SCORER.toString(), SAMPLE.toString(), predicted.toString());
        String own = CommandLineRun.of("evaluate", SAMPLE.toString(), "--no-parser", "--quiet").out();
        for (String line : reference) {
            String figures = line.replaceFirst(" +(confusion=.*)?$", "").replaceFirst("\\s+", " ").strip();
            if (!figures.startsWith("documents")) {
                assertThat(own.lines().map(own1 -> own1.strip().replaceFirst("\\s+", " ")))
                        .anySatisfy(found -> assertThat(found).startsWith(figures));
            }
        }
        assertThat(reference).hasSizeGreaterThan(10);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines =
                new ArrayList<>(
                        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        process.waitFor();
        return lines;
    }

    private Path gold() throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    }
}

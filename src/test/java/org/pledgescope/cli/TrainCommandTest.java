package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void trainingTwiceGivesTheSameWeightsAndCard() throws IOException {
        Path gold = Files.writeString(folder.resolve("made-up.jsonl"), gold());
        CommandLineRun first = train(gold, folder.resolve("one").resolve("act-weights.tsv"));
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("all: rules alone -> with the classifier", "act_commitment");
        assertThat(train(gold, folder.resolve("two").resolve("act-weights.tsv")).code()).isZero();
        for (String name : new String[] {"act-weights.tsv", "act-weights.md"}) {
            Path one = folder.resolve("one").resolve(name);
            assertThat(one).hasSameBinaryContentAs(folder.resolve("two").resolve(name));
            assertThat(one).content().doesNotContain(folder.toString());
        }
    }

    @Test
    void theCardSaysWhatTheWeightsWereMadeFromAndWhatTheyChange() throws IOException {
        Path gold = Files.writeString(folder.resolve("made-up.jsonl"), gold());
        train(gold, folder.resolve("act-weights.tsv"));
        assertThat(folder.resolve("act-weights.tsv")).content().contains("verb widen\t").contains("act-weights.md");
        assertThat(folder.resolve("act-weights.md"))
                .content()
                .containsPattern("\\| made-up.jsonl \\| `[0-9a-f]{64}` \\| 6 \\| 12 \\| 12 \\| 6 \\|")
                .contains("on 1 May 2031; do not edit", "pledgescope train made-up.jsonl", "| all | 6 | 0 | 0 |");
    }

    @Test
    void theWeightsCanBeUsedAsOnesOwnAndSwitchedOff() throws IOException {
        Path gold = Files.writeString(folder.resolve("made-up.jsonl"), gold());
        train(gold, folder.resolve("models").resolve("act-weights.tsv"));
        String models = folder.resolve("models").toString();
        CommandLineRun with = CommandLineRun.of("evaluate", gold.toString(), "--models", models, "--quiet");
        assertThat(with.out()).containsPattern("commitment +p=1.0 +r=1.0");
        CommandLineRun without =
                CommandLineRun.of(
                        "evaluate", gold.toString(), "--models", models, "--quiet", "--without", "classifier");
        assertThat(without.out()).containsPattern("commitment +p=0.0 +r=0.0");
    }

    @Test
    void whatIsNoTableOrNoGoldIsWrongUsage() throws IOException {
        Path gold = Files.writeString(folder.resolve("made-up.jsonl"), gold());
        CommandLineRun run = train(gold, folder.resolve("weights.bin"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("weights.bin", "ends with .tsv");
        assertThat(train(folder.resolve("none.jsonl"), folder.resolve("a.tsv")).err()).contains("no such file");
        CommandLineRun folds =
                CommandLineRun.of(
                        "train", gold.toString(), "--out", folder.resolve("a.tsv").toString(), "--folds", "1");
        assertThat(folds.code()).isEqualTo(2);
        assertThat(folds.err()).contains("folds >= 2");
    }

    private static CommandLineRun train(Path gold, Path out) {
        return CommandLineRun.of(
                "train",
                gold.toString(),
                "--out",
                out.toString(),
                "--penalty",
                "0.2",
                "--folds",
                "3",
                "--date",
                "1 May 2031",
                "--quiet");
    }

    /// Six documents, each with a promise of a canal, which no rule takes for an issuer, and a remark about the sea.
    private static String gold() {
        StringBuilder gold = new StringBuilder();
        String promise = "The canal will widen its locks. ";
        String remark = "The sea was calm.";
        for (String document : new String[] {"veldt", "orrin", "kell", "tarn", "osk", "ruhn"}) {
            gold.append(
                    """
                    {"id":"%s","kind":"communique","text":"%s","sentences":[\
                    {"id":"1","begin":0,"end":%d,"act":"commitment","level":5,"commitment":true},\
                    {"id":"2","begin":%d,"end":%d,"act":"assertion","level":0,"commitment":false}]}
                    """
                            .formatted(
                                    document,
                                    promise + remark,
                                    promise.length() - 1,
                                    promise.length(),
                                    promise.length() + remark.length()));
        }
        return gold.toString();
    }
}

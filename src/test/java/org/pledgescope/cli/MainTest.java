package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "analyze --help", "count --help", "explain --help"})
    void helpAndVersionGoToStandardOutput(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("pledgescope");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyse corpora",
                "analyze",
                "count",
                "analyze corpora --no-such-option",
                "analyze corpora --threads many",
                "analyze corpora --threads 0",
                "analyze corpora --format xml",
                "analyze corpora --out README.md",
                "search Veldt --index no-such-folder",
                "search Veldt --format xml",
                "search",
                "analyze corpora --kind poem",
                "analyze corpora --models no-such-folder",
                "count corpora --format xml",
                "count corpora",
                "count Veldt Marrow",
                "explain Veldt --format xml",
                "explain Veldt --kind poem"
            })
    void wrongUsageIsExplainedOnStandardErrorAndReturns2(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void heapIsInTheHelpOfEachCommandAndNeedsTheLauncher() {
        assertThat(CommandLineRun.of("analyze", "--help").out()).contains("--heap=SIZE");
        CommandLineRun run = CommandLineRun.of("sources", "nato", "--heap", "8g");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'8g' has no effect where the program is started without its launcher");
    }

    @Test
    void noArgumentsShowUsage() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: pledgescope", "analyze", "count");
    }

    @Test
    void debugPrintsTheTrace() {
        assertThat(CommandLineRun.of("analyze", "corpora", "--models", "no-such-folder", "--debug").err())
                .contains("\tat ");
    }

    @Test
    void aMistakeOfTheProgramIsOneLineAndReturns70() {
        StringWriter broken =
                new StringWriter() {
                    @Override
                    public void write(String words, int from, int length) {
                        throw new IllegalStateException("lost its way");
                    }
                };
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(broken), new PrintWriter(err), "count", "Veldt", "corpora");
        assertThat(code).isEqualTo(70);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("a mistake in this program", "lost its way", "--debug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count Veldt corpora --kwic",
                "count Veldt corpora --format csv",
                "explain We will open a port."
            })
    void aClosedPipeIsNoFailure(String line) {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(closed, false, StandardCharsets.UTF_8);
        int code = Main.run(out, new PrintWriter(err), line.split(" "));
        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }
}

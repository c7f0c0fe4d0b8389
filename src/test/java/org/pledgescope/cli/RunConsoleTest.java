package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.SampleAnalyses;
import picocli.CommandLine;

class RunConsoleTest {

    private static final Problem PROBLEM = new Problem("a.txt", "empty", "found no words in it", "check it");
    private static final Problem BUG = new Problem("b.txt", "bug", "this program has a mistake", "report it");

    private final StringWriter err = new StringWriter();

    @Test
    void problemsGive1AndAMistakeOfTheProgram70() {
        try (RunConsole console = new RunConsole(commandLine(), true)) {
            console.analysed(SampleAnalyses.harbour(), false);
            assertThat(console.exitCode()).isZero();
            console.failed(PROBLEM);
            assertThat(console.exitCode()).isEqualTo(1);
            console.crashed(BUG, new IllegalStateException("oops"));
            console.failed(PROBLEM);
            assertThat(console.exitCode()).isEqualTo(70);
        }
    }

    @Test
    void aMistakeIsOneLineAndTheTraceComesWithDebug() {
        try (RunConsole console = new RunConsole(commandLine(), true)) {
            console.crashed(BUG, new IllegalStateException("oops"));
        }
        assertThat(err.toString().lines()).containsExactly(BUG.toString());
        try (RunConsole console = new RunConsole(commandLine("--debug"), true)) {
            console.crashed(BUG, new IllegalStateException("oops"));
        }
        assertThat(err.toString()).contains("java.lang.IllegalStateException: oops", "\tat ");
    }

    @Test
    void ofManyProblemsTheFirstArePrintedAndTheRestIsMentioned() {
        try (RunConsole console = new RunConsole(commandLine(), true)) {
            for (int i = 0; i < 500; i++) {
                console.failed(PROBLEM);
            }
        }
        assertThat(err.toString().lines()).hasSize(21).last().asString().contains("more problems");
    }

    private CommandLine commandLine(String... arguments) {
        CommandLine commandLine = new CommandLine(new Main(new StopSignal())).setErr(new PrintWriter(err, true));
        commandLine.parseArgs(arguments);
        return commandLine;
    }
}

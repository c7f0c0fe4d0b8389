package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.pledgescope.problem.Problem;
import org.pledgescope.run.RunListener;
import org.pledgescope.text.DocumentAnalysis;
import picocli.CommandLine;

/// Shows on standard error how a run goes on, and remembers what its exit code is to be.
class RunConsole implements RunListener, AutoCloseable {

    private static final int PRINTED_AT_MOST = 20;

    private final PrintWriter err;
    private final boolean isQuiet;
    private final boolean isDebugging;
    private final Progress progress;
    private int problems;
    private int printed;
    private int mistakes;

    RunConsole(CommandLine console, boolean isQuiet) {
        this.err = console.getErr();
        this.isQuiet = isQuiet;
        this.isDebugging = Main.isDebugging(console);
        this.progress = Progress.show(isQuiet);
    }

    /// Prints the result of one document, where results are printed as they come.
    void show(DocumentAnalysis analysis) throws IOException {}

    /// Whether a problem is worth a line.
    boolean isNews(Problem problem) {
        return true;
    }

    @Override
    public void expected(int documents) {
        progress.expect(documents);
    }

    @Override
    public void notice(String words) {
        InputOptions.notices(err, isQuiet).accept(words);
    }

    @Override
    public void analysed(DocumentAnalysis analysis, boolean isStored) {
        try {
            show(analysis);
        } catch (IOException e) {
            throw new UncheckedIOException("standard output cannot be written", e);
        }
        progress.step(analysis.words(), isStored);
    }

    @Override
    public void failed(Problem problem) {
        modelProblem(problem);
        progress.step(0, true);
    }

    @Override
    public void modelProblem(Problem problem) {
        problems++;
        if (!isNews(problem)) {
            return;
        }
        printed++;
        if (printed <= PRINTED_AT_MOST) {
            err.println(problem);
        } else if (printed == PRINTED_AT_MOST + 1) {
            err.println("more problems follow, which are not printed");
        }
    }

    @Override
    public void crashed(Problem problem, Throwable mistake) {
        mistakes++;
        failed(problem);
        if (isDebugging) {
            mistake.printStackTrace(err);
        }
    }

    int exitCode() {
        return mistakes > 0 ? Main.BUG : problems > 0 ? Main.DONE_WITH_PROBLEMS : Main.DONE;
    }

    @Override
    public void close() {
        progress.close();
    }
}

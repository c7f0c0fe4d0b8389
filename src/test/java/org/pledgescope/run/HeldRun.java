package org.pledgescope.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;

/// A run that stops in its midst until it is told to go on: it prints a line when it has read the first document, and
/// waits for a sign on standard input.
final class HeldRun {

    private HeldRun() {}

    /// @param arguments folder of the report, folder of the index, then the inputs
    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        ReportRun run =
                new ReportRun(
                        EditionRuns.analyst(),
                        Path.of(all.get(0)),
                        Path.of(all.get(1)),
                        Earlier.KEPT,
                        1,
                        List.of("analyze"));
        run.execute(run.inputs(Ingest.plain(), all.subList(2, all.size())), new Waiting());
    }

    private static final class Waiting implements RunListener {
        private boolean hasWaited;

        @Override
        public void analysed(DocumentAnalysis analysis, boolean isStored) {
            if (!hasWaited) {
                hasWaited = true;
                System.out.println("held");
                try {
                    System.in.read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void failed(Problem problem) {
            throw new AssertionError(problem.toString());
        }
    }
}

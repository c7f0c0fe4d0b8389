package org.pledgescope.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.pledgescope.index.IndexSettings;
import org.pledgescope.index.IndexedDocument;
import org.pledgescope.index.ProgramVersion;
import org.pledgescope.index.SentenceIndex;
import org.pledgescope.index.Witness;
import org.pledgescope.ingest.Ingest;
import org.pledgescope.ingest.Input;
import org.pledgescope.page.Provenance;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.DocumentReport;
import org.pledgescope.report.LastRun;
import org.pledgescope.report.ReportWriter;
import org.pledgescope.report.RunFacts;
import org.pledgescope.text.DocumentAnalysis;

/// A run that leaves a report and an index: analyses are kept one by one as they are done, report and index change
/// together at the end. Whenever it is killed, both are of one same run, and the next run goes on where it stopped.
///
/// @param out         the report's folder
/// @param index       the index's folder
/// @param earlier     what becomes of documents in the index that are not among the inputs
/// @param threads     documents analysed side by side, 1 or more
/// @param commandLine for run.json
public record ReportRun(Analyst analyst, Path out, Path index, Earlier earlier, int threads, List<String> commandLine) {

    private static final Logger LOG = LogManager.getLogger(ReportRun.class);

    public ReportRun {
        commandLine = List.copyOf(commandLine);
        if (threads < 1) {
            throw new IllegalArgumentException("threads %d needs to be 1 or more".formatted(threads));
        }
    }

    /// The inputs that the arguments name.
    ///
    /// @throws RunException if the report or the index would lie on top of a folder of inputs
    public List<Input> inputs(Ingest ingest, List<String> arguments) {
        for (String argument : arguments) {
            refuse(argument, out, "--out");
            refuse(argument, index, "--index");
        }
        return ingest.find(arguments);
    }

    /// Analyses the inputs and publishes report and index.
    ///
    /// @throws RunException if another run is at work in the folder, it cannot be written, or no input gave a
    ///                      document: then an earlier report and its index stay as they are
    /// @throws org.pledgescope.models.ModelException   if a model is missing or unusable
    /// @throws org.pledgescope.index.IndexException    if the index cannot be used
    /// @throws org.pledgescope.report.ReportException  if the folder holds files of somebody else
    public RunResult execute(List<Input> inputs, RunListener listener) {
        StageTimes times = new StageTimes();
        LOG.info(
                "run begins: version {}, settings {}, threads {}, out {}, index {}, models {}, inputs {}, command {}",
                Program.version(),
                analyst.settings(),
                threads,
                out.toAbsolutePath(),
                index.toAbsolutePath(),
                analyst.modelHashes(),
                inputs.size(),
                commandLine);
        Unchanged unchanged = Unchanged.of(out, analyst, inputs);
        try (OutputLock _ = OutputLock.take(out);
                SentenceIndex sentences = open()) {
            Optional<LastRun> last = unchanged.lastRun(sentences);
            if (last.isPresent() && isDone(last.get(), sentences)) {
                LOG.info("run ends: nothing has changed since run {}", last.get().run());
                return told(last.get(), sentences, listener, times);
            }
            return execute(inputs, sentences, unchanged, listener, times);
        } catch (IOException e) {
            throw trouble(out, e);
        }
    }

    /// Whether the index holds what it is to hold, too.
    private boolean isDone(LastRun last, SentenceIndex sentences) {
        return earlier == Earlier.KEPT
                || earlier == Earlier.PRUNED && sentences.found().size() == last.documents().size();
    }

    /// The result of a run that has nothing to do.
    private RunResult told(LastRun last, SentenceIndex sentences, RunListener listener, StageTimes times) {
        int documents = last.documents().size();
        listener.expected(documents);
        listener.notice(
                "nothing has changed since the last run: the report and the index stay as they are, and no document is"
                        + " read again");
        analyst.modelProblems().forEach(listener::modelProblem);
        last.problems().stream().skip(analyst.modelProblems().size()).forEach(listener::failed);
        int indexed = sentences.found().size();
        IndexChange change = new IndexChange(indexed, indexed - documents, 0, Optional.empty(), 0, 0, 0, documents);
        return new RunResult(last.documents(), last.problems(), 0, change, times.elapsed());
    }

    private RunResult execute(
            List<Input> inputs, SentenceIndex sentences, Unchanged unchanged, RunListener listener, StageTimes times)
            throws IOException {
        Provenance made = new Provenance(Program.version(), analyst.settings(), analyst.modelHashes());
        try (ReportWriter report = new ReportWriter(out, analyst.counter(), made)) {
            AnalysisStore store = AnalysisStore.in(out, storeFingerprint(analyst));
            List<IndexedDocument> before = sentences.found();
            IndexUpkeep.readAgain(sentences, before).ifPresent(listener::notice);
            IndexUpkeep upkeep = new IndexUpkeep(sentences, before);
            Collector collector = new Collector(report, upkeep, listener, times);
            analyst.modelProblems().forEach(collector::modelProblem);
            new Run(analyst.annotate(), Optional.of(store), threads, times)
                    .execute(inputs, collector::prepare, collector);
            if (report.summaries().isEmpty() && collector.crashed == 0 && Files.exists(out.resolve("run.json"))) {
                throw nothingNew(inputs.size());
            }
            if (earlier == Earlier.PRUNED) {
                upkeep.prune(report.problems());
            }
            IndexChange change = upkeep.change();
            long written = System.nanoTime();
            report.complete(() -> {
                times.addSince(written, Stage.WRITE);
                return new RunFacts(
                        commandLine,
                        threads,
                        times.begun(),
                        times.elapsed(),
                        times.seconds(),
                        change.known(),
                        collector.newWords);
            });
            commit(report, sentences, times);
            int dropped = store.drop(upkeep.pruned());
            RunResult result =
                    new RunResult(report.summaries(), report.problems(), collector.crashed, change, times.elapsed());
            unchanged.keep(report.run(), result);
            LOG.info(
                    "run ends: {} documents, {} problems, {} s, by stage and summed over documents {}; index {}, {}"
                            + " analyses dropped",
                    result.documents().size(),
                    result.problems().size(),
                    result.seconds(),
                    times.seconds(),
                    change,
                    dropped);
            return result;
        }
    }

    private SentenceIndex open() {
        return earlier == Earlier.DROPPED
                ? SentenceIndex.rebuild(index, settings(analyst))
                : SentenceIndex.openForWriting(index, settings(analyst));
    }

    /// What the analyses in an index are made with.
    static IndexSettings settings(Analyst analyst) {
        return IndexSettings.of(analyst.fingerprint(), analyst.modelHashes())
                .in(new ProgramVersion(Program.version(), Program.code()));
    }

    /// What decides whether a stored analysis is still good.
    static String storeFingerprint(Analyst analyst) {
        return analyst.fingerprint() + " " + Program.code();
    }

    /// A report of nothing would take the place of one that somebody may still need, as when the network is down at night.
    private static RunException nothingNew(int inputs) {
        String found =
                inputs == 1 ? "the only input gave no document" : "none of %d inputs gave a document".formatted(inputs);
        return new RunException(found + "; the report and the index stay as they are");
    }

    /// The index first, which nobody sees yet; then the report, whose run.json makes both visible.
    private static void commit(ReportWriter report, SentenceIndex sentences, StageTimes times) throws IOException {
        times.run(Stage.INDEX, () -> sentences.prepare(new Witness(report.witness(), report.run())));
        times.run(Stage.WRITE, report::publish);
        times.run(Stage.INDEX, sentences::settle);
    }

    static RunException trouble(Path out, IOException e) {
        String why =
                switch (e) {
                    case AccessDeniedException denied -> "no permission for " + denied.getFile();
                    case FileSystemException file when file.getReason() != null ->
                            file.getFile() + ": " + file.getReason();
                    default -> e.toString();
                };
        return new RunException(
                "%s: the report cannot be written (%s); check free space and permissions, or name another folder with --out"
                        .formatted(out, why),
                e);
    }

    private static void refuse(String argument, Path own, String option) {
        try {
            Path input = Path.of(argument);
            if (Files.isDirectory(input) && Files.isDirectory(own) && Files.isSameFile(input, own)) {
                throw new RunException(
                        "%s: is a folder of inputs, and results would go into it; name another folder with %s"
                                .formatted(argument, option));
            }
        } catch (InvalidPathException | IOException e) {
            LOG.debug("{}: cannot be compared with {}", argument, own, e);
        }
    }

    /// Hands each result to report and index, then to the caller's listener.
    private final class Collector implements RunListener {
        private final ReportWriter report;
        private final IndexUpkeep upkeep;
        private final RunListener listener;
        private final StageTimes times;
        private int crashed;
        private long newWords;

        Collector(ReportWriter report, IndexUpkeep upkeep, RunListener listener, StageTimes times) {
            this.report = report;
            this.upkeep = upkeep;
            this.listener = listener;
            this.times = times;
        }

        @Override
        public void expected(int documents) {
            listener.expected(documents);
        }

        @Override
        public void modelProblem(Problem problem) {
            add(problem);
            listener.modelProblem(problem);
        }

        /// Pages and rows are made and sentences indexed side by side; the report is written in the order of the inputs.
        Runnable prepare(DocumentAnalysis analysis) {
            DocumentReport prepared = times.time(Stage.WRITE, () -> report.prepare(analysis));
            times.run(Stage.INDEX, () -> upkeep.replace(analysis));
            return () -> {
                try {
                    times.run(Stage.WRITE, () -> report.add(prepared));
                } catch (IOException e) {
                    throw trouble(out, e);
                }
            };
        }

        @Override
        public void analysed(DocumentAnalysis analysis, boolean isStored) {
            upkeep.count(analysis, isStored);
            newWords += isStored ? 0 : analysis.words();
            listener.analysed(analysis, isStored);
        }

        @Override
        public void failed(Problem problem) {
            add(problem);
            listener.failed(problem);
        }

        @Override
        public void crashed(Problem problem, Throwable mistake) {
            crashed++;
            add(problem);
            listener.crashed(problem, mistake);
        }

        private void add(Problem problem) {
            try {
                report.add(problem);
            } catch (IOException e) {
                throw trouble(out, e);
            }
        }
    }
}

package org.pledgescope.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;
import org.pledgescope.index.IndexException;
import org.pledgescope.ingest.Input;
import org.pledgescope.ingest.UniqueIds;
import org.pledgescope.models.ModelException;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// Runs documents through analysis. Results depend neither on the number of threads nor on a document's neighbours.
public final class Run {

    private static final Logger LOG = LogManager.getLogger(Run.class);
    private static final int IN_FLIGHT_PER_THREAD = 4;
    private static final Runnable NOTHING = () -> {};

    private final Function<RawDocument, Outcome<DocumentAnalysis>> annotate;
    private final Optional<AnalysisStore> store;
    private final int threads;
    private final StageTimes times;

    /// @param annotate a pure function, called from many threads
    /// @param store    where finished analyses are kept, if they are
    /// @param threads  1 or more
    public Run(Function<RawDocument, Outcome<DocumentAnalysis>> annotate, Optional<AnalysisStore> store, int threads) {
        this(annotate, store, threads, new StageTimes());
    }

    /// As above.
    ///
    /// @param times is told how long reading, the store and the analysis take
    Run(
            Function<RawDocument, Outcome<DocumentAnalysis>> annotate,
            Optional<AnalysisStore> store,
            int threads,
            StageTimes times) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads %d needs to be 1 or more".formatted(threads));
        }
        this.annotate = annotate;
        this.store = store;
        this.threads = threads;
        this.times = times;
    }

    /// What is to be done with each analysis.
    public interface Preparation {

        /// No preparation.
        Preparation NONE = _ -> NOTHING;

        /// The costly part, done for several documents side by side, in any order.
        ///
        /// @return the part that is done in the order of the inputs, by the thread that runs them
        Runnable prepare(DocumentAnalysis analysis);
    }

    /// @param millis how long the work took
    /// @param finish what is left to do in the order of the inputs
    private record Result(Outcome<DocumentAnalysis> outcome, boolean isStored, long millis, Runnable finish) {}

    /// A document on its way.
    ///
    /// @param name as messages name it
    /// @param again does the work once more
    private record Pending(String name, Future<Result> result, Supplier<Result> again) {}

    /// As [#execute(List, Preparation, RunListener)], with nothing to prepare.
    public void execute(List<Input> inputs, RunListener listener) {
        execute(inputs, Preparation.NONE, listener);
    }

    /// Analyses every document of every input and tells the listener in input order, each after its preparation. An input or a document on which this
    /// program fails by a mistake, or for which there is not enough memory, is a problem of that one alone.
    ///
    /// @throws ModelException if a model is missing or unusable
    /// @throws RunException   if the store cannot be written
    /// @throws IndexException if a preparation writes to an index that cannot be written
    public void execute(List<Input> inputs, Preparation preparation, RunListener listener) {
        UniqueIds ids = new UniqueIds();
        Deque<Pending> inFlight = new ArrayDeque<>();
        int expected = inputs.size();
        listener.expected(expected);
        ExecutorService workers = new ForkJoinPool(threads);
        try {
            for (Input input : inputs) {
                List<Outcome<RawDocument>> documents = new ArrayList<>();
                try {
                    documents.addAll(times.time(Stage.READ, () -> read(input)));
                } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                    deliver(inFlight, 0, listener);
                    fail(listener, input.origin(), e);
                }
                expected += documents.size() - 1;
                listener.expected(expected);
                for (Outcome<RawDocument> document : documents) {
                    Outcome<RawDocument> unique = ids.admit(document);
                    Supplier<Result> work = () -> analyse(unique, preparation);
                    inFlight.add(new Pending(name(input, unique), CompletableFuture.supplyAsync(work, workers), work));
                    deliver(inFlight, threads * IN_FLIGHT_PER_THREAD, listener);
                }
            }
            deliver(inFlight, 0, listener);
        } finally {
            workers.shutdownNow();
            workers.close();
        }
    }

    /// Every document of one input, which is never larger than [org.pledgescope.ingest.Ingest#LARGEST_INPUT]; so that
    /// their number is known.
    private static List<Outcome<RawDocument>> read(Input input) {
        try (Stream<Outcome<RawDocument>> documents = input.read()) {
            return documents.toList();
        }
    }

    /// The input, and the document's id where the input may hold several.
    private static String name(Input input, Outcome<RawDocument> document) {
        return switch (document) {
            case Outcome.Done<RawDocument>(RawDocument raw) ->
                    input.origin().endsWith(raw.origin())
                            ? input.origin()
                            : "%s (%s)".formatted(input.origin(), raw.id());
            case Outcome.Failed<RawDocument> _ -> input.origin();
        };
    }

    private Result analyse(Outcome<RawDocument> document, Preparation preparation) {
        long start = System.nanoTime();
        return switch (document) {
            case Outcome.Failed<RawDocument>(Problem problem) -> new Result(Outcome.failed(problem), false, 0, NOTHING);
            case Outcome.Done<RawDocument>(RawDocument raw) -> {
                Optional<DocumentAnalysis> known = times.time(Stage.STORE, () -> store.flatMap(kept -> kept.find(raw)));
                Outcome<DocumentAnalysis> outcome =
                        known.map(Outcome::done).orElseGet(() -> times.time(Stage.ANNOTATE, () -> annotate.apply(raw)));
                Runnable finish = NOTHING;
                if (outcome instanceof Outcome.Done<DocumentAnalysis>(DocumentAnalysis analysis)) {
                    if (known.isEmpty()) {
                        times.run(Stage.STORE, () -> store.ifPresent(kept -> kept.put(analysis)));
                    }
                    finish = preparation.prepare(analysis);
                }
                yield new Result(outcome, known.isPresent(), (System.nanoTime() - start) / 1_000_000, finish);
            }
        };
    }

    private static void deliver(Deque<Pending> inFlight, int keep, RunListener listener) {
        while (inFlight.size() > keep) {
            Pending pending = inFlight.removeFirst();
            try {
                settle(pending, inFlight, listener);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the run was interrupted", e);
            }
        }
    }

    private static void settle(Pending pending, Deque<Pending> others, RunListener listener)
            throws InterruptedException {
        Result result;
        try {
            result = pending.result().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                redo(pending, others, listener);
            } else {
                fail(listener, pending.name(), e.getCause());
            }
            return;
        }
        tell(listener, pending.name(), result);
    }

    /// A document may lack memory only because of its neighbours: it is tried once more when they are done.
    private static void redo(Pending pending, Deque<Pending> others, RunListener listener) throws InterruptedException {
        for (Pending other : others) {
            try {
                other.result().get();
            } catch (ExecutionException itsOwn) {
                LOG.debug("{} fails, too, and is told in its turn", other.name());
            }
        }
        Result result;
        try {
            result = pending.again().get();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail(listener, pending.name(), e);
            return;
        }
        tell(listener, pending.name(), result);
    }

    private static void fail(RunListener listener, String name, @Nullable Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            Problem problem = tooMuchMemory(name);
            LOG.error("{}", problem, cause);
            listener.failed(problem);
            return;
        }
        Throwable mistake = mistake(cause);
        Problem problem = problem(name, mistake);
        LOG.error("{}", problem, mistake);
        listener.crashed(problem, mistake);
    }

    private static void tell(RunListener listener, String name, Result result) {
        switch (result.outcome()) {
            case Outcome.Done<DocumentAnalysis>(DocumentAnalysis analysis) -> {
                LOG.info(
                        "{}: {} words, {} sentences, {}",
                        name,
                        analysis.words(),
                        analysis.sentences().size(),
                        result.isStored() ? "from the store" : result.millis() + " ms");
                result.finish().run();
                listener.analysed(analysis, result.isStored());
            }
            case Outcome.Failed<DocumentAnalysis>(Problem problem) -> {
                LOG.warn("{}", problem);
                listener.failed(problem);
            }
        }
    }

    /// What a worker failed by, if it is a mistake of this program; the environment's failures end the run.
    private static Throwable mistake(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> throw new IllegalStateException("a worker failed without a cause");
            case ModelException models -> throw models;
            case RunException disk -> throw disk;
            case IndexException disk -> throw disk;
            case RuntimeException mistake -> mistake;
            case StackOverflowError tooDeep -> tooDeep;
            case Error fatal -> throw fatal;
            default -> throw new IllegalStateException(cause);
        };
    }

    private static Problem tooMuchMemory(String document) {
        return new Problem(
                document,
                "too-large",
                "it needs more memory than there is",
                "divide it, or give more memory, for example --heap 8g, or fewer --threads");
    }

    private static Problem problem(String document, Throwable mistake) {
        return new Problem(
                document,
                "bug",
                "this program has a mistake that shows on this document: "
                        + mistake.toString().lines().findFirst().orElse(""),
                "please report it with the trace that --debug prints; the other documents are not concerned");
    }
}

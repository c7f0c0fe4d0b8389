package org.pledgescope.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pledgescope.ingest.Input;
import org.pledgescope.ingest.UniqueIds;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// Runs documents through analysis. Results do not depend on the number of threads.
public final class Run {

    private static final int IN_FLIGHT_PER_THREAD = 4;

    private final Function<RawDocument, Outcome<DocumentAnalysis>> annotate;
    private final Optional<AnalysisStore> store;
    private final int threads;

    /// @param annotate a pure function, called from many threads
    /// @param store    where finished analyses are kept, if they are
    /// @param threads  1 or more
    public Run(Function<RawDocument, Outcome<DocumentAnalysis>> annotate, Optional<AnalysisStore> store, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads %d needs to be 1 or more".formatted(threads));
        }
        this.annotate = annotate;
        this.store = store;
        this.threads = threads;
    }

    private record Result(Outcome<DocumentAnalysis> outcome, boolean isStored) {}

    /// Analyses every document of every input and tells the listener in input order.
    public void execute(List<Input> inputs, RunListener listener) {
        UniqueIds ids = new UniqueIds();
        Deque<Future<Result>> inFlight = new ArrayDeque<>();
        try (ExecutorService workers = new ForkJoinPool(threads)) {
            try {
                for (Input input : inputs) {
                    try (Stream<Outcome<RawDocument>> documents = input.read()) {
                        documents.forEach(document -> {
                            Outcome<RawDocument> unique = ids.admit(document);
                            inFlight.add(CompletableFuture.supplyAsync(() -> analyse(unique), workers));
                            deliver(inFlight, threads * IN_FLIGHT_PER_THREAD, listener);
                        });
                    }
                }
                deliver(inFlight, 0, listener);
            } catch (RuntimeException e) {
                workers.shutdownNow();
                throw e;
            }
        }
    }

    private Result analyse(Outcome<RawDocument> document) {
        return switch (document) {
            case Outcome.Failed<RawDocument>(Problem problem) -> new Result(Outcome.failed(problem), false);
            case Outcome.Done<RawDocument>(RawDocument raw) -> {
                Optional<DocumentAnalysis> known = store.flatMap(kept -> kept.find(raw));
                if (known.isPresent()) {
                    yield new Result(Outcome.done(known.get()), true);
                }
                Outcome<DocumentAnalysis> outcome = annotate.apply(raw);
                if (outcome instanceof Outcome.Done<DocumentAnalysis>(DocumentAnalysis analysis)) {
                    store.ifPresent(kept -> kept.put(analysis));
                }
                yield new Result(outcome, false);
            }
        };
    }

    private static void deliver(Deque<Future<Result>> inFlight, int keep, RunListener listener) {
        while (inFlight.size() > keep) {
            Result result = get(inFlight.removeFirst());
            switch (result.outcome()) {
                case Outcome.Done<DocumentAnalysis>(DocumentAnalysis analysis) ->
                        listener.analysed(analysis, result.isStored());
                case Outcome.Failed<DocumentAnalysis>(Problem problem) -> listener.failed(problem);
            }
        }
    }

    private static Result get(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}

package org.pledgescope.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.pledgescope.index.IndexContents;
import org.pledgescope.index.IndexException;
import org.pledgescope.index.IndexedDocument;
import org.pledgescope.index.SentenceIndex;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.DocumentHead;
import org.pledgescope.report.LastReport;
import org.pledgescope.text.DocumentAnalysis;

/// Writes the index anew from stored analyses, without inputs and without analysing.
///
/// It takes the documents of the last report, as they were in it, and those of earlier runs that the index still holds,
/// as they are in the index. Other stored analyses are of documents that left both, and a total must not bring them back.
/// An analysis of other models, settings or code is never taken: a total over both would mix rules.
///
/// @param out     the report's folder, which holds the store
/// @param index   the index's folder
/// @param threads documents written side by side, 1 or more
public record IndexRebuild(Analyst analyst, Path out, Path index, int threads) {

    private static final Logger LOG = LogManager.getLogger(IndexRebuild.class);
    private static final int NAMED = 3;

    /// Writes the index. What could not be written is told as a problem.
    ///
    /// @param listener learns of each document and of what is left out
    /// @return how many documents the index holds
    /// @throws RunException if another run is at work in the folder, or no document has an analysis to be used: then the
    ///                      index stays as it is
    /// @throws org.pledgescope.index.IndexException   if the index cannot be written
    /// @throws org.pledgescope.report.ReportException if the folder holds no report
    public int execute(RunListener listener) {
        if (!Files.isDirectory(out)) {
            throw new RunException(
                    out + ": no such folder; name the folder of the last report with --out, or name inputs to analyse");
        }
        try (OutputLock _ = OutputLock.take(out)) {
            List<DocumentHead> reported = LastReport.documents(out);
            AnalysisStore store = AnalysisStore.in(out, ReportRun.storeFingerprint(analyst));
            List<IndexedDocument> indexed = indexed(listener);
            List<AnalysisStore.Kept> kept = store.all();
            List<DocumentHead> wanted = new ArrayList<>(reported);
            List<String> missing = new ArrayList<>();
            addIndexed(wanted, missing, indexed, kept);
            listener.expected(wanted.size());
            return write(wanted, missing, store, kept, listener);
        } catch (IOException e) {
            throw ReportRun.trouble(out, e);
        }
    }

    private int write(
            List<DocumentHead> wanted,
            List<String> missing,
            AnalysisStore store,
            List<AnalysisStore.Kept> kept,
            RunListener listener)
            throws IOException {
        int written = 0;
        try (SentenceIndex sentences = SentenceIndex.rebuild(index, ReportRun.settings(analyst))) {
            for (Found found : (Iterable<Found>) found(wanted, store, sentences)::iterator) {
                if (found.analysis().isPresent()) {
                    listener.analysed(found.analysis().get(), true);
                    written++;
                } else {
                    missing.add(found.id());
                }
            }
            if (written == 0 && !missing.isEmpty()) {
                throw new RunException("%s; the index stays as it is".formatted(leftOut(missing, kept)));
            }
            sentences.commitBeside(out);
        }
        if (!missing.isEmpty()) {
            listener.failed(leftOut(missing, kept));
        }
        LOG.info("index {} written anew from {}: {} documents, {} left out", index, out, written, missing.size());
        return written;
    }

    /// @param analysis empty where the store has none
    private record Found(String id, Optional<DocumentAnalysis> analysis) {}

    /// Puts what the store has into the index, a few documents at a time, and tells of each in order.
    private Stream<Found> found(List<DocumentHead> wanted, AnalysisStore store, SentenceIndex sentences) {
        return wanted.stream()
                .gather(
                        Gatherers.mapConcurrent(
                                threads,
                                document -> {
                                    Optional<DocumentAnalysis> analysis = store.find(document);
                                    analysis.ifPresent(sentences::replace);
                                    return new Found(document.id(), analysis);
                                }));
    }

    /// What the index holds as far as it can be read.
    private List<IndexedDocument> indexed(RunListener listener) {
        try {
            return IndexContents.of(index);
        } catch (IndexException e) {
            LOG.warn("the index tells no documents", e);
            listener.failed(
                    new Problem(
                            index.toString(),
                            "index-damaged",
                            "it is damaged and cannot tell which documents of earlier runs it held; only those of the"
                                    + " last report are written",
                            "analyse the inputs of the earlier runs again; what is stored of them need not be"
                                    + " analysed"));
            return List.of();
        }
    }

    /// Adds what the index holds beside the report, each document's newest analysis of the bytes that the index has.
    private static void addIndexed(
            List<DocumentHead> wanted,
            List<String> missing,
            List<IndexedDocument> indexed,
            List<AnalysisStore.Kept> kept) {
        Map<String, DocumentHead> newest = new HashMap<>();
        kept.stream()
                .filter(AnalysisStore.Kept::isCurrent)
                .sorted(
                        Comparator.comparing(AnalysisStore.Kept::written)
                                .thenComparing(found -> found.file().toString()))
                .forEach(found -> newest.put(found.head().id() + "\n" + found.head().sha256(), found.head()));
        Set<String> ids = new HashSet<>();
        wanted.forEach(document -> ids.add(document.id()));
        for (IndexedDocument document : indexed) {
            if (ids.add(document.id())) {
                DocumentHead found = newest.get(document.id() + "\n" + document.sha256());
                if (found == null) {
                    missing.add(document.id());
                } else {
                    wanted.add(found);
                }
            }
        }
    }

    private Problem leftOut(List<String> missing, List<AnalysisStore.Kept> kept) {
        Set<String> ids = new HashSet<>(missing);
        long others =
                kept.stream()
                        .filter(found -> !found.isCurrent() && ids.contains(found.head().id()))
                        .map(found -> found.head().id())
                        .distinct()
                        .count();
        String named =
                String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())))
                        + (missing.size() > NAMED ? ", ..." : "");
        return new Problem(
                out.resolve(AnalysisStore.FOLDER).toString(),
                "not-stored",
                "%d documents (%s) have no stored analysis by this program under these settings and models; %d of them have one by another program, or under other settings or models"
                        .formatted(missing.size(), named, others),
                "read them again with `pledgescope analyze INPUTS --rebuild`, or give the options and models of the"
                        + " last report, which its run.json and datapackage.json name");
    }
}

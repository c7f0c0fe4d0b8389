package org.pledgescope.run;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pledgescope.index.IndexedDocument;
import org.pledgescope.index.SentenceIndex;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.RawDocument;

/// Puts a run's documents into the index and takes out those that are gone. Counts what it does.
final class IndexUpkeep {

    private final SentenceIndex sentences;
    private final Map<String, IndexedDocument> before;
    private final Set<String> run = new HashSet<>();
    private final Set<String> pruned = new TreeSet<>();
    private Optional<String> notPruned = Optional.empty();
    private int added;
    private int changed;
    private int again;
    private int known;

    /// @param before what the index held before the run
    IndexUpkeep(SentenceIndex sentences, List<IndexedDocument> before) {
        this.sentences = sentences;
        this.before = before.stream().collect(Collectors.toMap(IndexedDocument::id, Function.identity()));
    }

    /// What must be read again since it was analysed by other rules; empty where nothing is.
    static Optional<String> readAgain(SentenceIndex sentences, List<IndexedDocument> before) {
        return before.isEmpty()
                ? Optional.empty()
                : sentences
                        .difference()
                        .map(how ->
                                String.format(
                                        Locale.ROOT,
                                        "the index holds %,d %s analysed %s; what of it is among the inputs is read"
                                                + " again",
                                        before.size(),
                                        before.size() == 1 ? "document" : "documents",
                                        how));
    }

    /// Puts a document in. Safe for several threads at once, unlike the rest.
    void replace(DocumentAnalysis analysis) {
        sentences.replace(analysis);
    }

    /// Counts a document that was [put in][#replace].
    ///
    /// @param isStored whether it was analysed in an earlier run
    void count(DocumentAnalysis analysis, boolean isStored) {
        RawDocument document = analysis.document();
        IndexedDocument earlier = before.get(document.id());
        if (isStored) {
            known++;
        } else if (earlier == null) {
            added++;
        } else if (earlier.sha256().equals(document.sha256())) {
            again++;
        } else {
            changed++;
        }
        run.add(document.id());
    }

    /// Takes out what is not among the inputs. A document stays if it may be of an input that could not be read now; all
    /// stay if a folder could not be looked at, or if no input gave a document.
    void prune(List<Problem> problems) {
        PruneCheck check = new PruneCheck(problems);
        Optional<String> blocked =
                run.isEmpty()
                        ? Optional.of("no input gave a document")
                        : check.unseen().map("%s could not be read"::formatted);
        if (blocked.isPresent()) {
            notPruned = Optional.of("nothing was taken out of the index, since " + blocked.get());
            return;
        }
        int unread = 0;
        for (IndexedDocument document : before.values()) {
            if (!run.contains(document.id())) {
                if (check.isOfFailed(document.origin())) {
                    unread++;
                } else {
                    sentences.delete(document.id());
                    pruned.add(document.id());
                }
            }
        }
        if (unread > 0) {
            notPruned =
                    Optional.of(
                            "%d of the earlier documents stayed in the index, since their inputs could not be read now"
                                    .formatted(unread));
        }
    }

    /// Ids of the documents that left.
    Set<String> pruned() {
        return pruned;
    }

    IndexChange change() {
        int documents = sentences.documents().size();
        return new IndexChange(
                documents, documents - run.size(), pruned.size(), notPruned, added, changed, again, known);
    }
}

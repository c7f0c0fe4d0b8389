package org.pledgescope.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.problem.Problem;
import org.pledgescope.run.IndexChange;
import org.pledgescope.run.RunResult;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;

/// What the terminal says at the end of a run.
final class Summary {

    private static final int LISTED_AT_MOST = 25;
    private static final String ROW = "%-52s %8s %8s %6s %9s %6s %7s%n";

    private Summary() {}

    static void print(PrintWriter out, RunResult result, Path folder, Path index) {
        List<DocumentSummary> documents = result.documents();
        if (!documents.isEmpty() && documents.size() <= LISTED_AT_MOST) {
            out.printf(Locale.ROOT, ROW, "document", "words", "commits", "firm", "moderate", "soft", "hedged");
            documents.forEach(document -> row(out, document));
        }
        long words = documents.stream().mapToLong(DocumentSummary::words).sum();
        int commitments = documents.stream().mapToInt(document -> document.act(Act.COMMITMENT)).sum();
        out.printf(
                Locale.ROOT,
                "%s, %s, %s, %s, %.1f s%n",
                count(documents.size(), "document", "documents"),
                count(words, "word", "words"),
                count(commitments, "sentence that commits", "sentences that commit"),
                Problem.count(result.problems()),
                result.seconds());
        out.println("Counts are sentences. Scores measure language, not legal force, likelihood or merit.");
        if (!result.problems().isEmpty()) {
            out.println("Problems: " + folder.resolve("problems.csv"));
        }
        index(out, result.index(), index);
        out.println("Report: " + folder.resolve("index.html"));
    }

    /// What a search will count over: the index may hold more than the run.
    private static void index(PrintWriter out, IndexChange change, Path index) {
        out.printf(
                Locale.ROOT,
                "Read: %,d new, %,d changed, %,d again, %,d known from earlier runs%n",
                change.added(),
                change.changed(),
                change.again(),
                change.known());
        out.printf(
                Locale.ROOT,
                "Index %s: %s%s%s%n",
                index,
                count(change.documents(), "document", "documents"),
                change.others() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, ", %,d of them of earlier runs (--prune takes them out)", change.others()),
                change.pruned() == 0 ? "" : "; " + count(change.pruned(), "document", "documents") + " taken out");
        change.notPruned().ifPresent(why -> out.println("Not pruned: " + why));
    }

    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    private static void row(PrintWriter out, DocumentSummary document) {
        String id = document.id();
        out.printf(
                Locale.ROOT,
                ROW,
                id.length() > 52 ? id.substring(0, 49) + "..." : id,
                document.words(),
                document.act(Act.COMMITMENT),
                document.band(Band.FIRM),
                document.band(Band.MODERATE),
                document.band(Band.SOFT),
                document.hedgedSentences());
    }
}

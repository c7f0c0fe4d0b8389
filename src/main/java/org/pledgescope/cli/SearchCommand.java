package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgescope.index.Hit;
import org.pledgescope.index.HitOrder;
import org.pledgescope.index.Hits;
import org.pledgescope.index.SentenceSearch;
import org.pledgescope.problem.Problem;
import org.pledgescope.report.RowWriter;
import org.pledgescope.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope search`: a concordance of the sentences that answer a query.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Prints the sentences that answer a query, for example: act:commitment AND firmness:[0 TO 49]")
final class SearchCommand implements Callable<Integer> {

    private static final int CONTEXT = 50;
    private static final int DOCUMENT_WIDTH = 28;

    /// Columns of a hit printed for other programs. The query and the totals stand in every row, so that a file says
    /// by itself what it answers and whether it was cut.
    private static final List<String> COLUMNS =
            List.of(
                    "document",
                    "title",
                    "date",
                    "issuer",
                    "kind",
                    "paragraph",
                    "page",
                    "sentence_id",
                    "act",
                    "level",
                    "demand",
                    "score",
                    "band",
                    "conditional",
                    "sentence",
                    "keywords",
                    "query",
                    "rows_total",
                    "rows_written");

    @Parameters(
            paramLabel = "QUERY",
            arity = "1",
            description = "words and fields in Lucene's syntax, or tokens such as [lemma=commit]; see docs/query.md")
    private String query = "";

    @Option(names = "--index", paramLabel = "DIR", description = "the index (default: index)")
    private Path index = Path.of("index");

    @Option(names = "--limit", paramLabel = "N", description = "sentences printed at most (default: 50)")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", description = "print csv or jsonl, a row for each sentence")
    private @Nullable ResultFormat format;

    @Option(names = "--quiet", description = "no progress")
    @SuppressWarnings("UnusedVariable") // the same everywhere; searching shows no progress anyway
    private boolean quiet;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new UsageException("--limit %d: give 1 or more".formatted(limit));
        }
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (SentenceSearch search = SentenceSearch.open(index)) {
            Hits hits = search.search(query, limit, HitOrder.TEXT);
            switch (format) {
                case null -> {
                    hits.hits().forEach(hit -> print(out, hit));
                    out.println(total(hits));
                }
                case CSV -> rows(RowWriter.csv(out, COLUMNS), hits);
                case JSONL -> rows(RowWriter.jsonLines(out, COLUMNS), hits);
            }
        }
        return Main.DONE;
    }

    private static String total(Hits hits) {
        return "%s%,d sentences in %,d documents%s"
                .formatted(
                        hits.matches().isPresent() ? "%,d matches in ".formatted(hits.matches().getAsLong()) : "",
                        hits.total(),
                        hits.documents(),
                        hits.isCut() ? ", the first %,d shown; more with --limit".formatted(hits.hits().size()) : "");
    }

    private void rows(RowWriter rows, Hits hits) throws IOException {
        for (Hit hit : hits.hits()) {
            rows.row(
                    List.of(
                            hit.document(),
                            hit.title(),
                            hit.date(),
                            hit.issuer(),
                            hit.kind().label(),
                            hit.paragraph(),
                            hit.page(),
                            hit.document() + "#" + (hit.ordinal() + 1),
                            hit.act().label(),
                            hit.level(),
                            hit.demand(),
                            hit.firmness().isPresent() ? hit.firmness().getAsInt() : "",
                            hit.band().map(band -> band.label()).orElse(""),
                            hit.isConditional(),
                            hit.text(),
                            hit.keywords().stream().map(key -> key.of(hit.text())).collect(Collectors.joining("; ")),
                            hits.query(),
                            hits.total(),
                            hits.hits().size()));
        }
        if (spec != null && (hits.isCut() || hits.total() == 0)) {
            spec.commandLine().getErr().println(total(hits));
        }
    }

    private static void print(PrintWriter out, Hit hit) {
        List<Span> keywords = hit.keywords();
        Span key = keywords.isEmpty() ? new Span(0, 0) : keywords.getFirst();
        String left = hit.text().substring(whole(hit.text(), key.start() - CONTEXT), key.start());
        String right = hit.text().substring(key.end(), whole(hit.text(), key.end() + CONTEXT));
        boolean isLong = hit.document().length() > DOCUMENT_WIDTH;
        out.printf(
                "%-" + DOCUMENT_WIDTH + "s %5s %5s %3s %s%n",
                isLong ? hit.document().substring(0, DOCUMENT_WIDTH - 1) + "…" : hit.document(),
                hit.paragraph(),
                hit.page() > 0 ? "p. " + hit.page() : "",
                hit.firmness().isPresent() ? String.valueOf(hit.firmness().getAsInt()) : "",
                Problem.shown(
                        key.isEmpty()
                                ? right
                                : ("%" + CONTEXT + "s[%s]%s").formatted(left, key.of(hit.text()), right)));
    }

    /// The nearest offset inside the text that divides no surrogate pair.
    private static int whole(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        boolean isInPair =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return isInPair ? at - 1 : at;
    }
}

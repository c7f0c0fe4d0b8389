package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.index.Hit;
import org.pledgescope.index.HitOrder;
import org.pledgescope.index.Hits;
import org.pledgescope.index.SentenceSearch;
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

    @Parameters(paramLabel = "QUERY", arity = "1", description = "words and fields in Lucene's syntax")
    private String query = "";

    @Option(names = "--index", paramLabel = "DIR", description = "the index (default: index)")
    private Path index = Path.of("index");

    @Option(names = "--limit", paramLabel = "N", description = "sentences printed at most (default: 50)")
    private int limit = 50;

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
            hits.hits().forEach(hit -> print(out, hit));
            out.printf(
                    "%,d sentences in %,d documents%s%n",
                    hits.total(),
                    hits.documents(),
                    hits.isCut() ? ", the first %,d shown; more with --limit".formatted(hits.hits().size()) : "");
        }
        return Main.DONE;
    }

    private static void print(PrintWriter out, Hit hit) {
        List<Span> keywords = hit.keywords();
        Span key = keywords.isEmpty() ? new Span(0, 0) : keywords.getFirst();
        String left = hit.text().substring(Math.max(0, key.start() - CONTEXT), key.start());
        String right = hit.text().substring(key.end(), Math.min(hit.text().length(), key.end() + CONTEXT));
        String document =
                hit.document().length() > DOCUMENT_WIDTH ? hit.document().substring(0, DOCUMENT_WIDTH) : hit.document();
        out.printf(
                "%-" + DOCUMENT_WIDTH + "s %5s %3s %" + CONTEXT + "s[%s]%s%n",
                document,
                hit.paragraph(),
                hit.firmness().isPresent() ? String.valueOf(hit.firmness().getAsInt()) : "",
                left,
                key.of(hit.text()),
                right);
    }
}

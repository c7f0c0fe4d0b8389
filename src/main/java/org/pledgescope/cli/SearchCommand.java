package org.pledgescope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pledgescope.index.Answer;
import org.pledgescope.index.HitSort;
import org.pledgescope.index.Hits;
import org.pledgescope.index.SavedResult;
import org.pledgescope.index.SearchField;
import org.pledgescope.index.SentenceSearch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pledgescope search`: the sentences that answer a query, as a concordance, as counts or as words.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Prints the sentences that answer a query, for example: act:commitment AND firmness:[0 TO 49]")
final class SearchCommand implements Callable<Integer> {

    private static final int FACET_ROWS = 10;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..1",
            description = "words and fields in Lucene's syntax, or tokens such as [lemma=commit]; see docs/query.md")
    private @Nullable String query;

    @Mixin private SearchOptions options = new SearchOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SearchView view = options.view();
        boolean needsQuery = view != SearchView.SAVED && view != SearchView.TERMS;
        if (needsQuery != (query != null)) {
            throw new UsageException(
                    needsQuery
                            ? "search needs a QUERY, such as 'act:commitment AND entity:Ukraine'; *:* finds every"
                                    + " sentence"
                            : "%s takes no QUERY; leave out '%s'".formatted(view.option(), query));
        }
        try (SentenceSearch search = SentenceSearch.open(options.index())) {
            switch (view) {
                case SAVED -> print(SearchTables.saved(search.saved()));
                case TERMS ->
                        print(
                                new TermCounts(search, options.terms().orElseThrow())
                                        .table(options.groupBy(), options.limit()));
                default -> answer(view, search.answer(query == null ? "" : query));
            }
        }
        return Main.DONE;
    }

    private void answer(SearchView view, Answer all) throws IOException {
        Optional<Integer> size = options.sample();
        Answer answer = size.map(n -> all.sample(n, options.seed())).orElse(all);
        String sample = size.map(_ -> drawn(totals(all), totals(answer))).orElse("");
        SearchTables tables = new SearchTables(answer, sample);
        switch (view) {
            case HITS -> hits(answer, tables);
            case COUNT -> {
                if (options.format().isPresent()) {
                    print(tables.count(totals(answer)));
                } else {
                    Hits totals = totals(answer);
                    console().getOut().println(totals.matches().orElse(totals.total()));
                }
            }
            case GROUPS -> print(tables.groups(options.groupBy().orElseThrow(), options.limit()), sample);
            case TREND -> print(tables.trend(), sample);
            case COLLOCATES -> print(tables.collocates(options.words()), sample);
            case KEYWORDS -> print(tables.keywords(options.words()), sample);
            case DISPERSION -> print(tables.dispersion(totals(answer)), sample);
            case SAVE -> save(answer, sample);
            case SAVED, TERMS -> throw new IllegalStateException(view + " has no answer of its own");
        }
    }

    private void save(Answer answer, String sample) {
        SavedResult saved = answer.save(options.save());
        console()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "saved %s: %,d sentences in %,d documents; use it as in:%s%n",
                        saved.name(),
                        saved.sentences(),
                        saved.documents(),
                        saved.name());
        remark(sample);
    }

    private void hits(Answer answer, SearchTables tables) throws IOException {
        int limit = options.limit();
        int first = (int) Math.min(Integer.MAX_VALUE, (long) (options.page() - 1) * limit);
        var facets = options.facets();
        Hits hits = answer.hits(options.sort(), first, limit);
        if (options.format().isPresent()) {
            Concordance.table(hits, tables.about()).write(console().getOut(), options.format().get());
            if (hits.isCut() || hits.total() == 0) {
                console().getErr().println(total(hits, first));
            }
            remark(tables.sample());
            return;
        }
        PrintWriter out = console().getOut();
        new Concordance(out, Terminal.of(out).isBold(), options.context()).print(hits);
        out.println(total(hits, first));
        remark(tables.sample());
        for (SearchField facet : facets) {
            out.println();
            print(tables.groups(facet, FACET_ROWS));
        }
    }

    private static String total(Hits hits, int first) {
        int shown = hits.hits().size();
        String cut;
        if (!hits.isCut()) {
            cut = "";
        } else if (first == 0) {
            cut = String.format(Locale.ROOT, ", the first %,d shown; more with --limit or --page 2", shown);
        } else if (shown == 0) {
            cut = ", none of them so far down; ask for an earlier --page";
        } else {
            cut = String.format(Locale.ROOT, ", numbers %,d to %,d shown", first + 1, first + shown);
        }
        String matches =
                hits.matches().isPresent()
                        ? String.format(Locale.ROOT, "%,d matches in ", hits.matches().getAsLong())
                        : "";
        return String.format(
                Locale.ROOT, "%s%,d sentences in %,d documents%s", matches, hits.total(), hits.documents(), cut);
    }

    private void print(SearchTables.View view, String sample) throws IOException {
        print(view);
        remark(sample);
    }

    /// For other programs the summary goes to the standard error where it says more than the rows.
    private void print(SearchTables.View view) throws IOException {
        PrintWriter out = console().getOut();
        ResultTable table = view.table();
        if (options.format().isPresent()) {
            table.write(out, options.format().get());
            if (table.isCut() || table.total() == 0) {
                console().getErr().println(view.summary());
            }
            return;
        }
        if (table.total() > 0) {
            table.print(out);
        }
        out.println(view.summary());
    }

    private void remark(String sample) {
        if (!sample.isEmpty()) {
            (options.format().isPresent() ? console().getErr() : console().getOut()).println(sample);
        }
    }

    private String drawn(Hits all, Hits sample) {
        return String.format(
                Locale.ROOT, "random sample: %d of %d sentences, seed %d", sample.total(), all.total(), options.seed());
    }

    private static Hits totals(Answer answer) {
        return answer.hits(HitSort.TEXT, 0, 0);
    }

    private CommandLine console() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls a command");
        }
        return spec.commandLine();
    }
}

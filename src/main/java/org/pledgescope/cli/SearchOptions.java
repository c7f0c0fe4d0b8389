package org.pledgescope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgescope.index.Answer;
import org.pledgescope.index.HitOrder;
import org.pledgescope.index.HitSort;
import org.pledgescope.index.Nearest;
import org.pledgescope.index.SearchField;
import org.pledgescope.index.WordSettings;
import picocli.CommandLine.Option;

/// Everything that a search can be asked beside its query, checked.
final class SearchOptions {

    static final int ROWS = 50;
    private static final int CHARACTERS = 50;
    private static final int WINDOW = 5;
    private static final int MINIMUM = 3;
    private static final String SENTENCE = "sentence";
    private static final String YEAR = "year";

    /// The words that a table of words counts.
    enum Words {
        WORD,
        LEMMA
    }

    @Option(names = "--index", paramLabel = "DIR", description = "the index (default: index)")
    private Path index = Path.of("index");

    @Option(names = "--limit", paramLabel = "N", description = "rows printed at most (default: 50)")
    private @Nullable Integer limit;

    @Option(names = "--page", paramLabel = "N", description = "the N-th page of --limit sentences (default: 1)")
    private @Nullable Integer page;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "text, date, firmness, left, right or relevance; -firmness turns it round (default: text)")
    private @Nullable String sort;

    @Option(names = "--context", paramLabel = "N", description = "characters on either side (default: 50)")
    private @Nullable Integer context;

    @Option(names = "--facet", paramLabel = "FIELD", description = "count the values of a field, too; repeatable")
    private List<String> facets = new ArrayList<>();

    @Option(names = "--count", description = "print the number of sentences alone, or of matches of a token query")
    private boolean count;

    @Option(names = "--group-by", paramLabel = "FIELD", description = "count sentences for each value of a field")
    private @Nullable String groupBy;

    @Option(names = "--trend", paramLabel = "year", description = "count sentences for each year")
    private @Nullable String trend;

    @Option(names = "--collocates", description = "words that stand near the key words")
    private boolean collocates;

    @Option(names = "--keywords", description = "words more frequent here than in the rest of the index")
    private boolean keywords;

    @Option(names = "--dispersion", description = "how evenly the key words are spread over documents")
    private boolean dispersion;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "of --collocates: words on either side, or sentence (default: 5)")
    private @Nullable String window;

    @Option(names = "--by", paramLabel = "word|lemma", description = "count words or dictionary forms (default: word)")
    private @Nullable Words by;

    @Option(names = "--min", paramLabel = "N", description = "leave out words with fewer occurrences (default: 3)")
    private @Nullable Integer minimum;

    @Option(names = "--no-function-words", description = "leave out words such as the and of")
    private boolean noFunctionWords;

    @Option(names = "--sample", paramLabel = "N", description = "take N sentences at random")
    private @Nullable Integer sample;

    @Option(names = "--seed", paramLabel = "S", description = "another --sample for every number (default: 1)")
    private @Nullable Long seed;

    @Option(names = "--save", paramLabel = "NAME", description = "keep the result for queries with in:NAME")
    private @Nullable String save;

    @Option(names = "--saved", description = "list the results that were saved")
    private boolean saved;

    @Option(names = "--terms", paramLabel = "FILE", description = "count many queries, one a line: [NAME<tab>]QUERY")
    private @Nullable Path terms;

    @Option(names = "--format", paramLabel = "FORMAT", description = "print csv or jsonl for other programs")
    private @Nullable ResultFormat format;

    @Option(names = "--quiet", description = "no progress")
    @SuppressWarnings("UnusedVariable") // the same everywhere; searching shows no progress anyway
    private boolean quiet;

    Path index() {
        return index;
    }

    Optional<ResultFormat> format() {
        return Optional.ofNullable(format);
    }

    int limit() {
        return atLeastOne("--limit", limit, ROWS);
    }

    int page() {
        return atLeastOne("--page", page, 1);
    }

    int context() {
        return atLeastOne("--context", context, CHARACTERS);
    }

    /// Size of a random sample; empty where all is wanted.
    Optional<Integer> sample() {
        return sample == null ? Optional.empty() : Optional.of(atLeastOne("--sample", sample, 1));
    }

    long seed() {
        return seed == null ? 1 : seed;
    }

    HitSort sort() {
        String wanted = sort == null ? HitOrder.TEXT.label() : sort;
        return HitSort.of(wanted)
                .orElseThrow(() ->
                        new UsageException(
                                "--sort %s: no such order; use text, date, firmness, left, right or relevance, turned"
                                                .formatted(wanted)
                                        + " round with a - before it"));
    }

    List<SearchField> facets() {
        return facets.stream().map(facet -> field("--facet", facet)).toList();
    }

    Optional<SearchField> groupBy() {
        return Optional.ofNullable(groupBy).map(name -> field("--group-by", name));
    }

    String save() {
        String name = save == null ? "" : save;
        if (!Answer.isName(name)) {
            throw new UsageException("--save '%s': no name for a result; %s".formatted(name, Answer.names()));
        }
        return name;
    }

    Optional<Path> terms() {
        return Optional.ofNullable(terms);
    }

    WordSettings words() {
        return new WordSettings(
                by == Words.LEMMA, window(), atLeastOne("--min", minimum, MINIMUM), !noFunctionWords, limit());
    }

    private int window() {
        if (window == null || window.equals(SENTENCE)) {
            return window == null ? WINDOW : WordSettings.SENTENCE;
        }
        if (!window.matches("[1-9]\\d{0,3}")) {
            throw new UsageException("--window %s: give a number of words from 1, or sentence".formatted(window));
        }
        return Integer.parseInt(window);
    }

    /// The view that is asked for.
    ///
    /// @throws UsageException if options do not go together
    SearchView view() {
        Set<SearchView> views = views();
        if (views.size() > 1) {
            throw new UsageException(
                    "%s: one of them at a time"
                            .formatted(views.stream().map(SearchView::option).collect(Collectors.joining(", "))));
        }
        SearchView view = views.isEmpty() ? SearchView.HITS : views.iterator().next();
        for (SearchView.Detail detail : details()) {
            if (!view.takes(detail)) {
                throw new UsageException(
                        view == SearchView.HITS
                                ? "%s goes with %s".formatted(detail.option(), takers(detail))
                                : "%s and %s do not go together".formatted(view.option(), detail.option()));
            }
        }
        if (seed != null && sample == null) {
            throw new UsageException("--seed goes with --sample N");
        }
        if (format != null && !facets.isEmpty()) {
            throw new UsageException("--facet goes with printed sentences; for a file, use --group-by FIELD --format");
        }
        if (trend != null && !trend.equals(YEAR)) {
            throw new UsageException("--trend %s: give year; for other fields use --group-by".formatted(trend));
        }
        return view;
    }

    private Set<SearchView> views() {
        Set<SearchView> views = EnumSet.noneOf(SearchView.class);
        add(views, SearchView.COUNT, count);
        add(views, SearchView.TREND, trend != null);
        add(views, SearchView.COLLOCATES, collocates);
        add(views, SearchView.KEYWORDS, keywords);
        add(views, SearchView.DISPERSION, dispersion);
        add(views, SearchView.SAVE, save != null);
        add(views, SearchView.SAVED, saved);
        add(views, SearchView.TERMS, terms != null);
        add(views, SearchView.GROUPS, groupBy != null && terms == null);
        return views;
    }

    private Set<SearchView.Detail> details() {
        Set<SearchView.Detail> details = EnumSet.noneOf(SearchView.Detail.class);
        add(details, SearchView.Detail.LIMIT, limit != null);
        add(details, SearchView.Detail.PAGE, page != null);
        add(details, SearchView.Detail.SORT, sort != null);
        add(details, SearchView.Detail.CONTEXT, context != null);
        add(details, SearchView.Detail.FACET, !facets.isEmpty());
        add(details, SearchView.Detail.SAMPLE, sample != null);
        add(details, SearchView.Detail.FORMAT, format != null);
        add(details, SearchView.Detail.WINDOW, window != null);
        add(details, SearchView.Detail.BY, by != null);
        add(details, SearchView.Detail.MINIMUM, minimum != null);
        add(details, SearchView.Detail.FUNCTION_WORDS, noFunctionWords);
        add(details, SearchView.Detail.GROUP_BY, groupBy != null && terms != null);
        return details;
    }

    private static <T> void add(Set<T> set, T value, boolean isGiven) {
        if (isGiven) {
            set.add(value);
        }
    }

    private static String takers(SearchView.Detail detail) {
        return EnumSet.allOf(SearchView.class).stream()
                .filter(view -> view.takes(detail))
                .map(SearchView::option)
                .collect(Collectors.joining(" or "));
    }

    private static int atLeastOne(String option, @Nullable Integer given, int usual) {
        if (given != null && given < 1) {
            throw new UsageException("%s %d: give 1 or more".formatted(option, given));
        }
        return given == null ? usual : given;
    }

    private static SearchField field(String option, String name) {
        List<String> fields = Answer.groupFields().stream().map(SearchField::label).toList();
        return SearchField.of(name)
                .filter(Answer.groupFields()::contains)
                .orElseThrow(() ->
                        new UsageException(
                                "%s %s: no field to count by; %suse one of %s"
                                        .formatted(
                                                option,
                                                name,
                                                Nearest.to(name, fields)
                                                        .map("did you mean '%s'? "::formatted)
                                                        .orElse(""),
                                                String.join(", ", fields))));
    }
}

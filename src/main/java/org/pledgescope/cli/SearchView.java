package org.pledgescope.cli;

import java.util.Set;

/// What a search shows of its result, and the options that go with it.
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable copies
enum SearchView {
    HITS("", Detail.LIMIT, Detail.PAGE, Detail.SORT, Detail.CONTEXT, Detail.FACET, Detail.SAMPLE, Detail.FORMAT),
    COUNT("--count", Detail.SAMPLE, Detail.FORMAT),
    GROUPS("--group-by", Detail.LIMIT, Detail.SAMPLE, Detail.FORMAT),
    TREND("--trend", Detail.SAMPLE, Detail.FORMAT),
    COLLOCATES(
            "--collocates",
            Detail.LIMIT,
            Detail.WINDOW,
            Detail.BY,
            Detail.MINIMUM,
            Detail.FUNCTION_WORDS,
            Detail.SAMPLE,
            Detail.FORMAT),
    KEYWORDS(
            "--keywords", Detail.LIMIT, Detail.BY, Detail.MINIMUM, Detail.FUNCTION_WORDS, Detail.SAMPLE, Detail.FORMAT),
    DISPERSION("--dispersion", Detail.SAMPLE, Detail.FORMAT),
    SAVE("--save", Detail.SAMPLE),
    SAVED("--saved", Detail.FORMAT),
    TERMS("--terms", Detail.LIMIT, Detail.GROUP_BY, Detail.FORMAT);

    /// An option that changes a view.
    enum Detail {
        LIMIT("--limit"),
        PAGE("--page"),
        SORT("--sort"),
        CONTEXT("--context"),
        FACET("--facet"),
        SAMPLE("--sample"),
        FORMAT("--format"),
        WINDOW("--window"),
        BY("--by"),
        MINIMUM("--min"),
        FUNCTION_WORDS("--no-function-words"),
        GROUP_BY("--group-by");

        private final String option;

        Detail(String option) {
            this.option = option;
        }

        String option() {
            return option;
        }
    }

    private final String option;
    private final Set<Detail> details;

    SearchView(String option, Detail... details) {
        this.option = option;
        this.details = Set.of(details);
    }

    /// The option that asks for it; empty for the one that needs none.
    String option() {
        return option;
    }

    boolean takes(Detail detail) {
        return details.contains(detail);
    }
}

package org.pledgescope.ingest;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

/// Gets pages: the copy that is kept, else from the web, of which a copy is kept then.
///
/// @param fetcher made when the first page is fetched
record PageSource(
        PageCopies copies,
        boolean fetchesAnew,
        Supplier<PageFetcher> fetcher,
        Consumer<String> notices,
        DocumentReader reader) {

    /// A page as an input.
    ///
    /// @param stated what a list of sources says of it
    private record PageInput(PageSource source, Address address, Map<String, String> stated) implements Input {
        @Override
        public String origin() {
            return address.toString();
        }

        @Override
        public Stream<Outcome<RawDocument>> read() {
            return source.read(address, stated);
        }
    }

    static PageSource of(PageAccess access, DocumentReader reader) {
        NetworkRule rule = access.allowsLocal() ? NetworkRule.anywhere() : NetworkRule.publicOnly();
        return new PageSource(
                new PageCopies(access.cache()),
                access.fetchesAnew(),
                new Once(() -> new PageFetcher(PageLimits.usual(), rule)),
                access.notices(),
                reader);
    }

    /// Makes the fetcher when the first page is fetched, and only then: a run without pages loads no HTTP client.
    private static final class Once implements Supplier<PageFetcher> {
        private final Supplier<PageFetcher> make;
        private @Nullable PageFetcher made;

        Once(Supplier<PageFetcher> make) {
            this.make = make;
        }

        @Override
        public synchronized PageFetcher get() {
            PageFetcher fetcher = made;
            if (fetcher == null) {
                fetcher = make.get();
                made = fetcher;
            }
            return fetcher;
        }
    }

    Input input(Address address, Map<String, String> stated) {
        return new PageInput(this, address, stated);
    }

    private Stream<Outcome<RawDocument>> read(Address address, Map<String, String> stated) {
        Optional<Page> copy = fetchesAnew ? Optional.empty() : copies.find(address);
        if (copy.isPresent()) {
            notices.accept(
                    "%s: read from the copy of %s (--fetch fetches it anew)"
                            .formatted(address, copy.get().fetched().truncatedTo(ChronoUnit.SECONDS)));
            return documents(address, copy.get(), stated);
        }
        return switch (fetcher.get().fetch(address)) {
            case Outcome.Failed<Page>(Problem problem) -> Stream.of(Outcome.failed(withCopy(address, problem)));
            case Outcome.Done<Page>(Page page) ->
                    Stream.concat(documents(address, page, stated), keep(address, page).map(Outcome::failed));
        };
    }

    /// The problem, with the way to an earlier copy where there is one.
    private Problem withCopy(Address address, Problem problem) {
        return copies.find(address)
                .map(copy -> PageProblems.orCopy(problem, copy.fetched().truncatedTo(ChronoUnit.SECONDS)))
                .orElse(problem);
    }

    private Stream<Outcome<RawDocument>> documents(Address address, Page page, Map<String, String> stated) {
        Map<String, String> facts = new HashMap<>(stated);
        facts.put("source", address.toString());
        facts.put(StatedMetadata.ADDRESS, address.toString());
        return reader.read(address.toString(), address.toString(), page.bytes(), facts);
    }

    private Stream<Problem> keep(Address address, Page page) {
        try {
            copies.put(address, page);
            notices.accept(
                    "%s: fetched%s, %,d bytes"
                            .formatted(
                                    address,
                                    page.last().equals(page.address()) ? "" : " from " + page.last(),
                                    page.bytes().length));
            return Stream.empty();
        } catch (IOException e) {
            return Stream.of(PageProblems.noCopy(address.toString(), e));
        }
    }
}

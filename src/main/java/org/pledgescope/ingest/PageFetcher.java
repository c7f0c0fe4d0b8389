package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// Fetches single pages as a browser would, within limits of time, size and redirects, from hosts that a rule allows.
/// Reasons, and what the rule cannot promise, are in docs/decisions/009-pages-from-the-web.md. Safe to share.
final class PageFetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final String ACCEPTED = "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5";

    private final PageLimits limits;
    private final NetworkRule rule;
    private final HttpClient client;

    PageFetcher(PageLimits limits, NetworkRule rule) {
        this.limits = limits;
        this.rule = rule;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limits.connecting())
                        .build();
    }

    /// Fetches in a thread of its own, since only that can be given up at any moment: while a name is looked up, while a
    /// body trickles in.
    Outcome<Page> fetch(Address address) {
        FutureTask<Outcome<Page>> task = new FutureTask<>(() -> attempt(address));
        Thread.ofVirtual().name("fetching " + address.host()).start(task);
        try {
            return task.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Outcome.failed(PageProblems.timeOut(address.toString(), limits.whole()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while fetching " + address, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("fetching %s failed by a mistake".formatted(address), e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private Outcome<Page> attempt(Address address) throws InterruptedException {
        try {
            return follow(address);
        } catch (HttpTimeoutException e) {
            return Outcome.failed(PageProblems.timeOut(address.toString(), limits.connecting()));
        } catch (SSLException e) {
            return Outcome.failed(PageProblems.tls(address.toString(), e));
        } catch (IOException e) {
            return Outcome.failed(PageProblems.noConnection(address.toString(), e));
        }
    }

    /// Asks for the page and for where it leads on to.
    private Outcome<Page> follow(Address first) throws IOException, InterruptedException {
        Address current = first;
        boolean hasWaited = false;
        for (int redirects = 0; redirects <= limits.redirects(); ) {
            Optional<Problem> objection = rule.objection(current);
            if (objection.isPresent()) {
                return Outcome.failed(objection.get());
            }
            HttpResponse<InputStream> answer = ask(current);
            try (InputStream body = answer.body()) {
                Optional<Duration> pause = hasWaited ? Optional.empty() : pause(answer);
                if (pause.isPresent()) {
                    hasWaited = true;
                    Thread.sleep(pause.get());
                } else if (REDIRECTS.contains(answer.statusCode())) {
                    redirects++;
                    switch (next(current, header(answer, "Location"))) {
                        case Outcome.Failed<Address>(Problem problem) -> {
                            return Outcome.failed(problem);
                        }
                        case Outcome.Done<Address>(Address next) -> current = next;
                    }
                } else {
                    return page(first, current, answer, body);
                }
            }
        }
        return Outcome.failed(
                PageProblems.redirect(
                        first.toString(), "the server sends it on more than %d times".formatted(limits.redirects())));
    }

    private HttpResponse<InputStream> ask(Address address) throws IOException, InterruptedException {
        try {
            return client.send(request(address), BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException e) {
            // the client's word for an answer whose length is no number; the request itself is one that it takes
            throw new IOException(e.getMessage(), e);
        }
    }

    private HttpRequest request(Address address) {
        return HttpRequest.newBuilder(address.uri())
                .timeout(limits.whole())
                .header("User-Agent", userAgent())
                .header("Accept", ACCEPTED)
                .header("Accept-Language", "en, *;q=0.5")
                .header("Accept-Encoding", PageBody.UNPACKED)
                .GET()
                .build();
    }

    private static String userAgent() {
        String version = PageFetcher.class.getPackage().getImplementationVersion();
        return "Pledgescope/%s (reads single pages that its user names; see docs/decisions/009-pages-from-the-web.md)"
                .formatted(version == null ? "development" : version);
    }

    /// Where a redirect leads, if it may be followed.
    static Outcome<Address> next(Address current, String location) {
        if (location.isBlank()) {
            return Outcome.failed(PageProblems.redirect(current.toString(), "the server sends it on to nowhere"));
        }
        return current.resolve(location)
                .then(next ->
                        current.isSecure() && !next.isSecure()
                                ? Outcome.failed(
                                        PageProblems.redirect(
                                                current.toString(),
                                                "the server sends it on from https to %s, which anybody on the way can change"
                                                        .formatted(next)))
                                : Outcome.done(next));
    }

    private Outcome<Page> page(Address first, Address last, HttpResponse<?> answer, InputStream body)
            throws IOException {
        String place = first.toString();
        int status = answer.statusCode();
        if (BUSY.contains(status)) {
            return Outcome.failed(PageProblems.busy(place, status, header(answer, "Retry-After")));
        }
        if (status < 200 || status > 299) {
            return Outcome.failed(PageProblems.status(place, status));
        }
        if (answer.headers().firstValueAsLong("Content-Length").orElse(0) > limits.bytes()) {
            return Outcome.failed(PageProblems.tooLarge(place, limits.bytes()));
        }
        return PageBody.read(place, body, header(answer, "Content-Encoding"), limits.bytes())
                .then(bytes ->
                        Outcome.done(
                                new Page(
                                        place,
                                        last.toString(),
                                        Instant.now(),
                                        status,
                                        header(answer, "Content-Type"),
                                        header(answer, "ETag"),
                                        bytes)));
    }

    /// How long a busy server asks to wait, where that is not too long.
    private Optional<Duration> pause(HttpResponse<?> answer) {
        return BUSY.contains(answer.statusCode())
                ? wait(header(answer, "Retry-After").strip())
                        .filter(pause -> pause.compareTo(limits.longestWait()) <= 0)
                : Optional.empty();
    }

    /// A number of seconds or a date.
    private static Optional<Duration> wait(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        try {
            Instant until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration pause = Duration.between(Instant.now(), until);
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

package org.pledgescope.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pledgescope.problem.Problem;

/// Every problem that a page on the web may have, each with what to do about it.
///
/// | id | when |
/// |---|---|
/// | `bad-address` | it is no http or https address that can be asked for |
/// | `local-address` | its host is of this machine or its network |
/// | `unknown-host` | nobody knows its host |
/// | `no-connection` | its server does not answer, or breaks off |
/// | `time-out` | its server is too slow |
/// | `tls` | its server cannot be told from another |
/// | `redirect` | it leads on too often, or to where it must not |
/// | `not-found` | its server does not have it (404, 410), or no known source has the id |
/// | `refused` | its server does not give it to this program (401, 403, 429, 451 and other 4xx) |
/// | `server-error` | its server has a problem (5xx), or its answer cannot be understood |
/// | `too-large` | it is above the limit |
/// | `empty` | it has no bytes |
/// | `no-copy` | it was read, and its copy could not be kept |
final class PageProblems {

    private static final String BY_HAND =
            "open the address in a browser; if it shows the text, save the page and give that file";

    private PageProblems() {}

    static Problem badAddress(String place, String found) {
        return new Problem(
                place,
                "bad-address",
                found,
                "give an address of the form https://host/path, as the browser shows it, or save the page and give"
                        + " that file");
    }

    static Problem localAddress(String place, String address) {
        return new Problem(
                place,
                "local-address",
                "its host is at %s, which is of this machine or a private network; pages of the public web are read"
                        .formatted(address),
                "check the address; if it is meant, add --allow-local");
    }

    static Problem unknownHost(String place, String host) {
        return new Problem(
                place,
                "unknown-host",
                "no host named '%s' is known".formatted(host),
                "check the address and that this machine is on the network");
    }

    static Problem noConnection(String place, IOException cause) {
        String reason = cause.getMessage() == null ? "" : ": " + Address.shown(cause.getMessage());
        return new Problem(
                place,
                "no-connection",
                "its server does not answer, or broke off (%s%s)".formatted(cause.getClass().getSimpleName(), reason),
                "try again later; " + BY_HAND);
    }

    static Problem timeOut(String place, Duration longest) {
        return new Problem(
                place,
                "time-out",
                "the page did not come within %s s".formatted(seconds(longest)),
                "try again later; " + BY_HAND);
    }

    static Problem tls(String place, IOException cause) {
        return new Problem(
                place,
                "tls",
                "its server cannot prove who it is (%s)".formatted(Address.shown(String.valueOf(cause.getMessage()))),
                "check the host's name and this machine's clock; " + BY_HAND);
    }

    static Problem redirect(String place, String found) {
        return new Problem(place, "redirect", found, "give the address that the browser shows at the end");
    }

    static Problem status(String place, int status) {
        return switch (status) {
            case 404, 410 ->
                    new Problem(
                            place,
                            "not-found",
                            "its server has no such page (status %d)".formatted(status),
                            "check the address; the page may have moved to another one");
            case 401 ->
                    new Problem(
                            place,
                            "refused",
                            "its server asks for a name and password (status 401)",
                            "open the page in a browser, save it and give that file");
            case 451 ->
                    new Problem(
                            place,
                            "refused",
                            "its server may not show it for legal reasons (status 451)",
                            "find the text at another place and give that file");
            default ->
                    status >= 400 && status < 500
                            ? new Problem(
                                    place,
                                    "refused",
                                    "its server does not give the page to this program (status %d)".formatted(status),
                                    BY_HAND)
                            : new Problem(
                                    place,
                                    "server-error",
                                    "its server answered with status %d, expected 200".formatted(status),
                                    "try again later; " + BY_HAND);
        };
    }

    /// @param wait what the server asks for; empty if it does not say
    static Problem busy(String place, int status, String wait) {
        return new Problem(
                place,
                status == 429 ? "refused" : "server-error",
                "its server is too busy (status %d)%s"
                        .formatted(status, wait.isEmpty() ? "" : " and asks to wait " + Address.shown(wait)),
                "try again later; " + BY_HAND);
    }

    static Problem notUnderstood(String place, String found) {
        return new Problem(place, "server-error", found, "try again later; " + BY_HAND);
    }

    static Problem tooLarge(String place, int largest) {
        return new Problem(
                place,
                "too-large",
                "found more than %s bytes".formatted(String.format(java.util.Locale.ROOT, "%,d", largest)),
                "save the page, cut it to the text and give that file");
    }

    static Problem empty(String place) {
        return new Problem(place, "empty", "its server sent nothing", "check the address; " + BY_HAND);
    }

    /// @param fetched when the copy was made that is kept of the page
    static Problem orCopy(Problem problem, Instant fetched) {
        return new Problem(
                problem.severity(),
                problem.place(),
                problem.id(),
                problem.found(),
                "leave out --fetch to read the copy of %s; or: %s".formatted(fetched, problem.remedy()));
    }

    static Problem noCopy(String place, IOException cause) {
        return Problem.warning(
                place,
                "no-copy",
                "it was read, but no copy could be kept (%s)".formatted(cause),
                "name a folder that can be written to with --cache, so that the run can be repeated");
    }

    static Problem unknownSource(String place, List<String> nearest) {
        return new Problem(
                place,
                "not-found",
                "no source has this id" + (nearest.isEmpty() ? "" : "; the nearest are " + String.join(", ", nearest)),
                "list the sources with `pledgescope sources`");
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? String.valueOf(duration.toSeconds())
                : String.valueOf(duration.toMillis() / 1000.0);
    }
}

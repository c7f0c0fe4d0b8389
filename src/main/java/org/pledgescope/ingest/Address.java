package org.pledgescope.ingest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.problem.Outcome;

/// The web address of a page in a form that can be asked for: scheme and host in lower case and ASCII, no user name, no
/// fragment, an empty path written as `/`.
///
/// @param uri with the scheme http or https, a host and at least the path `/`
record Address(URI uri) {

    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?i)(?<scheme>https?)://(?<user>[^/?#]*@)?(?<host>\\[[0-9a-f:.]+]|[^/?#:@\\[\\]]+)"
                            + "(?::(?<port>\\d{1,5}))?(?<path>/[^?#]*)?(?<query>\\?[^#]*)?(?:#.*)?",
                    Pattern.DOTALL);
    private static final Pattern USER = Pattern.compile("//[^/?#]*@");

    /// Numbers in a form in which some resolvers read an IPv4 address and others do not: `0x7f.1`, `2130706433`, `127.1`.
    private static final Pattern DISGUISED = Pattern.compile("(?i)(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    private static final int LONGEST = 4000;
    private static final int HIGHEST_PORT = 65_535;

    /// Whether an argument is meant as a web address, a good one or not.
    static boolean isMeant(String argument) {
        return WITH_SCHEME.matcher(argument).matches();
    }

    /// An address as messages may show it: without user name and password, not longer than a line.
    static String shown(String argument) {
        String safe = USER.matcher(argument).replaceFirst("//").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return safe.isEmpty() ? "''" : safe.length() > 300 ? safe.substring(0, 300) + "…" : safe;
    }

    /// Understands what a person types or a server sends. Spaces and letters outside ASCII are escaped; a host in another
    /// script is written in its ASCII form.
    static Outcome<Address> of(String argument) {
        String shown = shown(argument);
        Matcher parts = PARTS.matcher(argument.strip());
        if (argument.length() > LONGEST || !parts.matches()) {
            return Outcome.failed(PageProblems.badAddress(shown, "found no http or https address"));
        }
        if (parts.group("user") != null) {
            return Outcome.failed(
                    PageProblems.badAddress(shown, "found a user name or password in the address, which is not sent"));
        }
        int port = parts.group("port") == null ? -1 : Integer.parseInt(parts.group("port"));
        if (port == 0 || port > HIGHEST_PORT) {
            return Outcome.failed(PageProblems.badAddress(shown, "found port %d, expected 1 to 65535".formatted(port)));
        }
        return host(parts.group("host"), shown).then(host -> made(parts, host, port, shown));
    }

    /// Where a redirect leads.
    Outcome<Address> resolve(String location) {
        try {
            return of(uri.resolve(escaped(location)).toString());
        } catch (IllegalArgumentException e) {
            return Outcome.failed(
                    PageProblems.redirect(toString(), "the server sends it on to no address: " + shown(location)));
        }
    }

    boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    String host() {
        return uri.getHost();
    }

    /// The port that is asked, stated or not.
    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static Outcome<String> host(String host, String shown) {
        if (host.startsWith("[")) {
            return Outcome.done(host.toLowerCase(Locale.ROOT));
        }
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            boolean isDisguised = DISGUISED.matcher(ascii).matches() && !DOTTED.matcher(ascii).matches();
            return isDisguised
                    ? Outcome.failed(
                            PageProblems.badAddress(
                                    shown, "found the host '%s', a number and no name".formatted(shown(host))))
                    : Outcome.done(ascii);
        } catch (IllegalArgumentException e) {
            return Outcome.failed(PageProblems.badAddress(shown, "found no host name in it"));
        }
    }

    private static Outcome<Address> made(Matcher parts, String host, int port, String shown) {
        String path = parts.group("path") == null ? "/" : parts.group("path");
        String query = parts.group("query") == null ? "" : parts.group("query");
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        boolean isUsual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        try {
            URI uri = new URI(scheme + "://" + host + (isUsual ? "" : ":" + port) + escaped(path + query));
            return uri.getHost() == null
                    ? Outcome.failed(PageProblems.badAddress(shown, "found no host name in it"))
                    : Outcome.done(new Address(uri));
        } catch (URISyntaxException e) {
            return Outcome.failed(
                    PageProblems.badAddress(shown, "it is no address (%s)".formatted(shown(e.getReason()))));
        }
    }

    /// With every character escaped that may not stand in an address; escapes stay, a lone `%` becomes one.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String plain = text.strip().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
        plain.codePoints()
                .forEach(c -> {
                    if (c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
                        escaped.appendCodePoint(c);
                    } else {
                        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                            escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                        }
                    }
                });
        return escaped.toString();
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

class PageFetcherTest {

    private static final String SENTENCE = "The members of the League will halve the tolls on the river by the spring.";
    private static final int LARGEST = 100_000;
    private static final PageLimits LIMITS =
            new PageLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 5, Duration.ofSeconds(1), LARGEST);
    private static final PageLimits IMPATIENT =
            new PageLimits(Duration.ofMillis(300), Duration.ofMillis(300), 5, Duration.ZERO, LARGEST);

    /// This machine's first address stands for the public web, all others for a private network.
    private static final NetworkRule RULE =
            new NetworkRule(address -> address.getHostAddress().equals("127.0.0.1"), false);

    private static Outcome<Page> fetch(String address) {
        return fetch(address, LIMITS);
    }

    private static Outcome<Page> fetch(String address, PageLimits limits) {
        return Address.of(address).then(good -> new PageFetcher(limits, RULE).fetch(good));
    }

    private static Problem problem(PageServer server, PageLimits limits) {
        return Outcomes.problem(fetch(server.address("/a"), limits));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsFetchedWithWhatTheServerSaysOfIt() throws IOException {
        try (PageServer server = PageServer.of("Content-Type: application/pdf\r\nETag: \"7\"\r\n", bytes(SENTENCE))) {
            Page page = Outcomes.value(fetch(server.address("/a b?x=ü#part")));
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo(SENTENCE);
            assertThat(page.contentType()).isEqualTo("application/pdf");
            assertThat(page.etag()).isEqualTo("\"7\"");
            assertThat(server.requests())
                    .singleElement()
                    .asString()
                    .startsWith("GET /a%20b?x=%C3%BC HTTP/1.1")
                    .contains("User-Agent: Pledgescope/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, not-found",
        "410, not-found",
        "401, refused",
        "403, refused",
        "451, refused",
        "429, refused",
        "418, refused",
        "500, server-error",
        "503, server-error",
        "304, server-error",
        "204, empty"
    })
    void aStatusBecomesTheProblemThatItIs(int status, String id) throws IOException {
        try (PageServer server =
                PageServer.answering((_, out) -> PageServer.send(out, status + " Status", "", new byte[0]))) {
            Problem problem = problem(server, LIMITS);
            assertThat(problem.id()).isEqualTo(id);
            assertThat(problem.place()).isEqualTo(server.address("/a"));
        }
    }

    @Test
    void aBusyServerIsAskedOnceMoreAfterThePauseThatItAsksFor() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (PageServer server =
                PageServer.answering((_, out) -> {
                    boolean isFirst = asked.incrementAndGet() == 1;
                    PageServer.send(
                            out, isFirst ? "429 Busy" : "200 OK", isFirst ? "Retry-After: 0\r\n" : "", SENTENCE);
                })) {
            assertThat(Outcomes.value(fetch(server.address("/a"))).bytes()).isEqualTo(bytes(SENTENCE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3600", "Wed, 21 Oct 2015 07:28:00 GMT", "soon", "-1", ""})
    void aServerThatStaysBusyOrAsksForTooLongIsLeftAlone(String pause) throws IOException {
        try (PageServer server =
                PageServer.answering(
                        (_, out) -> PageServer.send(out, "503 Busy", "Retry-After: " + pause + "\r\n", ""))) {
            assertThat(problem(server, LIMITS).found()).contains("too busy (status 503)").contains(pause);
            assertThat(server.requests()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void redirectsAreFollowedAndTheLastAddressIsKept() throws IOException {
        try (PageServer server =
                PageServer.answering((path, out) -> {
                    switch (path) {
                        case "/a" -> PageServer.send(out, "301 Moved", "Location: b/c\r\n", "");
                        case "/b/c" -> PageServer.send(out, "302 Found", "Location: ../d?e#f\r\n", "");
                        default -> PageServer.send(out, "200 OK", "", SENTENCE);
                    }
                })) {
            Page page = Outcomes.value(fetch(server.address("/a")));
            assertThat(page.last()).isEqualTo(server.address("/d?e"));
            assertThat(page.address()).isEqualTo(server.address("/a"));
        }
    }

    @Test
    void redirectsInACircleEnd() throws IOException {
        try (PageServer server =
                PageServer.answering((_, out) -> PageServer.send(out, "307 Again", "Location: /a\r\n", ""))) {
            assertThat(problem(server, LIMITS))
                    .extracting(Problem::id, Problem::found)
                    .containsExactly("redirect", "the server sends it on more than 5 times");
            assertThat(server.requests()).hasSize(6);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://127.0.0.2:8080/admin | local-address",
                "http://[::1]:8080/ | local-address",
                "http://2130706433/ | bad-address",
                "file:///etc/passwd | bad-address",
                "ftp://127.0.0.1/a | bad-address",
                "//127.0.0.1:22/ | bad-address",
                "http://user:secret@127.0.0.1/ | bad-address",
                ":: | redirect",
                "'' | redirect"
            })
    void aRedirectToWhereNoPageMayBeFetchedIsNotFollowed(String location, String id) throws IOException {
        try (PageServer server =
                PageServer.answering(
                        (_, out) -> PageServer.send(out, "302 Found", "Location: " + location + "\r\n", ""))) {
            Problem problem = problem(server, LIMITS);
            assertThat(problem.id()).isEqualTo(id);
            assertThat(problem.toString()).doesNotContain("secret");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aRedirectFromHttpsToHttpIsNotFollowed() {
        Address secure = Outcomes.value(Address.of("https://league.example/a"));
        assertThat(Outcomes.problem(PageFetcher.next(secure, "http://league.example/a")).id()).isEqualTo("redirect");
        assertThat(Outcomes.value(PageFetcher.next(secure, "/b"))).hasToString("https://league.example/b");
    }

    @Test
    void aServerThatIsSilentRunsOutOfTime() throws IOException {
        try (PageServer server = PageServer.answering((_, _) -> Thread.sleep(60_000))) {
            assertThat(problem(server, IMPATIENT).id()).isEqualTo("time-out");
        }
    }

    @Test
    void aBodyThatTricklesInRunsOutOfTime() throws IOException {
        try (PageServer server =
                PageServer.answering((_, out) -> {
                    out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"));
                    while (true) {
                        out.write('a');
                        Thread.sleep(5);
                    }
                })) {
            assertThat(problem(server, IMPATIENT).id()).isEqualTo("time-out");
        }
    }

    @Test
    void anEndlessBodyIsTooLarge() throws IOException {
        try (PageServer server =
                PageServer.answering((_, out) -> {
                    out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
                    while (true) {
                        out.write(bytes("1000\r\n" + "a".repeat(4096) + "\r\n"));
                    }
                })) {
            assertThat(problem(server, LIMITS).id()).isEqualTo("too-large");
        }
    }

    @Test
    void aLengthAboveTheLimitIsTooLargeBeforeAnythingIsRead() throws IOException {
        try (PageServer server =
                PageServer.answering((_, out) -> {
                    out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"));
                    Thread.sleep(60_000);
                })) {
            assertThat(problem(server, LIMITS).id()).isEqualTo("too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nThe members",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n500\r\nThe members", "220 mail server ready\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nThe members"
            })
    void anAnswerThatBreaksOffOrIsNoneIsNoHalfPage(String answer) throws IOException {
        try (PageServer server = PageServer.answering((_, out) -> out.write(bytes(answer)))) {
            assertThat(problem(server, LIMITS).id()).isEqualTo("no-connection");
        }
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        for (String encoding : new String[] {"gzip", "deflate", "raw"}) {
            String header = "Content-Encoding: " + (encoding.equals("raw") ? "deflate" : encoding) + "\r\n";
            try (PageServer server = PageServer.of(header, packed(bytes(SENTENCE), encoding))) {
                assertThat(Outcomes.value(fetch(server.address("/"))).bytes()).isEqualTo(bytes(SENTENCE));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "raw"})
    void aSmallPageThatUnpacksToAHugeOneIsTooLarge(String encoding) throws IOException {
        byte[] bomb = packed(new byte[20_000_000], encoding);
        assertThat(bomb.length).isLessThan(LARGEST);
        String header = "Content-Encoding: " + (encoding.equals("raw") ? "deflate" : encoding) + "\r\n";
        try (PageServer server = PageServer.of(header, bomb)) {
            assertThat(problem(server, LIMITS).id()).isEqualTo("too-large");
        }
    }

    @Test
    void everyPrefixOfAPackedPageIsAProblem() throws IOException {
        byte[] packed = packed(bytes(SENTENCE), "gzip");
        for (int length = 1; length < packed.length; length += 7) {
            byte[] prefix = Arrays.copyOf(packed, length);
            Outcome<byte[]> read = PageBody.read("a", new java.io.ByteArrayInputStream(prefix), "gzip", LARGEST);
            assertThat(Outcomes.problem(read).id()).isEqualTo("server-error");
        }
        assertThat(Outcomes.problem(PageBody.read("a", new java.io.ByteArrayInputStream(packed), "br", LARGEST)).id())
                .isEqualTo("server-error");
    }

    @Test
    void aServerThatIsNotThereIsNoConnection() throws IOException {
        PageServer gone = PageServer.of("", new byte[0]);
        gone.close();
        assertThat(problem(gone, LIMITS).id()).isEqualTo("no-connection");
    }

    @Test
    void aServerWithoutCertificateCannotProveWhoItIs() throws IOException {
        try (PageServer server = PageServer.speakingPlainly(bytes(SENTENCE))) {
            assertThat(Outcomes.problem(fetch(server.address("/").replace("http:", "https:"))).id()).isEqualTo("tls");
        }
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        assertThat(Outcomes.problem(fetch("http://league.invalid/a")).toString())
                .contains("unknown-host", "'league.invalid'");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "0.0.0.0, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.100.100.200, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "192.0.0.8, false",
        "198.18.0.1, false",
        "::1, false",
        "::, false",
        "fe80::1, false",
        "fd00:ec2::254, false",
        "fec0::1, false",
        "ff02::1, false",
        "::ffff:127.0.0.1, false",
        "::127.0.0.1, false",
        "64:ff9b::7f00:1, false",
        "64:ff9b::808:808, true",
        "2002:7f00:1::, false",
        "2002:808:808::, true",
        "2001:0:1::1, false",
        "8.8.8.8, true",
        "172.32.0.1, true",
        "100.128.0.1, true",
        "2606:4700::1111, true"
    })
    void onlyAddressesOfThePublicInternetArePublic(String address, boolean isPublic) throws IOException {
        assertThat(NetworkRule.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @Test
    void aLocalPageIsReadOnlyIfTheUserAllowsIt() throws IOException {
        try (PageServer server = PageServer.of("", bytes(SENTENCE))) {
            Address address = Outcomes.value(Address.of(server.address("/")));
            assertThat(Outcomes.problem(new PageFetcher(LIMITS, NetworkRule.publicOnly()).fetch(address)).id())
                    .isEqualTo("local-address");
            assertThat(server.requests()).isEmpty();
            assertThat(Outcomes.value(new PageFetcher(LIMITS, NetworkRule.anywhere()).fetch(address)).bytes())
                    .isEqualTo(bytes(SENTENCE));
        }
    }

    private static byte[] packed(byte[] bytes, String encoding) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (encoding) {
                    case "gzip" -> new GZIPOutputStream(packed);
                    case "raw" -> new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
                    default -> new DeflaterOutputStream(packed);
                }) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}

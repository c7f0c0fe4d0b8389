package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageInputsTest {

    private static final byte[] PAGE =
            "The lighthouse will be lit by the spring, and the members of the League will pay for the lighthouse."
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private CommandLineRun count(String address, String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(
                new String[] {"count", "lighthouse", address, "--allow-local", "--cache", folder.toString()},
                0,
                arguments,
                0,
                6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return CommandLineRun.of(arguments);
    }

    @Test
    void aPageIsCountedAndASecondTimeWithoutNetwork() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, PAGE.length);
                    exchange.getResponseBody().write(PAGE);
                    exchange.close();
                });
        server.start();
        String address = "http://127.0.0.1:%d/lamp".formatted(server.getAddress().getPort());
        CommandLineRun first = count(address);
        server.stop(0);
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("lighthouse in 127-0-0-1-").contains("  2  ");
        assertThat(first.err()).contains(address + ": fetched, 100 bytes");
        CommandLineRun second = count(address);
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("read from the copy of ");
        assertThat(count(address, "--quiet").err()).isEmpty();
        CommandLineRun anew = count(address, "--fetch");
        assertThat(anew.code()).isEqualTo(Main.DONE_WITH_PROBLEMS);
        assertThat(anew.err()).contains("error [no-connection]");
    }

    @Test
    void aLocalPageIsNotReadUnlessTheUserAllowsIt() {
        CommandLineRun run =
                CommandLineRun.of("count", "lighthouse", "http://localhost:9000/", "--cache", folder.toString());
        assertThat(run.code()).isEqualTo(Main.DONE_WITH_PROBLEMS);
        assertThat(run.err()).contains("http://localhost:9000/: error [local-address]");
    }

    @Test
    void sourcesAreListedByWords() {
        CommandLineRun run = CommandLineRun.of("sources", "vilnius");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("nato-vilnius-2023 ")
                .contains("2023-07-11", "https://www.nato.int/")
                .hasLineCount(3);
        assertThat(CommandLineRun.of("sources").out().lines().filter(line -> !line.startsWith("    http")))
                .allMatch(line -> line.length() <= 80);
        assertThat(CommandLineRun.of("sources", "tollbridge").err()).contains("holds [tollbridge]");
        assertThat(CommandLineRun.of("count", "oil", "source:nato-vilnus-2023").err()).contains("nato-vilnius-2023");
    }
}

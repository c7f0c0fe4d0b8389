package org.pledgescope.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on this machine that answers each request with whatever bytes a test wants, right or wrong, and remembers
/// what it was asked.
final class PageServer implements AutoCloseable {

    /// Answers one request on an open connection, which is closed afterwards.
    interface Answer {
        void to(String path, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private PageServer(ServerSocket socket) {
        this.socket = socket;
    }

    static PageServer answering(Answer answer) throws IOException {
        PageServer server = new PageServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(() -> server.accept(answer));
        return server;
    }

    /// Answers whatever begins a connection with these words, and so a greeting that asks for encryption too.
    static PageServer speakingPlainly(byte[] words) throws IOException {
        PageServer server = new PageServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual()
                .start(() -> {
                    try (Socket connection = server.socket.accept()) {
                        connection.getInputStream().read();
                        connection.getOutputStream().write(words);
                        connection.getInputStream().readNBytes(1_000_000);
                    } catch (IOException clientGone) {
                        // which it may be
                    }
                });
        return server;
    }

    /// Answers every request with a page.
    static PageServer of(String headers, byte[] body) throws IOException {
        return answering((_, out) -> send(out, "200 OK", headers, body));
    }

    static void send(OutputStream out, String status, String headers, byte[] body) throws IOException {
        out.write(
                "HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n"
                        .formatted(status, body.length, headers)
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
    }

    static void send(OutputStream out, String status, String headers, String body) throws IOException {
        send(out, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(socket.getLocalPort(), path);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// Request lines with their headers, each in one string.
    List<String> requests() {
        return requests;
    }

    private void accept(Answer answer) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection, answer));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection, Answer answer) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
            StringBuilder request = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append('\n');
            }
            requests.add(request.toString());
            String[] words = request.toString().split(" ");
            answer.to(words.length > 1 ? words[1] : "", connection.getOutputStream());
        } catch (IOException clientGone) {
            // a client that gives up is what some tests are about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

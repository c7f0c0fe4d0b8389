package org.pledgescope.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.pledgescope.problem.Outcome;

/// Reads the bytes of an answer, unpacked, and never more than a limit of them, whatever the server says of their number.
final class PageBody {

    /// What a request says that it can unpack.
    static final String UNPACKED = "gzip, deflate";

    private PageBody() {}

    /// @param place    how messages name the page
    /// @param encoding as the server names it: `gzip`, `deflate`; empty or `identity` for none
    /// @throws IOException if the connection breaks off
    static Outcome<byte[]> read(String place, InputStream in, String encoding, int largest) throws IOException {
        try (InputStream unpacked = unpacked(in, encoding.strip().toLowerCase(Locale.ROOT))) {
            byte[] bytes = unpacked.readNBytes(largest + 1);
            if (bytes.length > largest) {
                return Outcome.failed(PageProblems.tooLarge(place, largest));
            }
            return bytes.length == 0 ? Outcome.failed(PageProblems.empty(place)) : Outcome.done(bytes);
        } catch (ZipException | EOFException e) {
            return Outcome.failed(
                    PageProblems.notUnderstood(
                            place, "its server sent bytes that are not packed as it says ('%s')".formatted(encoding)));
        }
    }

    private static InputStream unpacked(InputStream in, String encoding) throws IOException {
        return switch (encoding) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> deflated(in);
            default -> throw new ZipException(encoding);
        };
    }

    /// With the two bytes of zlib before it, as the standard has it, or without, as some servers do.
    private static InputStream deflated(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        boolean hasHead = (first & 0x0f) == 8 && second >= 0 && (first << 8 | second) % 31 == 0;
        return new InflaterInputStream(buffered, new Inflater(!hasHead));
    }
}

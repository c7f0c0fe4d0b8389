package org.pledgescope.ingest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// The entries of a ZIP file that lies in memory, as its central directory lists them. Nothing is written to disk, and
/// nothing is unpacked before it is asked for and never above the limit asked for, whatever sizes the file claims. The
/// JDK's own reader by names wants a file on disk, and its stream cannot read one entry before another.
final class ZipArchive {

    /// More entries than any document or press kit has.
    static final int MOST_ENTRIES = 20_000;

    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int LOCAL_ENTRY_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int FIRST_BUFFER = 1024;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final String OLD_CHARSET = "IBM437";

    private final ByteBuffer bytes;
    private final List<Entry> entries;

    /// One file in the archive.
    ///
    /// @param name   only a name: it may hold `..` or begin with `/`, which matters to nobody here
    /// @param packed length in the archive, in bytes
    /// @param offset of its local header
    record Entry(String name, int method, boolean isEncrypted, int packed, int offset) {

        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    private ZipArchive(ByteBuffer bytes, List<Entry> entries) {
        this.bytes = bytes;
        this.entries = List.copyOf(entries);
    }

    /// Empty where there is no directory: the file is cut off or no archive.
    static Optional<ZipArchive> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int last = content.length - DIRECTORY_END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == DIRECTORY_END) {
                return Optional.of(new ZipArchive(bytes, directory(bytes, at)));
            }
        }
        return Optional.empty();
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    private static List<Entry> directory(ByteBuffer bytes, int end) {
        List<Entry> entries = new ArrayList<>();
        int at = bytes.getInt(end + 16);
        while (at >= 0
                && at <= end - DIRECTORY_ENTRY_LENGTH
                && bytes.getInt(at) == DIRECTORY_ENTRY
                && entries.size() < MOST_ENTRIES) {
            int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            int start = at + DIRECTORY_ENTRY_LENGTH;
            if (start + nameLength > end) {
                break;
            }
            entries.add(
                    new Entry(
                            name(bytes.slice(start, nameLength)),
                            Short.toUnsignedInt(bytes.getShort(at + 10)),
                            (bytes.getShort(at + 8) & ENCRYPTED) != 0,
                            bytes.getInt(at + 20),
                            bytes.getInt(at + 42)));
            at =
                    start
                            + nameLength
                            + Short.toUnsignedInt(bytes.getShort(at + 30))
                            + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return entries;
    }

    /// UTF-8 where it can be, else the charset of the first archives.
    private static String name(ByteBuffer name) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(name.duplicate());
            return decoded.toString().replace('\\', '/');
        } catch (CharacterCodingException notUtf8) {
            Charset old = Charset.isSupported(OLD_CHARSET) ? Charset.forName(OLD_CHARSET) : StandardCharsets.ISO_8859_1;
            return old.decode(name.duplicate()).toString().replace('\\', '/');
        }
    }

    /// The unpacked bytes of an entry.
    ///
    /// @param place how messages name the entry
    /// @param limit most bytes that it may have
    Outcome<byte[]> read(Entry entry, String place, int limit) {
        if (entry.isEncrypted()) {
            return Outcome.failed(Problems.encrypted(place));
        }
        int at = entry.offset();
        if (at < 0 || at > bytes.capacity() - LOCAL_ENTRY_LENGTH || bytes.getInt(at) != LOCAL_ENTRY) {
            return Outcome.failed(damaged(place));
        }
        int start =
                at
                        + LOCAL_ENTRY_LENGTH
                        + Short.toUnsignedInt(bytes.getShort(at + 26))
                        + Short.toUnsignedInt(bytes.getShort(at + 28));
        if (entry.packed() < 0 || start > bytes.capacity() - entry.packed()) {
            return Outcome.failed(damaged(place));
        }
        ByteBuffer packed = bytes.slice(start, entry.packed());
        return switch (entry.method()) {
            case STORED ->
                    entry.packed() > limit
                            ? Outcome.failed(Problems.tooLarge(place, limit))
                            : Outcome.done(array(packed));
            case DEFLATED -> inflate(packed, place, limit);
            default ->
                    Outcome.failed(
                            Problems.broken(
                                    place,
                                    "it is packed by method %d, which is not read".formatted(entry.method()),
                                    "unpack the archive and give the files"));
        };
    }

    private static byte[] array(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }

    private static Outcome<byte[]> inflate(ByteBuffer packed, String place, int limit) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] out = new byte[(int) Math.min(limit, FIRST_BUFFER + packed.remaining() * 4L)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == out.length) {
                    if (length == limit) {
                        return Outcome.failed(Problems.tooLarge(place, limit));
                    }
                    out = Arrays.copyOf(out, (int) Math.min(limit, out.length * 2L));
                }
                int count = inflater.inflate(out, length, out.length - length);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    return Outcome.failed(damaged(place));
                }
                length += count;
            }
            return Outcome.done(Arrays.copyOf(out, length));
        } catch (DataFormatException e) {
            return Outcome.failed(damaged(place));
        }
    }

    private static Problem damaged(String place) {
        return Problems.broken(
                place,
                "its packed data are damaged or cut off",
                "get the file again, or save it anew from the program that made it");
    }
}

package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Measures what the packed parts of a PDF unpack to, before the library does, which would hold all of it in memory.
/// Pictures are passed over since they are never unpacked. What is packed in another way than by deflation, or after
/// encryption, is not measured.
final class PdfInflation {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_PART = 100_000_000;
    private static final long LARGEST = 600_000_000;
    private static final int DICTIONARY = 1_000;
    private static final int ZLIB = 0x78;

    private final byte[] bytes;
    private final byte[] sink = new byte[1 << 16];

    private PdfInflation(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether a PDF unpacks to more than any text needs.
    static boolean isTooLarge(byte[] bytes) {
        return new PdfInflation(bytes).isTooLarge();
    }

    private boolean isTooLarge() {
        long total = 0;
        for (int at = next(0); at >= 0; at = next(at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            long size = start < bytes.length && bytes[start] == ZLIB && !isPicture(at) ? inflated(start) : 0;
            total += size;
            if (size > LARGEST_PART || total > LARGEST) {
                return true;
            }
        }
        return false;
    }

    /// Behind the next word `stream` that is no `endstream`; -1 for none.
    private int next(int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] == 's' && isStream(i) && (i == 0 || bytes[i - 1] != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        for (int k = 0; k < STREAM.length; k++) {
            if (bytes[at + k] != STREAM[k]) {
                return false;
            }
        }
        return true;
    }

    private boolean isPicture(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*");
    }

    private long inflated(int start) {
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            int step = inflater.inflate(sink);
            while (step > 0 && size <= LARGEST_PART) {
                size += step;
                step = inflater.inflate(sink);
            }
            return size;
        } catch (DataFormatException damaged) {
            return size;
        } finally {
            inflater.end();
        }
    }
}

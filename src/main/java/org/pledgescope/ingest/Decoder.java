package org.pledgescope.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// Makes characters of bytes. A charset that the user states decides; else a byte order mark; else strict UTF-8; else
/// UTF-16 where every other byte is zero; else the likeliest of the old charsets.
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1000;

    private final Optional<Charset> stated;

    Decoder(Optional<Charset> stated) {
        this.stated = stated;
    }

    Optional<Charset> stated() {
        return stated;
    }

    /// @param place how messages name the input
    Outcome<String> decode(byte[] bytes, String place) {
        Outcome<String> text = characters(bytes, place);
        return text.then(words ->
                isBinary(words) ? Outcome.failed(Problems.notSupported(place, "binary data")) : Outcome.done(words));
    }

    private Outcome<String> characters(byte[] bytes, String place) {
        Optional<Charset> marked = byteOrderMark(bytes);
        Optional<Charset> claimed = stated.isPresent() ? stated : marked;
        if (claimed.isPresent()) {
            return strict(bytes, claimed.get(), place);
        }
        if (strict(bytes, StandardCharsets.UTF_8, place) instanceof Outcome.Done<String> utf8
                && utf8.value().indexOf('\0') < 0) {
            return utf8;
        }
        return Outcome.done(new String(bytes, likeliest(bytes)));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32);
        }
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)
                ? Optional.of(StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// The text without a byte order mark, or where it stops being text.
    private static Outcome<String> strict(byte[] bytes, Charset charset, String place) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        if (result.isError()) {
            return Outcome.failed(offending(text, in, charset, place));
        }
        return Outcome.done(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static Problem offending(String before, ByteBuffer at, Charset charset, String place) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return Problems.encoding(place, line, at.get(at.position()) & 0xFF, charset);
    }

    /// windows-1252 contains ISO 8859-1, which detectors prefer; its quotation marks are what press offices use.
    private static Charset likeliest(byte[] bytes) {
        Optional<Charset> wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        String name = match == null ? "" : match.getName();
        boolean isWestern =
                name.isEmpty() || name.equals("ISO-8859-1") || name.startsWith("UTF-") || !Charset.isSupported(name);
        return isWestern ? WINDOWS_1252 : Charset.forName(name);
    }

    /// UTF-16 as it looks in English: zeros at every other place.
    private static Optional<Charset> withoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (even * 2 > pairs && odd * 10 < pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return odd * 2 > pairs && even * 10 < pairs ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean isBinary(String text) {
        return text.indexOf('\0') >= 0;
    }
}

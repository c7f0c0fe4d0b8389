package org.pledgescope.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.problem.Outcome;

/// Makes characters of a web page. A byte order mark decides; else strict UTF-8, which other charsets hardly ever look
/// like; else what the page says of itself; else [Decoder]'s way.
final class HtmlCharset {

    private static final int HEAD = 4096;
    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)\\b[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACED = '\ufffd';
    private static final Decoder DECODER = new Decoder(Optional.empty());

    private HtmlCharset() {}

    /// @param place how messages name the page
    static Outcome<String> decode(byte[] bytes, String place) {
        Optional<Charset> claim = claim(bytes);
        if (claim.isEmpty() || isMarked(bytes) || isUtf8(bytes)) {
            return DECODER.decode(bytes, place);
        }
        if (!claim.get().equals(StandardCharsets.UTF_8)) {
            return new Decoder(claim).decode(bytes, place) instanceof Outcome.Done<String> done
                    ? done
                    : DECODER.decode(bytes, place);
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        return isMostlyRight(lenient) ? Outcome.done(lenient) : DECODER.decode(bytes, place);
    }

    /// As browsers read it: ISO 8859-1 and ASCII mean windows-1252, and a page that could be read this far is not
    /// in UTF-16.
    private static Optional<Charset> claim(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = CLAIM.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        if (name.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return isKnown(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static boolean isKnown(String name) {
        return Character.isLetterOrDigit(name.charAt(0))
                && Charset.isSupported(name)
                && Charset.forName(name).canEncode();
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE);
    }

    private static boolean isUtf8(byte[] bytes) {
        return new Decoder(Optional.of(StandardCharsets.UTF_8)).decode(bytes, "") instanceof Outcome.Done;
    }

    /// A page cut off within a character, or with a reader's comment in another charset, is still UTF-8.
    private static boolean isMostlyRight(String lenient) {
        long wrong = lenient.chars().filter(c -> c == REPLACED).count();
        long beyondAscii = lenient.chars().filter(c -> c > 127 && c != REPLACED).count();
        return wrong <= 1 || wrong < beyondAscii;
    }
}

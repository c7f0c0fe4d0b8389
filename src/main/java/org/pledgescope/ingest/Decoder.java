package org.pledgescope.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// Makes characters of bytes: a byte order mark decides, then strict UTF-8, then the likeliest of the old charsets.
/// Binary formats are named by their first bytes.
final class Decoder {

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("%PDF", "PDF");
        SIGNATURES.put("PK\u0003\u0004", "a ZIP archive (DOCX, ODT or EPUB)");
        SIGNATURES.put("{\\rtf", "RTF");
        SIGNATURES.put("\u00d0\u00cf\u0011\u00e0", "an old Office file");
        SIGNATURES.put("\u0089PNG", "a PNG picture");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        SIGNATURES.put("GIF8", "a GIF picture");
        SIGNATURES.put("\u001f\u008b", "a gzip archive");
    }

    private Decoder() {}

    /// @param place how messages name the input
    static Outcome<String> decode(byte[] bytes, String place) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        Optional<String> format = format(head);
        if (format.isPresent()) {
            return Outcome.failed(new Problem(
                    place, "not-supported", "found " + format.get() + "; this version reads text, Markdown and JSON Lines",
                    "save the document as plain text and run again"));
        }
        Outcome<String> text = characters(bytes, head);
        return text.then(words -> words.indexOf('\0') >= 0
                ? Outcome.failed(new Problem(
                        place, "not-supported", "found binary data", "give a text, Markdown or JSON Lines file"))
                : Outcome.done(words));
    }

    private static Optional<String> format(String head) {
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        String start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        boolean isHtml = start.regionMatches(true, 0, "<!doctype html", 0, 14)
                || start.regionMatches(true, 0, "<html", 0, 5)
                || start.startsWith("<?xml");
        return isHtml ? Optional.of("HTML or XML") : Optional.empty();
    }

    private static Outcome<String> characters(byte[] bytes, String head) {
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return Outcome.done(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            return Outcome.done(new String(bytes, StandardCharsets.UTF_16));
        }
        try {
            return Outcome.done(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Outcome.done(new String(bytes, likeliest(bytes)));
        }
    }

    /// windows-1252 contains ISO 8859-1, which detectors prefer; its quotation marks are what press offices use.
    private static Charset likeliest(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        String name = match == null ? "windows-1252" : match.getName();
        boolean isWestern = name.equals("ISO-8859-1") || !Charset.isSupported(name);
        return Charset.forName(isWestern ? "windows-1252" : name);
    }
}

package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names the formats that are not read, by their first bytes and never by a file's ending.
final class Format {

    private static final int HEAD = 4096;

    /// First bytes, one character a byte, with the format that has them.
    private record Signature(String start, String format) {}

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("%PDF", "a PDF"),
                    new Signature("{\\rtf", "an RTF document"),
                    new Signature("\u00d0\u00cf\u0011\u00e0", "an old Office document (DOC, XLS or PPT)"),
                    new Signature("\u0089PNG", "a PNG picture"),
                    new Signature("\u00ff\u00d8\u00ff", "a JPEG picture"),
                    new Signature("GIF8", "a GIF picture"),
                    new Signature("II*\0", "a TIFF picture"),
                    new Signature("MM\0*", "a TIFF picture"),
                    new Signature("\u001f\u008b", "a gzip archive"),
                    new Signature("BZh", "a bzip2 archive"),
                    new Signature("\u00fd7zXZ", "an xz archive"),
                    new Signature("7z\u00bc\u00af", "a 7-Zip archive"),
                    new Signature("Rar!\u001a", "a RAR archive"),
                    new Signature("\u007fELF", "a program"),
                    new Signature("\u00ca\u00fe\u00ba\u00be", "a Java class file"),
                    new Signature("SQLite format 3", "an SQLite database"));

    private static final List<Signature> ZIP_CONTENTS =
            List.of(
                    new Signature("application/epub+zip", "an EPUB book"),
                    new Signature("application/vnd.oasis.opendocument.text", "an ODT document"),
                    new Signature("word/", "a DOCX document"),
                    new Signature("xl/", "an XLSX workbook"),
                    new Signature("ppt/", "a PPTX presentation"),
                    new Signature("[Content_Types].xml", "an Office document (DOCX, XLSX or PPTX)"));

    private static final Pattern HTML =
            Pattern.compile("(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?:(?:return-path|received|delivered-to|message-id|mime-version|x-[\\w-]+):.*|from .*@.*)",
                    Pattern.DOTALL);

    private Format() {}

    /// What the bytes are if they are no text of ours.
    static Optional<String> foreign(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(first(ZIP_CONTENTS, head, false).orElse("a ZIP archive"));
        }
        Optional<String> binary = first(SIGNATURES, head, true);
        return binary.isPresent() ? binary : marked(head);
    }

    private static Optional<String> marked(String head) {
        String start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (HTML.matcher(start).matches() || (start.startsWith("<?xml") && start.contains("<html"))) {
            return Optional.of("an HTML page");
        }
        if (start.startsWith("<?xml")) {
            return Optional.of("an XML document");
        }
        return MAIL.matcher(start).matches() ? Optional.of("an e-mail message") : Optional.empty();
    }

    private static Optional<String> first(List<Signature> signatures, String head, boolean isAtStart) {
        return signatures.stream()
                .filter(signature -> isAtStart ? head.startsWith(signature.start()) : head.contains(signature.start()))
                .map(Signature::format)
                .findFirst();
    }
}

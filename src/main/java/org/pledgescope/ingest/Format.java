package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an input is, told by its first bytes and never by a file's ending.
enum Format {
    /// Characters of any charset: plain text, Markdown, JSON Lines.
    TEXT("text"),
    PDF("a PDF"),
    HTML("an HTML page"),
    DOCX("a DOCX document"),
    ODT("an ODT document"),
    RTF("an RTF document"),
    MAIL("an e-mail message"),
    EPUB("an EPUB book"),
    ZIP("a ZIP archive"),
    XML("an XML document"),
    ENCRYPTED_OFFICE("an Office document with a password"),
    OLD_OFFICE("an old Office document (DOC, XLS or PPT)"),
    XLSX("an XLSX workbook"),
    PPTX("a PPTX presentation"),
    OTHER_OFFICE("an Office document (DOCX, XLSX or PPTX)"),
    OTHER_ODF("an OpenDocument spreadsheet, presentation or drawing"),
    MAILBOX("a mailbox of several messages"),
    PNG("a PNG picture"),
    JPEG("a JPEG picture"),
    GIF("a GIF picture"),
    TIFF("a TIFF picture"),
    GZIP("a gzip archive"),
    BZIP2("a bzip2 archive"),
    XZ("an xz archive"),
    SEVEN_ZIP("a 7-Zip archive"),
    RAR("a RAR archive"),
    PROGRAM("a program"),
    JAVA_CLASS("a Java class file"),
    SQLITE("an SQLite database");

    private static final int HEAD = 4096;

    /// First bytes, one character a byte, with the format that has them.
    private record Signature(String start, Format format) {}

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("%PDF", PDF),
                    new Signature("{\\rtf", RTF),
                    new Signature("\u00d0\u00cf\u0011\u00e0", OLD_OFFICE),
                    new Signature("\u0089PNG", PNG),
                    new Signature("\u00ff\u00d8\u00ff", JPEG),
                    new Signature("GIF8", GIF),
                    new Signature("II*\0", TIFF),
                    new Signature("MM\0*", TIFF),
                    new Signature("\u001f\u008b", GZIP),
                    new Signature("BZh", BZIP2),
                    new Signature("\u00fd7zXZ", XZ),
                    new Signature("7z\u00bc\u00af", SEVEN_ZIP),
                    new Signature("Rar!\u001a", RAR),
                    new Signature("\u007fELF", PROGRAM),
                    new Signature("\u00ca\u00fe\u00ba\u00be", JAVA_CLASS),
                    new Signature("SQLite format 3", SQLITE));

    private static final Pattern HTML_START =
            Pattern.compile(
                    "(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|base|frameset)\\b.*",
                    Pattern.DOTALL);

    /// A page without its head, as it is copied out of another. Markdown may begin so too, but hardly goes on so.
    private static final Pattern HTML_PART =
            Pattern.compile(
                    "(?:<!--.{0,2000}?-->\\s*)*<(?:main|article|section|div|table|center|font|h[1-3]|p)\\b.*",
                    Pattern.DOTALL);

    private static final Pattern HTML_END = Pattern.compile("</(?:p|div|td|li|h[1-6])>|<br\\s*/?>");
    private static final int MANY_ENDS = 3;
    private final String description;

    Format(String description) {
        this.description = description;
    }

    /// With its article, as a message names it: `a PDF`.
    String description() {
        return description;
    }

    static Format of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return ZipFormat.of(bytes);
        }
        Format format = first(head).orElseGet(() -> marked(head));
        return format == OLD_OFFICE && ZipFormat.isEncrypted(bytes) ? ENCRYPTED_OFFICE : format;
    }

    private static Format marked(String head) {
        String start =
                head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                        .replace("\0", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(start).matches()
                || isPart(start)
                || (start.startsWith("<?xml") && start.contains("<html"))) {
            return HTML;
        }
        if (start.startsWith("<?xml")) {
            return XML;
        }
        return MailHead.format(start);
    }

    private static boolean isPart(String start) {
        return HTML_PART.matcher(start).matches()
                && HTML_END.matcher(start).results().limit(MANY_ENDS).count() == MANY_ENDS
                && !start.contains("\n#");
    }

    private static Optional<Format> first(String head) {
        return SIGNATURES.stream()
                .filter(signature -> head.startsWith(signature.start()))
                .map(Signature::format)
                .findFirst();
    }
}

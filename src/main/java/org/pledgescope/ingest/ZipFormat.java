package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgescope.problem.Outcome;

/// Tells what a ZIP file is by the names of its entries, wherever in the file they lie. OpenDocument and EPUB say it in
/// an entry named `mimetype`; Office documents have a list of content types and a folder for each program.
final class ZipFormat {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 200;
    private static final int HEAD = 4096;
    private static final Map<String, Format> PROGRAMS =
            Map.of("word", Format.DOCX, "xl", Format.XLSX, "ppt", Format.PPTX);

    /// The stream of an Office document with a password, as the directory of its OLE file names it.
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private ZipFormat() {}

    static Format of(byte[] bytes) {
        Optional<ZipArchive> archive = ZipArchive.of(bytes);
        return archive.map(ZipFormat::of).orElseGet(() -> cutOff(bytes));
    }

    private static Format of(ZipArchive archive) {
        String type =
                archive.entry("mimetype")
                        .map(entry -> archive.read(entry, "mimetype", LONGEST_TYPE))
                        .map(read ->
                                read instanceof Outcome.Done<byte[]>(byte[] content)
                                        ? new String(content, StandardCharsets.US_ASCII).strip()
                                        : "")
                        .orElse("");
        if (!type.isEmpty()) {
            return typed(type);
        }
        Set<String> folders =
                archive.entries().stream()
                        .map(ZipArchive.Entry::name)
                        .map(name -> name.substring(0, Math.max(0, name.indexOf('/'))))
                        .collect(Collectors.toSet());
        boolean isOffice = archive.entry("[Content_Types].xml").isPresent();
        if (!isOffice) {
            return archive.entry("META-INF/container.xml").isPresent() ? Format.EPUB : Format.ZIP;
        }
        return folders.stream()
                .filter(PROGRAMS::containsKey)
                .map(PROGRAMS::get)
                .sorted()
                .findFirst()
                .orElse(Format.OTHER_OFFICE);
    }

    private static Format typed(String type) {
        if (type.equals("application/epub+zip")) {
            return Format.EPUB;
        }
        if (type.startsWith(OPEN_DOCUMENT)) {
            return type.startsWith(OPEN_DOCUMENT + "text") ? Format.ODT : Format.OTHER_ODF;
        }
        return Format.ZIP;
    }

    /// A file without its end has no list of entries; its beginning may still tell what to call it.
    private static Format cutOff(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        List<Map.Entry<String, Format>> signs =
                List.of(
                        Map.entry("application/epub+zip", Format.EPUB),
                        Map.entry(OPEN_DOCUMENT + "text", Format.ODT),
                        Map.entry(OPEN_DOCUMENT, Format.OTHER_ODF),
                        Map.entry("word/", Format.DOCX),
                        Map.entry("xl/", Format.XLSX),
                        Map.entry("ppt/", Format.PPTX));
        return signs.stream()
                .filter(sign -> head.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(head.contains("[Content_Types].xml") ? Format.OTHER_OFFICE : Format.ZIP);
    }

    /// @param bytes of an OLE file
    static boolean isEncrypted(byte[] bytes) {
        for (int at = 0; at <= bytes.length - ENCRYPTED_PACKAGE.length; at++) {
            int i = 0;
            while (i < ENCRYPTED_PACKAGE.length && bytes[at + i] == ENCRYPTED_PACKAGE[i]) {
                i++;
            }
            if (i == ENCRYPTED_PACKAGE.length) {
                return true;
            }
        }
        return false;
    }
}

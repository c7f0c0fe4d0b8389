package org.pledgescope.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// Renders pages. Templates escape every value; the Content-Security-Policy allows the one inlined stylesheet by its
/// hash and nothing else, so that nothing in a document can run.
final class Pages {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.pledgescope.report.templates");
    static final String STYLE = stylesheet();
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(Base64.getEncoder().encodeToString(sha256(STYLE)));
    private static final int LONGEST_NAME = 120;
    private static final String MARK = "<meta name=\"generator\" content=\"Pledgescope\">";
    private static final int MARK_WITHIN = 1000;

    private Pages() {}

    static String render(String template, Object page) {
        StringOutput output = new StringOutput(1 << 16);
        TEMPLATES.render(template, page, output);
        return MarkedText.printable(output.toString());
    }

    /// Whether a file is a page that this program wrote, so that nobody else's file is ever taken for one.
    static boolean isPage(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".html")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK_WITHIN), StandardCharsets.ISO_8859_1).contains(MARK);
        }
    }

    /// A file name for a document's page that no id can lead out of its folder or into another's place.
    static String fileName(String id) {
        String safe = id.replaceAll("[^\\p{Alnum}._-]", "_");
        boolean isSame = safe.equals(id) && safe.equals(id.toLowerCase(Locale.ROOT)) && safe.length() <= LONGEST_NAME;
        String cut = safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
        return (isSame ? cut : cut + "-" + HexFormat.of().formatHex(sha256(id), 0, 3)) + ".html";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String stylesheet() {
        try (InputStream in = Pages.class.getResourceAsStream("style.css")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file style.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

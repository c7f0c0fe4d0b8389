package org.pledgescope.page;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Renders pages. Templates escape every value; the Content-Security-Policy allows the one inlined stylesheet and the one
/// inlined script by their hashes and nothing else, so that nothing in a document can run.
public final class Pages {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.pledgescope.page.templates");
    public static final String STYLE = resource("report.css");
    public static final String SCRIPT = resource("report.js");
    public static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(base64(sha256(STYLE)), base64(sha256(SCRIPT)));
    private static final int LONGEST_NAME = 120;
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{16}");
    private static final String MARK = "<meta name=\"generator\" content=\"Pledgescope\">";
    private static final int MARK_WITHIN = 1000;

    private static final Pattern NOT_TEXT =
            Pattern.compile(
                    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]");

    private Pages() {}

    static String render(String template, Object page) {
        StringOutput output = new StringOutput(1 << 16);
        TEMPLATES.render(template, page, output);
        return printable(output.toString());
    }

    /// Whether a file is a page that this program wrote, so that nobody else's file is ever taken for one.
    public static boolean isPage(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".html")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK_WITHIN), StandardCharsets.ISO_8859_1).contains(MARK);
        }
    }

    /// A file name for a document's page that no id can lead out of its folder or into another's place.
    public static String fileName(String id) {
        String safe = id.replaceAll("[^\\p{Alnum}._-]", "_");
        boolean isSame =
                !HASHED.matcher(id).matches()
                        && safe.equals(id)
                        && safe.equals(id.toLowerCase(Locale.ROOT))
                        && safe.length() <= LONGEST_NAME;
        String cut = safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
        return (isSame ? cut : cut + "-" + HexFormat.of().formatHex(sha256(id), 0, 8)) + ".html";
    }

    /// The text without what is no text in HTML: control characters and halves of surrogate pairs, and without
    /// what steers the direction of the words around it; each is shown as the replacement character.
    public static String printable(String text) {
        return NOT_TEXT.matcher(text).replaceAll("\ufffd");
    }

    /// The value of an attribute that is left out where there is none: templates write no attribute for null.
    public static @Nullable String orNone(String value) {
        return value.isEmpty() ? null : value;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

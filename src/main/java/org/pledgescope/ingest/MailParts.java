package org.pledgescope.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jspecify.annotations.Nullable;
import org.pledgescope.problem.Outcome;

/// Sorts the parts of a message: its text, plain and as HTML, and what is attached.
final class MailParts {

    /// What no reader would open for its text.
    private static final Pattern NO_DOCUMENT =
            Pattern.compile(
                    "(?:image|audio|video|font)/.*|text/(?:calendar|(?:x-)?vcard|css)|message/(?:delivery-status"
                            + "|disposition-notification)|application/(?:(?:x-)?pkcs7-signature|pgp-.*|ics)");

    private static final Pattern ENCRYPTED = Pattern.compile("multipart/encrypted|application/(?:x-)?pkcs7-mime");
    private static final Pattern MARKUP = Pattern.compile("(?is)<(style|script|head)\\b.*?</\\1\\s*>|<[^>]*>|&\\w+;");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Part> attachments = new ArrayList<>();
    private boolean isEncrypted;

    String plain() {
        return plain.toString();
    }

    /// The page in UTF-8 with a byte order mark, whatever charset it names; empty for none.
    byte[] html() {
        if (html.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(UTF_8_MARK);
        page.writeBytes(html.toString().getBytes(StandardCharsets.UTF_8));
        return page.toByteArray();
    }

    List<Part> attachments() {
        return attachments;
    }

    boolean isEncrypted() {
        return isEncrypted;
    }

    /// Whether the plain text is only a stub, as `this message needs a program that shows HTML`.
    boolean isHtmlBetter() {
        return count(MARKUP.matcher(html).replaceAll(" ")) > 2 * count(plain);
    }

    private static long count(CharSequence words) {
        return SPACES.splitAsStream(words).filter(word -> !word.isEmpty()).count();
    }

    /// @param entity not nested more deeply than [MailMessage] allows
    void collect(Entity entity) throws IOException {
        String type = entity.getMimeType() == null ? "text/plain" : entity.getMimeType().toLowerCase(Locale.ROOT);
        isEncrypted |= ENCRYPTED.matcher(type).matches();
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part);
            }
        } else if (body instanceof Message message) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message, out);
            attachments.add(new Part(name(message.getSubject(), "message") + ".eml", out.toByteArray()));
        } else if (body instanceof SingleBody single) {
            single(entity, type, bytes(single));
        }
    }

    private void single(Entity entity, String type, byte[] bytes) {
        String file = file(entity);
        boolean isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType()) || !file.isEmpty();
        if (isAttached || !type.startsWith("text/")) {
            if (!NO_DOCUMENT.matcher(type).matches() && !ENCRYPTED.matcher(type).matches()) {
                attachments.add(new Part(name(file, "attachment"), bytes));
            }
        } else if (type.equals("text/html")) {
            html.append(characters(entity, bytes)).append('\n');
        } else if (!NO_DOCUMENT.matcher(type).matches()) {
            String text = characters(entity, bytes);
            plain.append(isFlowed(entity) ? MailText.unflowed(text) : text).append("\n\n");
        }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readNBytes(Ingest.LARGEST_INPUT);
        }
    }

    /// Mail programs name ISO 8859-1 where they mean windows-1252, and ASCII where they know nothing.
    private static String characters(Entity entity, byte[] bytes) {
        String named = entity.getCharset() == null ? "" : entity.getCharset().toLowerCase(Locale.ROOT);
        String name = named.equals("iso-8859-1") ? "windows-1252" : named;
        if (!name.equals("us-ascii") && isCharset(name)) {
            return new String(bytes, Charset.forName(name));
        }
        return new Decoder(Optional.empty()).decode(bytes, "") instanceof Outcome.Done<String>(String text)
                ? text
                : new String(bytes, StandardCharsets.ISO_8859_1).replace('\0', ' ');
    }

    private static boolean isCharset(String name) {
        return name.matches("[\\w.:+-]+") && name.matches("[A-Za-z0-9].*") && Charset.isSupported(name);
    }

    /// The name of the file that a part was; older programs give it with the type.
    private static String file(Entity entity) {
        if (entity.getFilename() != null) {
            return DecoderUtil.decodeEncodedWords(entity.getFilename(), DecodeMonitor.SILENT);
        }
        String name =
                entity.getHeader() != null
                                && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                        ? type.getParameter("name")
                        : null;
        return name == null ? "" : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    }

    private static boolean isFlowed(Entity entity) {
        return entity.getHeader() != null
                && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && "flowed".equalsIgnoreCase(type.getParameter("format"));
    }

    /// A name for a file is only a name here, but it stands in ids and messages.
    private static String name(@Nullable String given, String otherwise) {
        String clean = given == null ? "" : given.replaceAll("[\\p{Cntrl}/\\\\!:*?\"<>|]+", "_").strip();
        return clean.isEmpty() ? otherwise : clean.length() > 120 ? clean.substring(clean.length() - 120) : clean;
    }
}

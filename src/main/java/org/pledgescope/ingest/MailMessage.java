package org.pledgescope.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.pledgescope.ingest.FormatReader.Extracted;
import org.pledgescope.problem.Outcome;

/// An e-mail message: what its sender wrote, without signature and quoted earlier messages, and the files attached.
///
/// @param body        empty where the message has no words of its own
/// @param attachments those that may be documents, with names that differ
record MailMessage(Optional<Outcome<Extracted>> body, List<Part> attachments) {

    private static final int DEEPEST = 30;
    private static final int MOST_HEADERS = 2000;
    private static final int LONGEST_LINE = 1_000_000;
    private static final MimeConfig CONFIG =
            MimeConfig.custom()
                    .setMaxContentLen(Ingest.LARGEST_INPUT)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .setMaxHeaderLen(LONGEST_LINE)
                    .setMaxLineLen(Ingest.LARGEST_INPUT)
                    .build();
    private static final Pattern PREFIX = Pattern.compile("(?i)^(?:(?:re|aw|fwd?|wg|tr)\\s*(?:\\[\\d+])?:\\s*)+");
    private static final Pattern FORWARDED = Pattern.compile("(?i)^\\s*(?:fwd?|wg|tr)\\s*:.*");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?i)\\b(\\d{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](\\d{4})\\b");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    MailMessage {
        attachments = List.copyOf(attachments);
    }

    static Outcome<MailMessage> read(String place, byte[] bytes) {
        try {
            if (isTooDeep(bytes)) {
                return Outcome.failed(
                        Problems.broken(
                                place,
                                "it has more than %d messages or parts within one another".formatted(DEEPEST),
                                "save the text of the message as plain text"));
            }
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(CONFIG);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            return of(place, message);
        } catch (MimeException | IOException e) {
            // The library throws both for what breaks its limits; nothing is read from a disk.
            return Outcome.failed(
                    Problems.broken(
                            place,
                            "the message cannot be taken apart",
                            "save it anew from the mail program, or save its text as plain text"));
        }
    }

    /// The library's tree of parts takes a call a level, so that depth is looked at before.
    private static boolean isTooDeep(byte[] bytes) throws MimeException, IOException {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.parse(new ByteArrayInputStream(bytes));
        int depth = 0;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            depth +=
                    switch (state) {
                        case T_START_MULTIPART, T_START_MESSAGE -> 1;
                        case T_END_MULTIPART, T_END_MESSAGE -> -1;
                        default -> 0;
                    };
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static Outcome<MailMessage> of(String place, Message message) throws IOException {
        MailParts parts = new MailParts();
        parts.collect(message);
        String subject = message.getSubject() == null ? "" : message.getSubject();
        boolean isForwarded = FORWARDED.matcher(subject).matches();
        Map<String, String> fields = fields(message, subject, isForwarded);
        Optional<Outcome<Extracted>> body =
                parts.isHtmlBetter()
                        ? html(place, parts.html(), fields).or(() -> plain(parts.plain(), isForwarded, fields))
                        : plain(parts.plain(), isForwarded, fields).or(() -> html(place, parts.html(), fields));
        if (body.isEmpty() && parts.attachments().isEmpty() && parts.isEncrypted()) {
            return Outcome.failed(Problems.encrypted(place));
        }
        return Outcome.done(new MailMessage(body, distinct(parts.attachments())));
    }

    /// A forwarded message is dated and signed by whoever forwarded it, not by whoever wrote the text.
    private static Map<String, String> fields(Message message, String subject, boolean isForwarded) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", PREFIX.matcher(subject).replaceFirst("").strip());
        if (!isForwarded) {
            day(raw(message, "Date")).ifPresent(day -> fields.put("date", day));
            String sender = sender(message);
            String body = raw(message, "Organization").strip();
            if (Organisations.isNamed(sender)) {
                fields.put("issuer", sender);
            } else if (!body.isEmpty()) {
                fields.put("issuer", body);
            }
        }
        return fields;
    }

    private static String raw(Message message, String name) {
        @Nullable Field field = message.getHeader().getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody();
    }

    /// The day as the sender's clock had it.
    private static Optional<String> day(String date) {
        Matcher day = DAY.matcher(date);
        if (!day.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
        return Optional.of(
                String.format(Locale.ROOT, "%s-%02d-%02d", day.group(3), month, Integer.parseInt(day.group(1))));
    }

    private static String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return "";
        }
        Mailbox sender = message.getFrom().get(0);
        return sender.getName() == null ? "" : sender.getName().strip();
    }

    private static Optional<Outcome<Extracted>> plain(String text, boolean isForwarded, Map<String, String> fields) {
        String own = MailText.own(text, isForwarded);
        return own.isBlank() ? Optional.empty() : Optional.of(Outcome.done(new Extracted(PlainText.read(own), fields)));
    }

    private static Optional<Outcome<Extracted>> html(String place, byte[] page, Map<String, String> fields) {
        if (page.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                FormatReaders.of(Format.HTML)
                        .map(reader -> reader.read(place, page))
                        .orElseGet(() -> Outcome.failed(Problems.notSupported(place, "a message in HTML only")))
                        .then(read -> Outcome.done(new Extracted(read.words(), fields))));
    }

    private static List<Part> distinct(List<Part> parts) {
        Set<String> names = new HashSet<>();
        List<Part> distinct = new ArrayList<>();
        for (Part part : parts) {
            String name = part.name();
            for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = i + "-" + part.name();
            }
            distinct.add(new Part(name, part.bytes()));
        }
        return distinct;
    }

    /// The attachments as far as the budget goes.
    List<Outcome<Part>> within(String place, Budget budget) {
        List<Outcome<Part>> parts = new ArrayList<>();
        for (Part part : attachments) {
            int limit = budget.next();
            if (limit <= 0) {
                parts.add(Outcome.failed(Problems.tooMuch(place, Budget.MOST_PARTS, Budget.MOST_BYTES)));
                break;
            }
            budget.spend(part.bytes().length);
            parts.add(
                    part.bytes().length > limit
                            ? Outcome.failed(Problems.tooLarge(ArchiveParts.inner(place, part.name()), limit))
                            : Outcome.done(part));
        }
        return parts;
    }
}

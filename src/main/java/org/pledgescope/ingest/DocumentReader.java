package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes documents of the bytes of one input.
final class DocumentReader {

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?!\\d).*", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]{1,200}");
    private static final JsonMapper JSON = new JsonMapper();

    private final Optional<String> issuer;
    private final Optional<DocumentKind> kind;

    DocumentReader(Optional<String> issuer, Optional<DocumentKind> kind) {
        this.issuer = issuer;
        this.kind = kind;
    }

    /// @param place  how messages name the input
    /// @param origin its path relative to what the user named
    Stream<Outcome<RawDocument>> read(String place, String origin, byte[] bytes) {
        return switch (Decoder.decode(bytes, place)) {
            case Outcome.Failed<String>(Problem problem) -> Stream.of(Outcome.failed(problem));
            case Outcome.Done<String>(String text) -> {
                String lower = origin.toLowerCase(Locale.ROOT);
                if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || text.stripLeading().startsWith("{\"")) {
                    yield lines(place, origin, text);
                }
                boolean isMarkdown =
                        lower.endsWith(".md") || lower.endsWith(".markdown") || MarkdownReader.hasFrontMatter(text);
                yield Stream.of(isMarkdown ? markdown(place, origin, bytes, text) : plain(place, origin, bytes, text));
            }
        };
    }

    private Outcome<RawDocument> plain(String place, String origin, byte[] bytes, String text) {
        return document(place, origin, slug(origin), sha256(bytes), Metadata.unknown(), text, Paragraphs.of(text));
    }

    private Outcome<RawDocument> markdown(String place, String origin, byte[] bytes, String source) {
        try {
            MarkdownReader.Reading reading = MarkdownReader.read(source);
            Map<String, String> front = reading.frontMatter();
            return document(
                    place, origin, Optional.ofNullable(front.get("id")).orElse(slug(origin)), sha256(bytes),
                    metadata(front), reading.text(), reading.paragraphs());
        } catch (YamlEngineException e) {
            return Outcome.failed(new Problem(place, "broken",
                    "the front matter is no YAML (" + firstLine(e.getMessage()) + ")",
                    "correct the lines between the first two '---'"));
        }
    }

    private Stream<Outcome<RawDocument>> lines(String place, String origin, String text) {
        List<Outcome<RawDocument>> documents = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                documents.add(line(place + ":" + number, origin + ":" + number, line));
            }
        }
        return documents.isEmpty() ? Stream.of(Outcome.failed(empty(place))) : documents.stream();
    }

    private Outcome<RawDocument> line(String place, String origin, String line) {
        try {
            JsonNode json = JSON.readTree(line);
            if (!json.path("text").isString()) {
                return Outcome.failed(new Problem(place, "broken", "found no string 'text'; every line needs one",
                        "give each line the form {\"id\": \"...\", \"text\": \"...\"}"));
            }
            Map<String, String> fields = new TreeMap<>();
            for (String name : List.of("id", "kind", "title", "date", "issuer", "source")) {
                if (json.path(name).isString()) {
                    fields.put(name, json.path(name).asString());
                }
            }
            String text = json.path("text").asString();
            return document(
                    place, origin, fields.getOrDefault("id", slug(origin)),
                    sha256(line.getBytes(StandardCharsets.UTF_8)), metadata(fields), text, Paragraphs.of(text));
        } catch (JacksonException e) {
            return Outcome.failed(new Problem(place, "broken", "the line is no JSON (" + firstLine(e.getOriginalMessage())
                    + ")", "write one JSON object a line"));
        }
    }

    private Outcome<RawDocument> document(
            String place, String origin, String id, String sha256, Metadata metadata, String text,
            List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Outcome.failed(empty(place));
        }
        if (!ID.matcher(id).matches()) {
            return Outcome.failed(new Problem(place, "broken", "id '%s' holds more than letters, digits, . _ : -"
                    .formatted(id.length() > 60 ? id.substring(0, 60) : id), "choose another id"));
        }
        Optional<String> language = Language.foreign(text);
        if (language.isPresent()) {
            return Outcome.failed(new Problem(place, "not-english",
                    "the text is %s; only English is read".formatted(language.get()),
                    "give the English version of the text"));
        }
        Metadata stated = metadata;
        stated = issuer.isPresent() ? stated.withIssuer(Attribute.stated(issuer.get())) : stated;
        stated = kind.isPresent() ? stated.withKind(Attribute.stated(kind.get())) : stated;
        String name = origin.matches(".*:\\d+") ? id : origin;
        return Outcome.done(new RawDocument(
                id, origin, sha256, Inference.complete(stated, name, text, paragraphs), text, paragraphs));
    }

    private static Metadata metadata(Map<String, String> fields) {
        Metadata metadata = Metadata.unknown();
        String title = fields.getOrDefault("title", "");
        String issuer = fields.getOrDefault("issuer", "");
        Matcher date = ISO_DATE.matcher(fields.getOrDefault("date", ""));
        metadata = title.isBlank() ? metadata : metadata.withTitle(Attribute.stated(title));
        metadata = issuer.isBlank() ? metadata : metadata.withIssuer(Attribute.stated(issuer));
        metadata = date.matches() ? metadata.withDate(Attribute.stated(date.group(1))) : metadata;
        if (fields.containsKey("kind")) {
            DocumentKind kind = DocumentKind.of(fields.get("kind")).orElse(DocumentKind.OTHER);
            metadata = metadata.withKind(Attribute.stated(kind));
        }
        String source = fields.getOrDefault("source", fields.getOrDefault("source_url", fields.getOrDefault("url", "")));
        return metadata.withSource(source);
    }

    private static Problem empty(String place) {
        return new Problem(place, "empty", "found no words in it", "check that the file holds the text");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    /// A name that is safe in every file system, with six digits that keep apart what differs by case or marks only.
    private static String slug(String origin) {
        String words = origin.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z0-9]{1,9}$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = words.length() > 80 ? words.substring(0, 80) : words;
        return cut + "-" + sha256(origin.getBytes(StandardCharsets.UTF_8)).substring(0, 6);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

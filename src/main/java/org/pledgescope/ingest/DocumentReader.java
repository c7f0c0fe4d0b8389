package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.RawDocument;

/// Makes documents of the bytes of one input: tells the format by content, takes what is stated, infers the rest.
final class DocumentReader {

    /// JSON that is laid out over several lines, or a list of documents.
    private static final Pattern OTHER_JSON =
            Pattern.compile("(?:\\[\\s*\\{\\s*\"|\\{\\s*\\R\\s*\").*", Pattern.DOTALL);

    private static final Pattern JSON_START = Pattern.compile("\\{\\s*(?:\"[^\"\\n]{0,80}\"\\s*:|}).*", Pattern.DOTALL);

    private final Optional<String> issuer;
    private final Optional<DocumentKind> kind;
    private final Decoder decoder;

    DocumentReader(Optional<String> issuer, Optional<DocumentKind> kind, Decoder decoder) {
        this.issuer = issuer;
        this.kind = kind;
        this.decoder = decoder;
    }

    /// What the user states of every input, in words.
    String stated() {
        return "issuer %s, kind %s, charset %s".formatted(issuer, kind, decoder.stated());
    }

    /// What an input gave before anything is inferred.
    ///
    /// @param place how messages name it
    /// @param name  what dates, kinds and issuers may be read from: its path or its id
    private record Draft(
            String place,
            String origin,
            String name,
            String sha256,
            Map<String, String> fields,
            Words words,
            List<Problem> remarks,
            Map<String, String> listed) {

        Draft(String place, String origin, String name, String sha256, Map<String, String> fields, Words words) {
            this(place, origin, name, sha256, fields, words, List.of(), Map.of());
        }

        /// The English paragraphs, with what a list says of the document; its own statements go before.
        Draft english(LanguageShares shares, Map<String, String> facts) {
            return new Draft(place, origin, name, sha256, fields, shares.english(), remarks, facts);
        }
    }

    /// One input, or one file within it.
    ///
    /// @param place  how messages name it
    /// @param origin its path relative to what the user named
    /// @param listed what a list says of it
    /// @param budget what may still be unpacked of the whole input
    /// @param depth  how many archives it lies in
    private record Item(String place, String origin, Map<String, String> listed, Budget budget, int depth) {

        Item within(String name) {
            return new Item(
                    ArchiveParts.inner(place, name),
                    ArchiveParts.inner(origin, name),
                    ofMany(listed),
                    budget,
                    depth + 1);
        }

        /// What a list says of a file of many documents and so of each of them.
        static Map<String, String> ofMany(Map<String, String> listed) {
            Map<String, String> facts = new HashMap<>(listed);
            facts.keySet().removeAll(List.of("id", "title", StatedMetadata.ADDRESS));
            return facts;
        }
    }

    /// @param place  how messages name the input
    /// @param origin its path relative to what the user named
    Stream<Outcome<RawDocument>> read(String place, String origin, byte[] bytes) {
        return read(new Item(place, origin, Map.of(), new Budget(), 0), bytes);
    }

    /// @param listed what a catalogue or a list of sources says of the input, under the names that [StatedMetadata] reads
    ///               and `id`; it fills in what the input does not say itself
    Stream<Outcome<RawDocument>> read(String place, String origin, byte[] bytes, Map<String, String> listed) {
        return read(new Item(place, origin, listed, new Budget(), 0), bytes);
    }

    private Stream<Outcome<RawDocument>> read(Item item, byte[] bytes) {
        Format format = Format.of(bytes);
        boolean isArchive = format == Format.ZIP || format == Format.GZIP;
        if (isArchive && item.depth() >= Budget.DEEPEST) {
            return Stream.of(Outcome.failed(Problems.tooDeep(item.place())));
        }
        return switch (format) {
            case TEXT -> characters(item, bytes);
            case ZIP -> parts(item, ArchiveParts.ofZip(item.place(), bytes, item.budget()));
            case GZIP -> parts(item, Stream.of(ArchiveParts.ofGzip(item.place(), item.origin(), bytes, item.budget())));
            case MAIL -> message(item, bytes);
            default -> documents(formatted(format, item, bytes), item.listed());
        };
    }

    private static Outcome<Draft> formatted(Format format, Item item, byte[] bytes) {
        if (format == Format.ENCRYPTED_OFFICE) {
            return Outcome.failed(Problems.encrypted(item.place()));
        }
        return FormatReaders.of(format)
                .map(reader -> reader.read(item.place(), bytes))
                .orElseGet(() -> Outcome.failed(Problems.notSupported(item.place(), format.description())))
                .then(read -> sized(item, bytes, read));
    }

    /// A packed document may hold more text than any input may.
    private static Outcome<Draft> sized(Item item, byte[] bytes, FormatReader.Extracted read) {
        return read.words().text().length() > Ingest.LARGEST_INPUT
                ? Outcome.failed(Problems.tooLarge(item.place()))
                : Outcome.done(draft(item, bytes, read));
    }

    private static Draft draft(Item item, byte[] bytes, FormatReader.Extracted read) {
        return new Draft(
                item.place(),
                item.origin(),
                item.origin(),
                Ids.sha256(bytes),
                read.fields(),
                read.words(),
                read.remarks(),
                Map.of());
    }

    /// A message is a document, and so is each file attached to it.
    private Stream<Outcome<RawDocument>> message(Item item, byte[] bytes) {
        return switch (MailMessage.read(item.place(), bytes)) {
            case Outcome.Failed<MailMessage>(Problem problem) -> Stream.of(Outcome.failed(problem));
            case Outcome.Done<MailMessage>(MailMessage mail) -> {
                Stream<Outcome<RawDocument>> body =
                        mail.body().stream()
                                .flatMap(text ->
                                        documents(
                                                text.then(read -> Outcome.done(draft(item, bytes, read))),
                                                item.listed()));
                yield mail.attachments().isEmpty() && mail.body().isPresent()
                        ? body
                        : Stream.concat(body, parts(item, mail.within(item.place(), item.budget()).stream()));
            }
        };
    }

    /// Each file within an input is read as a document of its own.
    private Stream<Outcome<RawDocument>> parts(Item item, Stream<Outcome<Part>> parts) {
        AtomicBoolean isEmpty = new AtomicBoolean(true);
        Stream<Outcome<RawDocument>> read =
                parts.flatMap(part -> {
                    isEmpty.set(false);
                    return switch (part) {
                        case Outcome.Failed<Part>(Problem problem) -> Stream.of(Outcome.failed(problem));
                        case Outcome.Done<Part>(Part found) -> read(item.within(found.name()), found.bytes());
                    };
                });
        return Stream.concat(
                read,
                Stream.of(item.place())
                        .filter(_ -> isEmpty.get())
                        .map(nothing -> Outcome.failed(Problems.empty(nothing))));
    }

    private Stream<Outcome<RawDocument>> characters(Item item, byte[] bytes) {
        String place = item.place();
        return switch (decoder.decode(bytes, place)) {
            case Outcome.Failed<String>(Problem problem) -> Stream.of(Outcome.failed(problem));
            case Outcome.Done<String>(String text) -> {
                if (text.isBlank()) {
                    yield Stream.of(Outcome.failed(Problems.empty(place)));
                }
                String start = text.stripLeading();
                if (OTHER_JSON.matcher(start).matches()) {
                    yield Stream.of(
                            Outcome.failed(
                                    Problems.broken(
                                            place, "found JSON that is not one document a line", JsonLine.FORM)));
                }
                yield JSON_START.matcher(start).matches()
                        ? lines(place, item.origin(), text, Item.ofMany(item.listed()))
                        : documents(draft(place, item.origin(), Ids.sha256(bytes), text), item.listed());
            }
        };
    }

    private Outcome<Draft> draft(String place, String origin, String sha256, String text) {
        String ending = origin.toLowerCase(Locale.ROOT);
        boolean isMarkdown = ending.endsWith(".md") || ending.endsWith(".markdown") || FrontMatter.isIn(text);
        if (!isMarkdown) {
            return Outcome.done(new Draft(place, origin, origin, sha256, Map.of(), PlainText.read(text)));
        }
        return FrontMatter.of(text, place)
                .then(front ->
                        Outcome.done(
                                new Draft(
                                        place,
                                        origin,
                                        origin,
                                        sha256,
                                        front.fields(),
                                        MarkdownReader.read(front.body(), front.fields().getOrDefault("title", "")))));
    }

    /// One document a line; a bad line is one problem and the others go on.
    private Stream<Outcome<RawDocument>> lines(String place, String origin, String text, Map<String, String> listed) {
        AtomicInteger number = new AtomicInteger();
        UniqueIds ids = new UniqueIds();
        return text.lines()
                .flatMap(line -> {
                    int at = number.incrementAndGet();
                    return line.isBlank()
                            ? Stream.empty()
                            : documents(line(place + ":" + at, origin + ":" + at, line), listed).map(ids::admit);
                });
    }

    private Outcome<Draft> line(String place, String origin, String line) {
        return JsonLine.read(line, place)
                .then(json ->
                        Outcome.done(
                                new Draft(
                                        place,
                                        origin,
                                        json.fields().getOrDefault("id", origin),
                                        Ids.sha256(line.getBytes(StandardCharsets.UTF_8)),
                                        json.fields(),
                                        PlainText.read(json.text()))));
    }

    /// The document and, behind it, the remarks on it.
    private Stream<Outcome<RawDocument>> documents(Outcome<Draft> outcome, Map<String, String> listed) {
        return switch (outcome) {
            case Outcome.Failed<Draft>(Problem problem) -> Stream.of(Outcome.failed(problem));
            case Outcome.Done<Draft>(Draft draft) -> {
                LanguageShares shares = LanguageShares.of(draft.words());
                Outcome<RawDocument> document =
                        shares.isEnglish()
                                ? complete(draft.english(shares, listed))
                                : Outcome.failed(Problems.notEnglish(draft.place(), shares));
                List<Problem> remarks = new ArrayList<>();
                if (document instanceof Outcome.Done<RawDocument>) {
                    remarks.addAll(draft.remarks());
                    if (!shares.areAllEnglish()) {
                        remarks.add(Problems.partlyEnglish(draft.place(), shares));
                    }
                }
                yield Stream.concat(Stream.of(document), remarks.stream().map(Outcome::failed));
            }
        };
    }

    private Outcome<RawDocument> complete(Draft draft) {
        if (draft.words().paragraphs().isEmpty()) {
            return Outcome.failed(Problems.empty(draft.place()));
        }
        String listed = draft.listed().getOrDefault("id", "");
        String given = draft.fields().getOrDefault("id", listed).strip();
        String id = given.isEmpty() ? Ids.of(draft.origin(), draft.sha256()) : given;
        if (!Ids.isValid(id)) {
            return Outcome.failed(Problems.badId(draft.place(), id));
        }
        Metadata stated = StatedMetadata.of(draft.fields(), draft.listed());
        stated = issuer.map(Attribute::stated).map(stated::withIssuer).orElse(stated);
        stated = kind.map(Attribute::stated).map(stated::withKind).orElse(stated);
        Metadata metadata = Inference.complete(stated, draft.name(), folder(draft.place()), draft.words());
        return Outcome.done(
                new RawDocument(
                        id,
                        draft.origin(),
                        draft.sha256(),
                        metadata,
                        draft.words().text(),
                        draft.words().paragraphs()));
    }

    /// The last folder of a path, however its folders are separated.
    private static String folder(String place) {
        String[] names = place.split("[/\\\\]");
        return names.length < 2 ? "" : names[names.length - 2];
    }
}

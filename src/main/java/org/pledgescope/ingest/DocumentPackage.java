package org.pledgescope.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// A document that is a ZIP archive of XML files: DOCX, ODT, EPUB.
final class DocumentPackage {

    /// Most bytes of one part; a book of a thousand pages has a tenth of it.
    static final int LARGEST_PART = 64_000_000;

    /// Titles that programs make up.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)(?:microsoft word\\b.*|(?:document|dokument|untitled|template|title|no title|draft)[\\s\\d]*"
                            + "|.*\\.(?:docx?|dotx?|odt|ott|rtf|pdf|txt)|[\\W\\d_]*)");

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    private final String place;
    private final ZipArchive archive;

    private DocumentPackage(String place, ZipArchive archive) {
        this.place = place;
        this.archive = archive;
    }

    static Outcome<DocumentPackage> open(String place, byte[] bytes) {
        return ZipArchive.of(bytes)
                .<Outcome<DocumentPackage>>map(archive -> Outcome.done(new DocumentPackage(place, archive)))
                .orElseGet(() ->
                        Outcome.failed(
                                Problems.broken(
                                        place,
                                        "the file is cut off: the list of its parts is missing",
                                        "get the file again, or save it anew from the program that made it")));
    }

    String place() {
        return place;
    }

    /// A part that may be missing.
    ///
    /// @throws XMLStreamException if it is there and cannot be unpacked
    Optional<byte[]> part(String name) throws XMLStreamException {
        Optional<ZipArchive.Entry> entry = archive.entry(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        return switch (archive.read(entry.get(), place, LARGEST_PART)) {
            case Outcome.Done<byte[]>(byte[] bytes) -> Optional.of(bytes);
            case Outcome.Failed<byte[]>(Problem problem) -> throw new XMLStreamException(problem.found());
        };
    }

    /// A part without which there is no text.
    Outcome<byte[]> required(String name) {
        return archive.entry(name)
                .map(entry -> archive.read(entry, place, LARGEST_PART))
                .orElseGet(() ->
                        Outcome.failed(
                                Problems.broken(
                                        place,
                                        "its part '%s' is missing".formatted(name),
                                        "save it anew from the program that made it")));
    }

    Problem broken(XMLStreamException cause) {
        int line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNumber();
        return Problems.broken(
                place,
                "its XML cannot be read" + (line > 0 ? " (line %d of a part)".formatted(line) : ""),
                "open it in the program that made it and save it anew");
    }

    /// What the properties of a document state. Its title is only a title if no program made it up, its author only an
    /// issuer if no person; and the day of saving only counts where the text has no date of its own.
    ///
    /// @param name       what a date may be read from before it is read from the text
    /// @param properties by names of Dublin Core
    static Map<String, String> fields(String name, Map<String, String> properties, Words words) {
        Map<String, String> fields = new LinkedHashMap<>();
        String title = properties.getOrDefault("dc:title", "");
        if (!NO_TITLE.matcher(title).matches()) {
            fields.put("title", title);
        }
        String author = properties.getOrDefault("dc:creator", "");
        if (Organisations.isNamed(author)) {
            fields.put("issuer", author);
        }
        var day =
                DAY.matcher(
                        properties.getOrDefault("dcterms:modified", properties.getOrDefault("dcterms:created", "")));
        if (day.matches() && DateInference.date(name, title, words).isEmpty()) {
            fields.put(StatedMetadata.SAVED, day.group(1));
        }
        return fields;
    }
}

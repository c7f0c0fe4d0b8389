package org.pledgescope.ingest;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

/// Reads metadata from named fields, as front matter and JSON lines have them. A kind that is none of ours
/// (`encyclopedia`) is stated as other.
final class StatedMetadata {

    /// A date with or without a time behind it: `2023-07-11`, `2023-07-11T10:00:00Z`, `2023`.
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)(?![\\d-]).*");

    /// The field that holds the address of a document that is a whole page.
    static final String ADDRESS = "address";

    /// The field that holds the day on which a file was saved: a guess at the document's date and no statement of it.
    static final String SAVED = "day-of-saving";

    private StatedMetadata() {}

    /// What a document states itself and, where it does not, what a list says of it. The address of a page goes before
    /// both; the day of saving comes after both and is marked as inferred.
    static Metadata of(Map<String, String> own, Map<String, String> listed) {
        Metadata stated = of(own);
        Metadata further = of(listed);
        String source = stated.source().isEmpty() ? further.source() : stated.source();
        source = field(listed, ADDRESS).isEmpty() ? source : field(listed, ADDRESS);
        Metadata metadata = stated.withSource(source);
        metadata = stated.title().isKnown() ? metadata : metadata.withTitle(further.title());
        metadata = stated.date().isKnown() ? metadata : metadata.withDate(further.date());
        Matcher saved = DATE.matcher(field(own, SAVED));
        if (!metadata.date().isKnown() && saved.matches()) {
            metadata = metadata.withDate(Attribute.inferred(saved.group(1)));
        }
        metadata = stated.issuer().isKnown() ? metadata : metadata.withIssuer(further.issuer());
        return stated.kind().isKnown() ? metadata : metadata.withKind(further.kind());
    }

    static Metadata of(Map<String, String> fields) {
        String title = field(fields, "title");
        String issuer = field(fields, "issuer");
        String kind = field(fields, "kind");
        Metadata metadata = Metadata.unknown().withSource(field(fields, "source", "source_url", "url", "link"));
        metadata = title.isEmpty() ? metadata : metadata.withTitle(Attribute.stated(title));
        metadata = issuer.isEmpty() ? metadata : metadata.withIssuer(Attribute.stated(issuer));
        if (!kind.isEmpty()) {
            metadata = metadata.withKind(Attribute.stated(DocumentKind.of(kind).orElse(DocumentKind.OTHER)));
        }
        Matcher date = DATE.matcher(field(fields, "date", "published_time", "published"));
        return date.matches() ? metadata.withDate(Attribute.stated(date.group(1))) : metadata;
    }

    /// The first of these fields that says something, in one line.
    private static String field(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "").replaceAll("[\\s\\p{Z}]+", " ").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}

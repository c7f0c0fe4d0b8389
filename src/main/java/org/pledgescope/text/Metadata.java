package org.pledgescope.text;

import java.util.regex.Pattern;

/// What is known of a document beside its words.
///
/// @param title  one line of text; empty when unknown
/// @param date   ISO 8601 to the precision known: `2023-07-11`, `2023-07` or `2023`; empty when unknown
/// @param issuer whoever the text speaks for, for example `NATO` or `Australia; United Kingdom` (names separated by
///               `"; "`); empty when unknown
/// @param kind   [DocumentKind#OTHER] when unknown
/// @param source address of the original or empty; never inferred
public record Metadata(
        Attribute<String> title,
        Attribute<String> date,
        Attribute<String> issuer,
        Attribute<DocumentKind> kind,
        String source) {

    private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");

    public Metadata {
        if (!DATE.matcher(date.value()).matches()) {
            throw new IllegalArgumentException(
                    "date '%s' needs the form yyyy, yyyy-mm, yyyy-mm-dd or nothing".formatted(date.value()));
        }
    }

    /// Nothing known.
    public static Metadata unknown() {
        return new Metadata(
                Attribute.unknown(""),
                Attribute.unknown(""),
                Attribute.unknown(""),
                Attribute.unknown(DocumentKind.OTHER),
                "");
    }

    /// The four digits of the year, or the empty string.
    public String year() {
        return date.value().length() < 4 ? "" : date.value().substring(0, 4);
    }

    public Metadata withTitle(Attribute<String> other) {
        return new Metadata(other, date, issuer, kind, source);
    }

    public Metadata withDate(Attribute<String> other) {
        return new Metadata(title, other, issuer, kind, source);
    }

    public Metadata withIssuer(Attribute<String> other) {
        return new Metadata(title, date, other, kind, source);
    }

    public Metadata withKind(Attribute<DocumentKind> other) {
        return new Metadata(title, date, issuer, other, source);
    }

    public Metadata withSource(String other) {
        return new Metadata(title, date, issuer, kind, other);
    }
}

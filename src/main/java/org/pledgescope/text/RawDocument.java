package org.pledgescope.text;

import java.util.List;

/// A text as ingested: what a reader would read aloud, with its paragraphs.
///
/// @param id         letters, digits, `.`, `_`, `:`, `,`, `-`, `(`, `)` and inner spaces; unique in a run in any case
/// @param origin     where it was read: a path relative to the input named by the user, an address, or `-`
/// @param sha256     lower-case hexadecimal hash of the input's bytes, so that a run can be repeated and checked
/// @param text       the words; may hold line ends inside a paragraph where the original is hard-wrapped
/// @param paragraphs in reading order, without overlap; what lies between them (numbers, bullets, white space) is
///                   not read
public record RawDocument(
        String id, String origin, String sha256, Metadata metadata, String text, List<Paragraph> paragraphs) {

    public RawDocument {
        paragraphs = List.copyOf(paragraphs);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id; none given for " + origin);
        }
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            if (span.start() < end || span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "paragraph [%d, %d) of %s overlaps another or leaves its text of %d"
                                .formatted(span.start(), span.end(), id, text.length()));
            }
            end = span.end();
        }
    }
}

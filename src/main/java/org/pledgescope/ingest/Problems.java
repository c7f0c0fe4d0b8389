package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import org.pledgescope.problem.Problem;

/// Every problem that an input may have, each with what to do about it; those of pages on the web are [PageProblems].
///
/// | id | when |
/// |---|---|
/// | `not-found` | no such file or folder |
/// | `unreadable` | it is there and cannot be read |
/// | `empty` | it holds no words, or a folder no documents |
/// | `too-large` | it is above [Ingest#LARGEST_INPUT] |
/// | `not-supported` | it is of a format that is not read, or binary data |
/// | `encoding` | its bytes are no text in the charset that it claims or that the user stated |
/// | `broken` | its JSON or its front matter cannot be parsed |
/// | `not-english` | it is in another language, or a part of it is |
/// | `duplicate` | an earlier document has the same bytes or words |
/// | `catalogue` | a catalogue's row says something that cannot be |
/// | `duplicate-id` | an earlier document has its id |
final class Problems {

    private static final int LONGEST_QUOTE = 60;

    private Problems() {}

    static Problem notFound(String place) {
        boolean isMeantAsAddress = place.startsWith("www.");
        return new Problem(
                place,
                "not-found",
                "there is no such file or folder",
                isMeantAsAddress ? "to read a page, write https:// before its address" : "check the path");
    }

    static Problem unreadable(String place, IOException cause) {
        String reason = cause.getMessage() == null || cause.getMessage().equals(place) ? "" : ": " + cause.getMessage();
        return new Problem(
                place,
                "unreadable",
                "it cannot be read (%s%s)".formatted(cause.getClass().getSimpleName(), reason),
                "check the file and your permission to read it");
    }

    static Problem empty(String place) {
        return new Problem(place, "empty", "found no words in it", "check that it holds the text");
    }

    static Problem emptyFolder(String place) {
        return new Problem(
                place,
                "empty",
                "the folder holds no documents (hidden and README files are left out)",
                "name the folder that holds the texts");
    }

    static Problem tooLarge(String place) {
        return new Problem(
                place,
                "too-large",
                "found more than %,d bytes".formatted(Ingest.LARGEST_INPUT).replace('\u00a0', ','),
                "divide it into smaller files");
    }

    static Problem notSupported(String place, String format) {
        return new Problem(
                place,
                "not-supported",
                "found %s; text, Markdown and JSON Lines are read".formatted(format),
                "save the document as plain text or Markdown and give that file");
    }

    static Problem encoding(String place, int line, int offending, Charset expected) {
        return new Problem(
                place + ":" + line,
                "encoding",
                "byte 0x%02X is not %s".formatted(offending, expected.name()),
                "re-save the file as UTF-8, or state its charset");
    }

    static Problem broken(String place, String found, String remedy) {
        return new Problem(place, "broken", found, remedy);
    }

    static Problem badId(String place, String id) {
        String quoted = id.length() > LONGEST_QUOTE ? id.substring(0, LONGEST_QUOTE) + "…" : id;
        return broken(
                place,
                "id '%s' needs 1 to 200 letters, digits, spaces or . _ : , ( ) -".formatted(quoted),
                "choose another id, or leave it out");
    }

    static Problem notEnglish(String place, LanguageShares shares) {
        return new Problem(
                place,
                "not-english",
                "most of the text is not English (by words: %s); only English is read".formatted(shares.described()),
                "give the English version of the text");
    }

    static Problem partlyEnglish(String place, LanguageShares shares) {
        return Problem.warning(
                place,
                "not-english",
                "part of the text is not English (by words: %s); of its %d paragraphs %s are left out"
                        .formatted(shares.described(), shares.languages().size(), shares.foreignParagraphs()),
                "give the English version of these paragraphs, if there is one");
    }

    /// @param same what they share: `bytes` or `words`
    static Problem duplicate(String place, String same, String earlier) {
        return Problem.warning(
                place,
                "duplicate",
                "it has the same %s as %s, which is read and counted once".formatted(same, earlier),
                "leave out one of the two");
    }

    static Problem duplicateId(String place, String id, String earlier) {
        return new Problem(
                place,
                "duplicate-id",
                "id '%s' is taken by %s".formatted(id, earlier),
                "give one of them another id in its metadata, or name the folder above both");
    }
}

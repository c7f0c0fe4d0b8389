package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
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
/// | `encrypted` | a password is needed to read it |
/// | `not-english` | it is in another language, or a part of it is |
/// | `no-main-text` | it is a web page without text: drawn by a script, or a mere frame |
/// | `wall` | it is a web page that stands before the text: an error, a login, a test or a question about cookies |
/// | `no-text-layer` | its pages are pictures |
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
        return tooLarge(place, Ingest.LARGEST_INPUT);
    }

    /// @param limit in bytes
    static Problem tooLarge(String place, int limit) {
        return new Problem(
                place,
                "too-large",
                "found more than %s bytes".formatted(grouped(limit)),
                "divide it into smaller files");
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// @param parts most files that are read of one input
    /// @param bytes most bytes that they may have together
    static Problem tooMuch(String place, int parts, long bytes) {
        return new Problem(
                place,
                "too-large",
                "found more than %s files or %s bytes in it; the rest is not read"
                        .formatted(grouped(parts), grouped(bytes)),
                "unpack it and give the folder");
    }

    static Problem tooDeep(String place) {
        return new Problem(
                place,
                "not-supported",
                "found archives within one another, more than one level deep",
                "unpack the inner archive and give its files");
    }

    static Problem encrypted(String place) {
        return new Problem(
                place,
                "encrypted",
                "it is protected by a password",
                "open it with the password, save it without one and give that file");
    }

    static Problem notSupported(String place, String format) {
        return new Problem(
                place,
                "not-supported",
                "found %s, which is not read".formatted(format),
                "save it as PDF, DOCX, ODT, RTF, HTML, EPUB, e-mail, Markdown or plain text and give that file");
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

    static Problem noTextLayer(String place, int pages) {
        return new Problem(
                place,
                "no-text-layer",
                "found pictures of %d pages and no words".formatted(pages),
                "recognise the words first, for example with `ocrmypdf in.pdf out.pdf`, and give that file");
    }

    static Problem pagesWithoutText(String place, int pages, int all) {
        return Problem.warning(
                place,
                "no-text-layer",
                "%d of %d pages are pictures without words and were left out".formatted(pages, all),
                "recognise the words first, for example with `ocrmypdf --skip-text in.pdf out.pdf`");
    }

    static Problem overfullPdf(String place, String found) {
        return new Problem(place, "too-large", "found " + found, "print it into a new PDF, or save it as text");
    }

    static Problem tooManyPages(String place, int pages, int most) {
        return new Problem(
                place,
                "too-large",
                "found %d pages; up to %d are read".formatted(pages, most),
                "divide it into smaller files");
    }

    static Problem brokenPdf(String place, Throwable cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : oneLine(cause.getMessage());
        return broken(
                place,
                "it is no complete PDF (%s)".formatted(reason),
                "get the file again, or print it into a new PDF");
    }

    private static String oneLine(String message) {
        String line = message.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
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

    static Problem drawnByScript(String place) {
        return new Problem(
                place,
                "no-main-text",
                "found a web page without text, which a script fills in later",
                "open it in a browser, wait until the text shows, then save the page or print it to PDF");
    }

    static Problem frames(String place, String address) {
        return new Problem(
                place,
                "no-main-text",
                "found a web page that only frames others" + (address.isEmpty() ? "" : " (" + address + ")"),
                "open the frame that holds the text in a window of its own and save that page");
    }

    static Problem wall(String place, String found, String remedy) {
        return new Problem(place, "wall", found, remedy);
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

package org.pledgescope.ingest;

import java.time.Duration;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Paragraph;

/// Takes from what a PDF states of itself only what the text bears out. Most titles are names of files, most authors
/// are typists, and a date is that of the last conversion.
///
/// - The title counts if most of its words stand at the head of the text.
/// - The author counts if it is a body that texts speak for.
/// - The date counts if the head of the text prints none and the file was not changed for longer than a month; it is
///   a guess, and a catalogue goes before it.
final class PdfMetadata {

    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i).*(?:\\.(?:docx?|dotx?|pdf|indd|qxd|rtf|odt|pages|pptx?|xlsx?|tmp|txt|html?)\\b|microsoft"
                            + " word|untitled|[\\\\/]|_).*");
    private static final int HEAD = 2_000;
    private static final int HEAD_PARAGRAPHS = 20;
    private static final int LONG_WORD = 4;
    private static final Duration UNCHANGED = Duration.ofDays(31);

    private PdfMetadata() {}

    static Map<String, String> of(PDDocumentInformation information, Words words) {
        Map<String, String> fields = new TreeMap<>();
        String title = oneLine(information.getTitle());
        if (isTitle(title, words.text())) {
            fields.put("title", title);
        }
        String author = oneLine(information.getAuthor());
        issuer(author).ifPresent(issuer -> fields.put("issuer", issuer));
        if (!printsDate(words)) {
            date(information).ifPresent(date -> fields.put(StatedMetadata.SAVED, date));
        }
        return fields;
    }

    /// Whether a date stands at the head of the text; inference knows better which of several is meant.
    private static boolean printsDate(Words words) {
        List<Paragraph> head = words.paragraphs().subList(0, Math.min(HEAD_PARAGRAPHS, words.paragraphs().size()));
        return head.stream()
                .anyMatch(one -> DateInference.date("", "", new Words(words.text(), List.of(one))).isPresent());
    }

    private static boolean isTitle(String title, String text) {
        if (title.length() < LONG_WORD || FILE_NAME.matcher(title).matches()) {
            return false;
        }
        String head = Table.folded(text.substring(0, Math.min(HEAD, text.length())));
        String[] words = Table.folded(title).strip().split(" ", 0);
        int found = 0;
        for (String word : words) {
            found += head.contains(" " + word + " ") ? 1 : 0;
        }
        return found * 5 >= words.length * 4;
    }

    /// A body by its whole name (`NATO`), or by its name with that of a country (`Government of Norway`).
    private static Optional<String> issuer(String author) {
        Optional<String> issuer = IssuerInference.issuer(DocumentKind.OTHER, "", author, "");
        boolean isBody = author.matches(".*\\b(?:of|the)\\b.*");
        return issuer.filter(name -> isBody || Table.folded(name).equals(Table.folded(author)));
    }

    private static Optional<String> date(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        Calendar changed = information.getModificationDate();
        if (created == null || created.get(Calendar.YEAR) < 1990 || created.get(Calendar.YEAR) > 9999) {
            return Optional.empty();
        }
        boolean isUnchanged =
                changed == null
                        || Duration.between(created.toInstant(), changed.toInstant()).abs().compareTo(UNCHANGED) <= 0;
        return isUnchanged ? Optional.of(String.format(Locale.ROOT, "%tF", created)) : Optional.empty();
    }

    private static String oneLine(@Nullable String value) {
        return value == null ? "" : value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}

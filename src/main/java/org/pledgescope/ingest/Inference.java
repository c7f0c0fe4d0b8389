package org.pledgescope.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;

/// Fills in what a document's metadata leaves open, and marks it as inferred. What is stated is never changed.
final class Inference {

    private static final int OPENING = 600;
    private static final List<KindPhrase> KINDS =
            Table.rows("kinds.tsv").stream()
                    .map(cells ->
                            new KindPhrase(
                                    DocumentKind.of(cells[0]).orElseThrow(),
                                    Where.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                                    " " + cells[2] + " "))
                    .toList();

    private Inference() {}

    /// Where a phrase is looked for.
    private enum Where {
        TITLE,
        OPENING,
        LINE,
        FOLDER
    }

    private record KindPhrase(DocumentKind kind, Where where, String phrase) {}

    /// @param name   path or id of the document
    /// @param folder name of the folder that its file lies in; empty where it has none
    static Metadata complete(Metadata stated, String name, String folder, Words words) {
        Metadata metadata = stated;
        if (!metadata.title().isKnown()) {
            metadata = metadata.withTitle(inferred(title(words), ""));
        }
        String title = metadata.title().value();
        if (!metadata.date().isKnown()) {
            metadata = metadata.withDate(inferred(DateInference.date(name, title, words), ""));
        }
        if (!metadata.kind().isKnown()) {
            metadata = metadata.withKind(inferred(kind(name, folder, title, words.text()), DocumentKind.OTHER));
        }
        if (!metadata.issuer().isKnown()) {
            DocumentKind kind = metadata.kind().value();
            metadata = metadata.withIssuer(inferred(IssuerInference.issuer(kind, name, title, words.text()), ""));
        }
        return metadata;
    }

    private static <T> Attribute<T> inferred(Optional<T> value, T neutral) {
        return value.map(Attribute::inferred).orElse(Attribute.unknown(neutral));
    }

    /// The title where the text has one, else a heading at its very beginning.
    private static Optional<String> title(Words words) {
        Paragraph first = words.paragraphs().getFirst();
        boolean isTitle = first.kind() == Paragraph.Kind.TITLE || first.kind() == Paragraph.Kind.HEADING;
        return isTitle ? Optional.of(first.span().of(words.text()).replaceAll("[\\s\\p{Z}]+", " ")) : Optional.empty();
    }

    /// A speech of the general debate by its code; else by the table, the title before the opening.
    private static Optional<DocumentKind> kind(String name, String folder, String title, String text) {
        if (IssuerInference.isDebateSpeech(name)) {
            return Optional.of(DocumentKind.SPEECH);
        }
        String titled = Table.folded(title + " / " + name);
        String begin = text.substring(0, Math.min(OPENING, text.length()));
        String opening = Table.folded(begin);
        Set<String> lines = begin.lines().map(Table::folded).collect(Collectors.toSet());
        String within = Table.folded(folder);
        return KINDS.stream()
                .filter(row ->
                        switch (row.where()) {
                            case TITLE -> titled.contains(row.phrase());
                            case OPENING -> opening.contains(row.phrase());
                            case LINE -> lines.contains(row.phrase());
                            case FOLDER -> within.equals(row.phrase());
                        })
                .map(KindPhrase::kind)
                .findFirst();
    }
}

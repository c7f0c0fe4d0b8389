package org.pledgescope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgescope.index.Hit;
import org.pledgescope.index.Hits;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Span;

/// Sentences with a key word in one column: bold in a terminal, in brackets anywhere else. A line for each match where
/// matches are counted, else for each sentence, around its first key word.
final class Concordance {

    private static final int DOCUMENT_WIDTH = 28;

    /// Document, paragraph, page and score of a line.
    private static final String WHERE = "%s %5s %5s %5s  ";

    /// Columns of a sentence printed for other programs.
    private static final List<String> COLUMNS =
            List.of(
                    "document",
                    "title",
                    "date",
                    "issuer",
                    "kind",
                    "paragraph",
                    "page",
                    "sentence_id",
                    "act",
                    "level",
                    "demand",
                    "score",
                    "band",
                    "conditional",
                    "sentence",
                    "keywords");

    private final PrintWriter out;
    private final boolean isBold;
    private final int context;

    /// @param context characters on either side of the key word
    Concordance(PrintWriter out, boolean isBold, int context) {
        this.out = out;
        this.isBold = isBold;
        this.context = context;
    }

    void print(Hits hits) {
        if (hits.hits().isEmpty()) {
            return;
        }
        out.println(WHERE.formatted(column("document", DOCUMENT_WIDTH), "par.", "page", "score").stripTrailing());
        long lines = hits.matches().isPresent() ? Integer.MAX_VALUE : 1;
        for (Hit hit : hits.hits()) {
            String where =
                    WHERE.formatted(
                            column(hit.document(), DOCUMENT_WIDTH),
                            hit.paragraph(),
                            hit.page() > 0 ? "p. " + hit.page() : "",
                            hit.firmness().isPresent() ? String.valueOf(hit.firmness().getAsInt()) : "");
            if (hit.keywords().isEmpty()) {
                out.println(Problem.shown(where + beginning(hit.text(), 2 * context)));
            }
            hit.keywords().stream().limit(lines).forEach(key -> print(where, hit.text(), key));
        }
    }

    private void print(String where, String text, Span key) {
        String left = end(text.substring(0, key.start()), context);
        String right = beginning(text.substring(key.end()), context);
        String gap = " ".repeat(Math.max(0, context - width(left)));
        out.print(Problem.shown(where + gap + left));
        out.print(isBold ? "\u001b[1m" : "[");
        out.print(Problem.shown(key.of(text)));
        out.print(isBold ? "\u001b[0m" : "]");
        out.println(Problem.shown(right).stripTrailing());
    }

    /// A row for each sentence.
    static ResultTable table(Hits hits, List<ResultTable.About> about) {
        return new ResultTable(COLUMNS, hits.hits().stream().map(Concordance::row).toList(), about, hits.total());
    }

    private static List<Object> row(Hit hit) {
        return List.of(
                hit.document(),
                hit.title(),
                hit.date(),
                hit.issuer(),
                hit.kind().label(),
                hit.paragraph(),
                hit.page(),
                hit.document() + "#" + (hit.ordinal() + 1),
                hit.act().label(),
                hit.level(),
                hit.demand(),
                hit.firmness().isPresent() ? hit.firmness().getAsInt() : "",
                hit.band().map(band -> band.label()).orElse(""),
                hit.isConditional(),
                hit.text(),
                hit.keywords().stream().map(key -> key.of(hit.text())).collect(Collectors.joining("; ")));
    }

    private static String column(String words, int width) {
        String cut = width(words) > width ? beginning(words, width - 1) + "…" : words;
        return cut + " ".repeat(width - width(cut));
    }

    private static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    private static String beginning(String words, int width) {
        return width(words) <= width ? words : words.substring(0, words.offsetByCodePoints(0, width));
    }

    private static String end(String words, int width) {
        return width(words) <= width ? words : words.substring(words.offsetByCodePoints(words.length(), -width));
    }
}

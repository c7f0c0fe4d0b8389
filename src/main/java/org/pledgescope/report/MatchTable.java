package org.pledgescope.report;

import java.io.IOException;
import java.util.List;
import org.pledgescope.compare.Apart;
import org.pledgescope.compare.CountedMatch;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// The rows of matches.csv: every place behind the counts of mentions.csv.
final class MatchTable {

    static final String NAME = "matches.csv";

    private final Table table;

    MatchTable(Table table) {
        this.table = table;
    }

    void add(RawDocument document, List<EntityCounts> counts) throws IOException {
        for (EntityCounts entity : counts) {
            int at = 0;
            for (CountedMatch match : entity.places()) {
                at = paragraph(document, at, match.span());
                addRow(document, entity, match, at);
            }
        }
    }

    /// The first paragraph from an index on that does not end before a match.
    private static int paragraph(RawDocument document, int from, Span match) {
        int at = from;
        while (at < document.paragraphs().size() && document.paragraphs().get(at).span().end() <= match.start()) {
            at++;
        }
        return at;
    }

    private void addRow(RawDocument document, EntityCounts entity, CountedMatch match, int at) throws IOException {
        boolean isInside =
                at < document.paragraphs().size()
                        && document.paragraphs().get(at).span().start() <= match.span().start();
        Paragraph paragraph = isInside ? document.paragraphs().get(at) : null;
        table.row(
                document.id(),
                entity.entity(),
                String.join("; ", match.rules()),
                match.span().of(document.text()).replaceAll("\\s+", " "),
                paragraph == null ? 0 : at + 1,
                paragraph == null ? "" : paragraph.number(),
                paragraph == null ? 0 : paragraph.page(),
                match.span().start(),
                match.span().end(),
                entity.apart().stream()
                        .filter(apart -> apart.holds(match.span()))
                        .map(Apart::place)
                        .findFirst()
                        .orElse(""),
                entity.doubtful().contains(match.span()));
    }
}

package org.pledgescope.page;

import java.util.List;
import java.util.Map;
import org.pledgescope.compare.ComparedDocument;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.compare.Mentioned;
import org.pledgescope.text.Act;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

/// Documents with chosen figures, as they stand in memory at the end of a run.
final class Documents {

    private Documents() {}

    /// @param firm  commitment sentences at level 5
    /// @param other commitment sentences at level 3
    static ComparedDocument of(
            String id, String title, String date, String issuer, DocumentKind kind, int words, int firm, int other) {
        return of(id, title, date, issuer, kind, words, firm, other, 2);
    }

    static ComparedDocument of(
            String id,
            String title,
            String date,
            String issuer,
            DocumentKind kind,
            int words,
            int firm,
            int other,
            int hedges) {
        Metadata metadata =
                new Metadata(
                        Attribute.stated(title),
                        Attribute.inferred(date),
                        Attribute.stated(issuer),
                        Attribute.inferred(kind),
                        "");
        return new ComparedDocument(
                new DocumentSummary(
                        id,
                        metadata,
                        id + ".txt",
                        "00",
                        "",
                        words,
                        firm + other + 3,
                        Map.of(Act.COMMITMENT, firm + other, Act.DIRECTIVE, 3),
                        firm + other,
                        hedges,
                        Map.of(5, firm, 3, other),
                        Map.of(Band.FIRM, firm, Band.SOFT, other),
                        Map.of(CueType.CONDITION, hedges),
                        firm + other == 0 ? 0 : (75.0 * firm + 45.0 * other) / (firm + other)),
                List.of(new Mentioned("Northland", 4), new Mentioned("Southmark", 1)));
    }

    /// A communiqué of 1,000 words without a date.
    static ComparedDocument of(String title, int firm, int other) {
        return of(title, title, "", "", DocumentKind.COMMUNIQUE, 1000, firm, other);
    }
}

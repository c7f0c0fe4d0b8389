package org.pledgescope.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pledgescope.text.DocumentKind;

/// The official page of a text that is often asked for.
///
/// @param id      names it as an input: `source:ID`
/// @param date    ISO 8601 to the precision known
/// @param issuer  names separated by `"; "`
/// @param address http or https
public record KnownSource(String id, String title, String date, String issuer, DocumentKind kind, String address) {

    public KnownSource {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("source id '%s' needs lower-case words joined by '-'".formatted(id));
        }
    }

    /// What the list says of the page, under the names that [StatedMetadata] reads.
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", id);
        facts.put("title", title);
        facts.put("date", date);
        facts.put("issuer", issuer);
        facts.put("kind", kind.label());
        return facts;
    }
}

package org.pledgescope.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of every table. They are described in docs/columns.md and never renamed without a new schema version.
final class Columns {

    static final List<String> DOCUMENTS = List.of(
            "document", "title", "date", "issuer", "kind", "inferred", "origin", "words", "sentences",
            "commitment_sentences", "commitment_clauses", "directive_sentences", "expressive_sentences",
            "hedged_sentences", "level_6", "level_5", "level_4", "level_3", "level_2", "firm", "moderate", "soft",
            "rhetorical", "commitments_per_1000_words", "share_level_5_or_6", "mean_firmness");
    static final List<String> MENTIONS = List.of("document", "entity", "rule", "form", "count");
    static final List<String> COMMITMENTS = List.of(
            "document", "sentence_id", "paragraph", "page", "actor", "level", "band", "score", "arithmetic", "quote",
            "hedges", "precision", "deadline", "condition", "entities", "title", "date", "correction");
    static final List<String> HEDGES =
            List.of("document", "sentence_id", "paragraph", "act", "type", "words", "rule", "points");
    static final List<String> COMPARISON = List.of("kind", "issuer", "year", "document", "measure", "value");
    static final List<String> PROBLEMS = List.of("place", "problem", "found", "remedy");

    private Columns() {}

    /// File name and columns of each table in the order in which they are listed.
    static Map<String, List<String>> all() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("documents.csv", DOCUMENTS);
        tables.put("mentions.csv", MENTIONS);
        tables.put("commitments.csv", COMMITMENTS);
        tables.put("hedges.csv", HEDGES);
        tables.put("comparison.csv", COMPARISON);
        tables.put("problems.csv", PROBLEMS);
        return tables;
    }
}

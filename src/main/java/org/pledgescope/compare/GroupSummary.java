package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The figures of the documents that share a kind, an issuer or a year, pooled over all their sentences.
///
/// @param value    that they share, as written in documents.csv; empty where it is not known
/// @param mentions the entities that they mention, those mentioned most first
public record GroupSummary(By by, String value, int documents, Tally tally, List<Mentioned> mentions) {

    /// What documents are grouped by.
    public enum By {
        KIND,
        ISSUER,
        YEAR;

        /// As written in groups.csv: `kind`, `issuer`, `year`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String valueOf(DocumentSummary summary) {
            return switch (this) {
                case KIND -> summary.metadata().kind().value().label();
                case ISSUER -> summary.metadata().issuer().value();
                case YEAR -> summary.metadata().year();
            };
        }
    }

    public GroupSummary {
        mentions = List.copyOf(mentions);
    }

    /// Every group, by kind, by issuer and by year; years in their order, the others by the number of documents.
    public static List<GroupSummary> all(List<ComparedDocument> documents) {
        List<GroupSummary> groups = new ArrayList<>();
        for (By by : By.values()) {
            groups.addAll(by(by, documents));
        }
        return groups;
    }

    private static List<GroupSummary> by(By by, List<ComparedDocument> documents) {
        Map<String, List<ComparedDocument>> byValue =
                documents.stream()
                        .collect(
                                Collectors.groupingBy(
                                        document -> by.valueOf(document.summary()), TreeMap::new, Collectors.toList()));
        List<GroupSummary> groups = new ArrayList<>();
        byValue.forEach((value, members) -> groups.add(of(by, value, members)));
        if (by != By.YEAR) {
            groups.sort(Comparator.comparingInt(GroupSummary::documents).reversed());
        }
        return groups;
    }

    private static GroupSummary of(By by, String value, List<ComparedDocument> members) {
        return new GroupSummary(
                by,
                value,
                members.size(),
                members.stream().map(ComparedDocument::tally).reduce(Tally.NONE, Tally::plus),
                Mentioned.sum(members.stream().map(ComparedDocument::mentions).toList()));
    }
}

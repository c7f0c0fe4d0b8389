package org.pledgescope.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgescope.compare.About;
import org.pledgescope.compare.DocumentSummary;

/// Collects over a run which documents hold commitments about which entity: a small row for each document and entity. For
/// one thread.
public final class EntityTotals {

    private static final int ENTITIES = 40;
    private static final int DOCUMENTS = 20;
    private static final int LONGEST_TITLE = 110;

    private final Map<String, List<In>> byEntity = new LinkedHashMap<>();

    /// What one document holds about one entity.
    ///
    /// @param href of the list on the document's page
    public record In(String href, String title, int definitive, int failing, int near) {

        public String words() {
            return EntityTotals.words(definitive, failing, near);
        }
    }

    /// An entity over all documents.
    ///
    /// @param documents those with most definitive commitments first
    /// @param more      how many documents are not among them
    public record Total(String entity, int definitive, int failing, int near, List<In> documents, int more) {

        public String words() {
            return EntityTotals.words(definitive, failing, near);
        }
    }

    /// @param abouts of every entity of a document
    /// @param page   of the document
    public void add(DocumentSummary summary, List<About> abouts, DocumentPage page) {
        Map<String, String> anchors = new HashMap<>();
        page.about().entities().forEach(entity -> anchors.put(entity.name(), entity.anchor()));
        for (About about : abouts) {
            int definitive = about.definitive().size();
            int failing = about.failing().size();
            if (definitive + failing > 0) {
                String href =
                        "documents/%s#%s"
                                .formatted(Pages.fileName(summary.id()), anchors.getOrDefault(about.entity(), "about"));
                byEntity.computeIfAbsent(about.entity(), name -> new ArrayList<>())
                        .add(
                                new In(
                                        href,
                                        Wording.cut(summary.title(), LONGEST_TITLE),
                                        definitive,
                                        failing,
                                        about.nearTotal()));
            }
        }
    }

    /// The entities with most definitive commitments first; the rest stands in the table.
    List<Total> first() {
        List<Total> totals = new ArrayList<>();
        byEntity.forEach((entity, documents) -> totals.add(total(entity, documents)));
        totals.sort(
                Comparator.comparingInt(Total::definitive)
                        .thenComparingInt(Total::failing)
                        .thenComparingInt(Total::near)
                        .reversed()
                        .thenComparing(Total::entity));
        return totals.subList(0, Math.min(ENTITIES, totals.size()));
    }

    /// How many entities [#first] leaves out.
    int more() {
        return Math.max(0, byEntity.size() - ENTITIES);
    }

    private static String words(int definitive, int failing, int near) {
        return "%s definitive, %s, %s near"
                .formatted(Wording.count(definitive), Wording.count(failing, "fails", "fail"), Wording.count(near));
    }

    private static Total total(String entity, List<In> documents) {
        List<In> first =
                documents.stream()
                        .sorted(
                                Comparator.comparingInt(In::definitive)
                                        .thenComparingInt(In::failing)
                                        .thenComparingInt(In::near)
                                        .reversed())
                        .limit(DOCUMENTS)
                        .toList();
        return new Total(
                entity,
                documents.stream().mapToInt(In::definitive).sum(),
                documents.stream().mapToInt(In::failing).sum(),
                documents.stream().mapToInt(In::near).sum(),
                first,
                documents.size() - first.size());
    }
}

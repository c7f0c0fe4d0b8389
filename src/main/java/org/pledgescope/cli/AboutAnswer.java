package org.pledgescope.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.pledgescope.compare.About;
import org.pledgescope.compare.EntityCommitment;
import org.pledgescope.compare.MentionCounter;
import org.pledgescope.compare.Standing;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Metadata;

/// What all documents of a run commit their issuers to about one entity. Keeps the commitments about it and no analysis.
/// For one thread.
final class AboutAnswer {

    private final String name;
    private final MentionCounter counter;
    private final List<About> abouts = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final SortedSet<String> namesInTexts = new TreeSet<>();

    /// A commitment and the document's answer that it is from.
    record Item(About about, EntityCommitment commitment) {}

    AboutAnswer(String name, MentionCounter counter) {
        this.name = name;
        this.counter = counter;
    }

    void add(DocumentAnalysis analysis) {
        About about = counter.about(analysis, name);
        abouts.add(about);
        analysis.mentions().forEach(mention -> namesInTexts.add(mention.entity()));
        if (!about.items().isEmpty()) {
            speakers.add(speaker(analysis));
        }
    }

    /// The entity's main name, or the name as it was given.
    String entity() {
        return abouts.isEmpty() ? name : abouts.getFirst().entity();
    }

    /// Whether the entities files know it.
    boolean isKnown() {
        return abouts.isEmpty() || abouts.getFirst().isKnown();
    }

    List<About> abouts() {
        return abouts;
    }

    /// Whom each document with an item speaks for, since a wrong issuer turns every finding round.
    List<String> speakers() {
        return speakers;
    }

    /// Those about the entity that are definitive, in all documents.
    List<Item> definitive() {
        return items(About::definitive);
    }

    List<Item> failing() {
        return items(About::failing);
    }

    List<Item> near() {
        return items(About::near);
    }

    /// Definitive ones first, then those that fail, then those near.
    List<Item> items() {
        List<Item> items = new ArrayList<>(definitive());
        items.addAll(failing());
        items.addAll(near());
        return items;
    }

    /// How many of the failing fail each test.
    Map<Standing.Failure, Integer> failures() {
        Map<Standing.Failure, Integer> failures = new EnumMap<>(Standing.Failure.class);
        for (Item item : failing()) {
            item.commitment().standing().failures().forEach(failure -> failures.merge(failure, 1, Integer::sum));
        }
        return failures;
    }

    int mentions() {
        return abouts.stream().mapToInt(About::mentions).sum();
    }

    int metonyms() {
        return abouts.stream().mapToInt(About::metonyms).sum();
    }

    int nearTotal() {
        return abouts.stream().mapToInt(About::nearTotal).sum();
    }

    /// Names that may have been meant.
    List<String> nearest() {
        return counter.nearest(name, namesInTexts);
    }

    private List<Item> items(Function<About, List<EntityCommitment>> some) {
        List<Item> items = new ArrayList<>();
        for (About about : abouts) {
            some.apply(about).forEach(commitment -> items.add(new Item(about, commitment)));
        }
        return items;
    }

    private static String speaker(DocumentAnalysis analysis) {
        Metadata metadata = analysis.document().metadata();
        String issuer = metadata.issuer().value().isEmpty() ? "nobody named" : metadata.issuer().value();
        return "%s speaks for %s%s; %s%s"
                .formatted(
                        analysis.document().id(),
                        issuer,
                        metadata.issuer().isInferred() ? " (inferred)" : "",
                        metadata.kind().value().label(),
                        metadata.kind().isInferred() ? " (inferred)" : "");
    }
}

package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Finds who and what a text names: the entities file first, then the statistical model for what the file does not
/// know.
final class Names {

    private Names() {}

    static Names load(ModelFiles files, AnnotatorSettings settings) {
        return new Names();
    }

    /// Mentions in text order.
    List<EntityMention> find(RawDocument document, MendedText mended, List<SentenceView> sentences, CoreNlp coreNlp) {
        List<EntityMention> mentions = new ArrayList<>();
        for (SentenceView sentence : sentences) {
            for (CoreNlp.Name name : coreNlp.names(sentence)) {
                Span span = sentence.span(name.from(), name.to());
                if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                    mentions.add(new EntityMention(
                            span, sentence.quote(name.from(), name.to()), type(name), EntityMention.Rule.NAME,
                            EntityMention.Form.BARE, false));
                }
            }
        }
        mentions.sort(Comparator.comparing(EntityMention::span));
        return mentions;
    }

    private static EntityType type(CoreNlp.Name name) {
        return switch (name.label()) {
            case "PERSON" -> EntityType.PER;
            case "LOCATION" -> EntityType.LOC;
            default -> EntityType.ORG;
        };
    }
}

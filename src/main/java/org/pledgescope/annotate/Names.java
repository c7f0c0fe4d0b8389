package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Finds who and what a text names: the entities file first, so that counts do not depend on a model, then the
/// statistical model for names that the file does not hold.
final class Names {

    private final Gazetteer gazetteer;

    private Names(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static Names load(ModelFiles files, AnnotatorSettings settings) {
        return new Names(settings.usesGazetteer() ? Gazetteer.load(files) : Gazetteer.empty());
    }

    /// Mentions in text order, without overlap.
    ///
    /// @param names what the statistical model found in each of the sentences
    List<EntityMention> find(
            RawDocument document, MendedText mended, List<SentenceView> sentences, List<List<CoreNlp.Name>> names) {
        TreeMap<Integer, EntityMention> taken = new TreeMap<>();
        List<EntityMention> mentions = new ArrayList<>(gazetteer.find(document, mended));
        mentions.forEach(mention -> taken.put(mention.span().start(), mention));
        for (int i = 0; i < sentences.size(); i++) {
            SentenceView sentence = sentences.get(i);
            for (CoreNlp.Name name : names.get(i)) {
                Span span = sentence.span(name.from(), name.to());
                if (isFree(taken, span)) {
                    EntityMention mention =
                            new EntityMention(
                                    span,
                                    sentence.quote(name.from(), name.to()),
                                    type(name),
                                    EntityMention.Rule.NAME,
                                    EntityMention.Form.BARE,
                                    false);
                    taken.put(span.start(), mention);
                    mentions.add(mention);
                }
            }
        }
        mentions.sort(Comparator.comparing(EntityMention::span));
        return mentions;
    }

    private static boolean isFree(NavigableMap<Integer, EntityMention> taken, Span span) {
        var before = taken.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }

    private static EntityType type(CoreNlp.Name name) {
        return switch (name.label()) {
            case "PERSON" -> EntityType.PER;
            case "LOCATION" -> EntityType.LOC;
            default -> EntityType.ORG;
        };
    }
}

package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.NameWords;
import org.pledgescope.models.NameWords.Kind;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Finds who and what a text names: the entities files first, then the statistical model for names that they do not
/// hold and for longer names around theirs ("Bank of Scotland"), in which theirs stay mentions. Counts under the rules do
/// not depend on the model: they come from the entities files alone.
final class Names {

    private final Gazetteer gazetteer;
    private final NameWords words;

    private Names(Gazetteer gazetteer, NameWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    static Names load(ModelFiles files, AnnotatorSettings settings) {
        return new Names(settings.usesGazetteer() ? Gazetteer.load(files) : Gazetteer.empty(), NameWords.load(files));
    }

    /// Mentions in text order, a longer one before those inside it.
    ///
    /// @param names what the statistical model found in each of the sentences
    List<EntityMention> find(
            RawDocument document, MendedText mended, List<SentenceView> sentences, List<List<CoreNlp.Name>> names) {
        NavigableMap<Integer, EntityMention> taken = known(document, mended);
        List<EntityMention> inner = new ArrayList<>();
        List<FoundName> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.addAll(FoundName.of(sentences.get(i), names.get(i), words));
        }
        NameAgreement agreement = new NameAgreement(found);
        found.stream().map(agreement::settled).forEach(name -> add(name, agreement.mention(name), taken, inner));
        ShortNames shorts = new ShortNames(taken.values(), words);
        for (SentenceView sentence : sentences) {
            agreement.in(sentence).forEach(name -> addFree(agreement.mention(name), taken));
            shorts.in(sentence).forEach(name -> addFree(agreement.mention(name), taken));
        }
        return Stream.concat(taken.values().stream(), inner.stream())
                .sorted(Comparator.comparing(EntityMention::span))
                .toList();
    }

    /// What the entities files find, by its start.
    private NavigableMap<Integer, EntityMention> known(RawDocument document, MendedText mended) {
        NavigableMap<Integer, EntityMention> known = new TreeMap<>();
        OfficialNames official = new OfficialNames(mended, words);
        for (EntityMention mention : gazetteer.find(document, mended)) {
            EntityMention extended = official.extended(mention);
            addFree(overlapping(extended.span(), known).isEmpty() ? extended : mention, known);
        }
        return known;
    }

    /// @param taken the outermost mentions by their start
    /// @param inner those inside one of them
    private void add(
            FoundName name,
            EntityMention mention,
            NavigableMap<Integer, EntityMention> taken,
            List<EntityMention> inner) {
        List<EntityMention> inside = overlapping(name.span(), taken);
        if (!inside.isEmpty() && inside.stream().allMatch(known -> isPart(known, name))) {
            inside.forEach(known -> taken.remove(known.span().start()));
            inner.addAll(inside);
        }
        addFree(mention, taken);
    }

    /// Whether a longer name may be taken around one of the entities files.
    private boolean isPart(EntityMention known, FoundName longer) {
        if (!longer.span().contains(known.span()) || longer.span().equals(known.span())) {
            return false;
        }
        return switch (longer.type()) {
            case ORG -> longer.has(Kind.BODY, words);
            case LOC ->
                    known.type() == EntityType.LOC
                            && (known.span().end() == longer.span().end() || longer.has(Kind.WATERS, words));
            case PER, MISC -> false;
        };
    }

    private static void addFree(EntityMention mention, NavigableMap<Integer, EntityMention> taken) {
        if (overlapping(mention.span(), taken).isEmpty()) {
            taken.put(mention.span().start(), mention);
        }
    }

    private static List<EntityMention> overlapping(Span span, NavigableMap<Integer, EntityMention> taken) {
        List<EntityMention> found = new ArrayList<>();
        var before = taken.lowerEntry(span.end());
        while (before != null && before.getValue().span().overlaps(span)) {
            found.add(before.getValue());
            before = taken.lowerEntry(before.getKey());
        }
        return found;
    }
}

package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pledgescope.models.Entity;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityMention.Form;
import org.pledgescope.text.EntityMention.Rule;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Counts mentions under every rule. Immutable.
public final class MentionCounter {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Gazetteer gazetteer;

    public MentionCounter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// Counts one name or word in a document, as it is given: an entity's alias is counted as the name and the entity's
    /// other names as aliases, since who asks for "America" means that word. A capital or seat is counted for itself. A
    /// name that the entities files do not know is counted literally.
    public EntityCounts count(RawDocument document, String name) {
        MendedText mended = MendedText.of(document.text());
        Optional<Entity> entity = gazetteer.named(name);
        if (entity.isEmpty()) {
            return counts(document, mended, name, false, gazetteer.findLiterally(document, mended, name));
        }
        AskedName asked = AskedName.of(name, entity.get());
        List<EntityMention> mentions = new ArrayList<>();
        for (EntityMention mention : gazetteer.find(document, mended)) {
            if (mention.entity().equals(entity.get().name()) || mention.entity().equals(asked.words())) {
                asked.seenAs(mention, mended.mended(mention.span())).ifPresent(mentions::add);
            }
        }
        return counts(document, mended, asked.words(), true, mentions);
    }

    /// Counts every entity that an analysis names, the most mentioned first, ties by name. What the entities files know
    /// is counted by them alone, as [#count] does, whatever longer names the statistical model found around it. What only
    /// the model knows is counted wherever its name stands with the same capitals and in no known name: a `Labour` at the
    /// head of a list makes no entity of every `labour`.
    public List<EntityCounts> countAll(DocumentAnalysis analysis) {
        MendedText mended = MendedText.of(analysis.document().text());
        Map<String, List<EntityMention>> byEntity = new LinkedHashMap<>();
        List<EntityMention> known = gazetteer.find(analysis.document(), mended);
        Set<Span> spans = new HashSet<>();
        known.forEach(mention -> spans.add(mention.span()));
        Stream.concat(
                        known.stream(),
                        analysis.mentions().stream()
                                .filter(mention -> !isMainName(mention.entity()) && !spans.contains(mention.span())))
                .forEach(mention ->
                        byEntity.computeIfAbsent(mention.entity(), entity -> new ArrayList<>()).add(mention));
        List<EntityCounts> all = new ArrayList<>();
        byEntity.forEach((entity, mentions) ->
                all.add(
                        gazetteer.named(entity).isPresent()
                                ? counts(analysis.document(), mended, entity, true, mentions)
                                : unknown(analysis.document(), mended, entity, mentions, known)));
        all.sort(
                Comparator.<EntityCounts>comparingInt(counts -> counts.total(CountRule.ALL))
                        .reversed()
                        .thenComparing(EntityCounts::entity));
        return all;
    }

    /// A name that only the model knows: the model sees some of its mentions, so it is counted literally too.
    ///
    /// @param known mentions of the entities that the entities files know
    private EntityCounts unknown(
            RawDocument document,
            MendedText mended,
            String entity,
            List<EntityMention> mentions,
            List<EntityMention> known) {
        Map<Span, EntityMention> all = new TreeMap<>();
        gazetteer.findLiterally(document, mended, entity).stream()
                .filter(mention -> hasCapitalsOf(entity, mention.span().of(document.text())))
                .filter(mention -> known.stream().noneMatch(other -> other.span().contains(mention.span())))
                .forEach(mention -> all.put(mention.span(), mention));
        for (EntityMention mention : mentions) {
            boolean isApart = all.keySet().stream().noneMatch(mention.span()::overlaps);
            if (isApart || all.containsKey(mention.span())) {
                all.put(mention.span(), mention);
            }
        }
        return counts(document, mended, entity, false, List.copyOf(all.values()));
    }

    /// Whether each word that begins with a capital in a name does so in the text, too.
    private static boolean hasCapitalsOf(String name, String words) {
        String[] expected = SPACES.split(name.strip());
        String[] found = SPACES.split(words.strip());
        for (int i = 0; i < Math.min(expected.length, found.length); i++) {
            boolean isCapital = Character.isUpperCase(expected[i].codePointAt(0));
            if (isCapital && !Character.isUpperCase(found[i].codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /// What an analysed document commits its issuer to about an entity, its name taken as [#count] takes it.
    public About about(DocumentAnalysis analysis, String name) {
        return DocumentCommitments.of(analysis).about(count(analysis.document(), name));
    }

    /// Names that a reader may have meant by one that stands nowhere, at most three: of the entities files where they do
    /// not know the name itself, and of the texts.
    ///
    /// @param inTexts names found in the texts
    public List<String> nearest(String name, Collection<String> inTexts) {
        Set<String> names = new TreeSet<>(inTexts);
        if (gazetteer.named(name).isEmpty()) {
            names.addAll(gazetteer.forms());
        }
        return NearNames.of(name, names);
    }

    private boolean isMainName(String entity) {
        return gazetteer.named(entity).filter(known -> known.name().equals(entity)).isPresent();
    }

    private static EntityCounts counts(
            RawDocument document, MendedText mended, String name, boolean isKnown, List<EntityMention> mentions) {
        List<RuleCount> counts = new ArrayList<>();
        counts.add(new RuleCount(CountRule.FIND_IN_PAGE, "", FindInPage.matches(mended, name)));
        addRule(counts, CountRule.NAME, mentions, Rule.NAME);
        addRule(counts, CountRule.ALIAS, mentions, Rule.ALIAS);
        addRule(counts, CountRule.DERIVED, mentions, Rule.DERIVED);
        addRule(counts, CountRule.METONYM, mentions, Rule.METONYM);
        counts.add(new RuleCount(CountRule.ALL, "", spans(mentions, mention -> mention.rule() != Rule.METONYM)));
        return new EntityCounts(name, isKnown, counts, spans(mentions, EntityMention::isDoubtful), Apart.of(document));
    }

    private static void addRule(List<RuleCount> counts, CountRule countRule, List<EntityMention> mentions, Rule rule) {
        counts.add(new RuleCount(countRule, "", spans(mentions, mention -> mention.rule() == rule)));
        for (Form form : Form.values()) {
            List<Span> spans = spans(mentions, mention -> mention.rule() == rule && mention.form() == form);
            if (!spans.isEmpty()) {
                counts.add(new RuleCount(countRule, form.name().toLowerCase(Locale.ROOT), spans));
            }
        }
    }

    private static List<Span> spans(List<EntityMention> mentions, Predicate<EntityMention> isCounted) {
        return mentions.stream().filter(isCounted).map(EntityMention::span).toList();
    }
}

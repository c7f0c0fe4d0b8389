package org.pledgescope.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.models.Entity;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityMention.Form;
import org.pledgescope.text.EntityMention.Rule;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// Counts mentions under every rule. Immutable.
public final class MentionCounter {

    private final Gazetteer gazetteer;

    public MentionCounter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// Counts one name or word in a document. A name that the entities files do not know is counted literally.
    public EntityCounts count(RawDocument document, String name) {
        MendedText mended = MendedText.of(document.text());
        Optional<Entity> entity = gazetteer.named(name);
        if (entity.isEmpty()) {
            return counts(mended, name, false, literal(mended, name));
        }
        List<EntityMention> mentions =
                gazetteer.find(document, mended).stream()
                        .filter(mention -> mention.entity().equals(entity.get().name()))
                        .toList();
        return counts(mended, entity.get().name(), true, mentions);
    }

    /// Counts every entity that an analysis names, the most mentioned first, ties by name.
    public List<EntityCounts> countAll(DocumentAnalysis analysis) {
        MendedText mended = MendedText.of(analysis.document().text());
        Map<String, List<EntityMention>> byEntity = new LinkedHashMap<>();
        for (EntityMention mention : analysis.mentions()) {
            byEntity.computeIfAbsent(mention.entity(), entity -> new ArrayList<>()).add(mention);
        }
        List<EntityCounts> all = new ArrayList<>();
        byEntity.forEach(
                (entity, mentions) -> all.add(counts(mended, entity, gazetteer.named(entity).isPresent(), mentions)));
        all.sort(
                Comparator.<EntityCounts>comparingInt(counts -> counts.total(CountRule.ALL))
                        .reversed()
                        .thenComparing(EntityCounts::entity));
        return all;
    }

    private static EntityCounts counts(MendedText mended, String name, boolean isKnown, List<EntityMention> mentions) {
        List<RuleCount> counts = new ArrayList<>();
        counts.add(new RuleCount(CountRule.FIND_IN_PAGE, "", letters(mended, name)));
        addRule(counts, CountRule.NAME, mentions, List.of(Rule.NAME));
        addRule(counts, CountRule.ALIAS, mentions, List.of(Rule.ALIAS));
        addRule(counts, CountRule.DERIVED, mentions, List.of(Rule.DERIVED));
        addRule(counts, CountRule.METONYM, mentions, List.of(Rule.METONYM));
        counts.add(
                new RuleCount(
                        CountRule.ALL,
                        "",
                        spans(mentions, List.of(Rule.NAME, Rule.ALIAS, Rule.DERIVED), Optional.empty())));
        List<Span> doubtful = mentions.stream().filter(EntityMention::isDoubtful).map(EntityMention::span).toList();
        return new EntityCounts(name, isKnown, counts, doubtful);
    }

    private static void addRule(
            List<RuleCount> counts, CountRule rule, List<EntityMention> mentions, List<Rule> rules) {
        counts.add(new RuleCount(rule, "", spans(mentions, rules, Optional.empty())));
        for (Form form : Form.values()) {
            List<Span> spans = spans(mentions, rules, Optional.of(form));
            if (!spans.isEmpty()) {
                counts.add(new RuleCount(rule, form.name().toLowerCase(Locale.ROOT), spans));
            }
        }
    }

    private static List<Span> spans(List<EntityMention> mentions, List<Rule> rules, Optional<Form> form) {
        return mentions.stream()
                .filter(mention -> rules.contains(mention.rule()))
                .filter(mention -> form.isEmpty() || form.get() == mention.form())
                .map(EntityMention::span)
                .toList();
    }

    private static List<Span> letters(MendedText mended, String name) {
        return spans(
                mended,
                Pattern.compile(
                        Pattern.quote(name.replace('’', '\'')), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static List<Span> spans(MendedText mended, Pattern pattern) {
        Matcher matcher = pattern.matcher(mended.text());
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(mended.original(matcher.start(), matcher.end()));
        }
        return spans;
    }

    /// Whole words in any case; words that are all capitals only as they are written.
    private static List<EntityMention> literal(MendedText mended, String name) {
        String words = Pattern.quote(name.replace('’', '\''));
        boolean isAcronym =
                name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) && name.matches(".*\\p{Lu}.*");
        Pattern pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                        isAcronym ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher matcher = pattern.matcher(mended.text());
        List<EntityMention> mentions = new ArrayList<>();
        while (matcher.find()) {
            mentions.add(
                    new EntityMention(
                            mended.original(matcher.start(), matcher.end()),
                            name,
                            EntityType.MISC,
                            Rule.NAME,
                            form(mended.text(), matcher.start(), matcher.end()),
                            false));
        }
        return mentions;
    }

    private static Form form(String text, int start, int end) {
        boolean isJoined =
                start > 1 && text.charAt(start - 1) == '-' && Character.isLetterOrDigit(text.charAt(start - 2))
                        || end + 1 < text.length()
                                && text.charAt(end) == '-'
                                && Character.isLetterOrDigit(text.charAt(end + 1));
        if (isJoined) {
            return Form.COMPOUND;
        }
        boolean isPossessive =
                text.startsWith("'s", end) || end > 0 && text.charAt(end - 1) == 's' && text.startsWith("'", end);
        return isPossessive ? Form.POSSESSIVE : Form.BARE;
    }
}

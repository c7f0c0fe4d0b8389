package org.pledgescope.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pledgescope.models.Entity;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityMention.Rule;

/// A name as the user gave it, beside the entity that bears it.
///
/// @param words as the entities files spell it where they hold it
/// @param rule  what the entities files call it
record AskedName(String words, Rule rule) {

    static AskedName of(String given, Entity entity) {
        return find(given, List.of(entity.name()), Rule.NAME)
                .or(() -> find(given, entity.aliases(), Rule.ALIAS))
                .or(() -> find(given, entity.derived(), Rule.DERIVED))
                .or(() -> find(given, entity.metonyms(), Rule.METONYM))
                .orElse(new AskedName(entity.name(), Rule.NAME));
    }

    /// A mention of the entity as it counts for who asked for this name; nothing where it does not.
    ///
    /// @param found the mention's words, mended
    Optional<EntityMention> seenAs(EntityMention mention, String found) {
        boolean isAsked = Entity.isNameIn(found, words);
        return switch (rule) {
            case NAME -> Optional.of(mention);
            case ALIAS, DERIVED -> Optional.of(isAsked ? as(mention, Rule.NAME) : other(mention));
            case METONYM -> isAsked ? Optional.of(as(mention, Rule.NAME)) : Optional.empty();
        };
    }

    private static EntityMention other(EntityMention mention) {
        return mention.rule() == Rule.NAME ? as(mention, Rule.ALIAS) : mention;
    }

    private static EntityMention as(EntityMention mention, Rule rule) {
        return new EntityMention(
                mention.span(), mention.entity(), mention.type(), rule, mention.form(), mention.isDoubtful());
    }

    private static Optional<AskedName> find(String given, List<String> forms, Rule rule) {
        return forms.stream()
                .filter(form -> folded(form).equals(folded(given)))
                .findFirst()
                .map(form -> new AskedName(form, rule));
    }

    private static String folded(String words) {
        String folded = words.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }
}

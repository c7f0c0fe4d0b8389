package org.pledgescope.text;

/// A place in the text where an entity is named.
///
/// @param span       the name itself: without a possessive ending, without the rest of a compound
/// @param entity     the entity's main name, for example `Ukraine` wherever `Ukrainian` or `Kyiv` stands
/// @param rule       which counting rule covers it
/// @param form       how the name stands in the text
/// @param isDoubtful whether the context did not settle an ambiguous name (Georgia, Jordan, Turkey)
public record EntityMention(Span span, String entity, EntityType type, Rule rule, Form form, boolean isDoubtful) {

    /// The counting rule under which a mention falls.
    public enum Rule {
        /// The main name.
        NAME,
        /// Another name of the same entity: `Russian Federation`.
        ALIAS,
        /// An adjective or inhabitants: `Ukrainian`, `Ukrainians`.
        DERIVED,
        /// A capital or seat that may stand for a government: `Kyiv`. Shown, never added in.
        METONYM
    }

    /// How a name stands in the text.
    public enum Form {
        BARE,
        /// Followed by an apostrophe, or an apostrophe and s.
        POSSESSIVE,
        /// Inside a hyphenated word: `NATO-Ukraine`.
        COMPOUND
    }

    public EntityMention {
        if (span.isEmpty() || entity.isBlank()) {
            throw new IllegalArgumentException(
                    "a mention needs words and an entity: '%s' at %s".formatted(entity, span));
        }
    }
}

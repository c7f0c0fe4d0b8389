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
        COMPOUND;

        private static final String HYPHENS = "-‐‑";

        /// The form of a name at a place in a mended text.
        ///
        /// @param text from [MendedText#text], with straight apostrophes
        /// @param name offsets of that text
        public static Form at(String text, Span name) {
            if (isJoined(text, name.start() - 1, name.start() - 2) || isJoined(text, name.end(), name.end() + 1)) {
                return COMPOUND;
            }
            int end = name.end();
            boolean isQuoted = name.start() > 0 && text.charAt(name.start() - 1) == '\'';
            boolean hasEnding = text.regionMatches(true, end, "'s", 0, 2) && !isWord(text, end + 2);
            boolean isPlural = Character.toLowerCase(text.charAt(end - 1)) == 's' && text.startsWith("'", end);
            return hasEnding || isPlural && !isQuoted && !isWord(text, end + 1) ? POSSESSIVE : BARE;
        }

        private static boolean isJoined(String text, int hyphen, int word) {
            return hyphen >= 0
                    && hyphen < text.length()
                    && HYPHENS.indexOf(text.charAt(hyphen)) >= 0
                    && isWord(text, word);
        }

        private static boolean isWord(String text, int at) {
            return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        }
    }

    public EntityMention {
        if (span.isEmpty() || entity.isBlank()) {
            throw new IllegalArgumentException(
                    "a mention needs words and an entity: '%s' at %s".formatted(entity, span));
        }
    }
}

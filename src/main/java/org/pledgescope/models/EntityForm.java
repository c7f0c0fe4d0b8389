package org.pledgescope.models;

import java.util.Locale;
import java.util.regex.Pattern;
import org.pledgescope.text.EntityMention;

/// One written form of an entity's name.
///
/// @param rule    the counting rule that covers it
/// @param words   the form as it is written in a text
/// @param isExact whether only this way of writing counts: `US`, `Turkey`
record EntityForm(EntityMention.Rule rule, String words, boolean isExact) {

    private static final String EXACT = "=";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// A form as a cell of the entities files has it, where `=` marks an exact one.
    static EntityForm of(EntityMention.Rule rule, String cell) {
        boolean isExact = cell.startsWith(EXACT);
        return new EntityForm(rule, isExact ? cell.substring(EXACT.length()).strip() : cell, isExact);
    }

    EntityForm as(EntityMention.Rule other) {
        return new EntityForm(other, words, isExact);
    }

    /// What every way of writing it has in common. Two exact forms may differ in nothing but case (`Chad`, `CHAD`).
    String key() {
        return key(words);
    }

    /// @param words in any case, with either apostrophe
    static String key(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}

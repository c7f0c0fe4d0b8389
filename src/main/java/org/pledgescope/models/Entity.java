package org.pledgescope.models;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pledgescope.text.EntityType;

/// A country, organisation or place of the entities files.
///
/// @param name     its main name, under which it is counted
/// @param aliases  other names of the same entity
/// @param derived  adjectives and inhabitants
/// @param metonyms capitals and seats that may stand for it
public record Entity(
        String id, EntityType type, String name, List<String> aliases, List<String> derived, List<String> metonyms) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Entity {
        aliases = List.copyOf(aliases);
        derived = List.copyOf(derived);
        metonyms = List.copyOf(metonyms);
    }

    /// Whether a name stands whole in longer words, or is them, in any case: `America` in `United States of America`.
    public static boolean isNameIn(String words, String name) {
        return apart(words).contains(apart(name));
    }

    private static String apart(String words) {
        return " " + MARKS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT) + " ";
    }
}

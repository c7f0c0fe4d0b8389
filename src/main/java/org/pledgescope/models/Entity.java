package org.pledgescope.models;

import java.util.List;
import org.pledgescope.text.EntityType;

/// A country, organisation or place of the entities files.
///
/// @param name     its main name, under which it is counted
/// @param aliases  other names of the same entity
/// @param derived  adjectives and inhabitants
/// @param metonyms capitals and seats that may stand for it
public record Entity(
        String id, EntityType type, String name, List<String> aliases, List<String> derived, List<String> metonyms) {

    public Entity {
        aliases = List.copyOf(aliases);
        derived = List.copyOf(derived);
        metonyms = List.copyOf(metonyms);
    }
}

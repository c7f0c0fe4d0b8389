package org.pledgescope.models;

import java.util.ArrayList;
import java.util.List;
import org.pledgescope.text.EntityMention.Rule;
import org.pledgescope.text.EntityType;

/// An entity while the rows that speak of it are put together. Mutable; for one thread.
final class EntityBuilder {

    private final String id;
    private EntityType type;
    private boolean isAmbiguous;
    private final List<EntityForm> forms = new ArrayList<>();

    EntityBuilder(String id, EntityType type) {
        this.id = id;
        this.type = type;
    }

    String id() {
        return id;
    }

    String name() {
        return words(Rule.NAME).getFirst();
    }

    EntityType type() {
        return type;
    }

    void setType(EntityType other) {
        type = other;
    }

    /// Whether the main name has another common bearer.
    boolean isAmbiguous() {
        return isAmbiguous;
    }

    void markAmbiguous() {
        isAmbiguous = true;
    }

    /// Adds a form; one that differs from an old one in case alone stands beside it if either is exact, else replaces
    /// it. A new main name makes the old one an alias, and no form but a new main name takes its place.
    void add(EntityForm form) {
        boolean isNewName = form.rule() == Rule.NAME;
        if (forms.stream().anyMatch(old -> old.words().equals(form.words()) && old.rule() == Rule.NAME)) {
            return;
        }
        forms.removeIf(old -> old.words().equals(form.words()));
        if (isNewName) {
            forms.replaceAll(old -> old.rule() == Rule.NAME ? old.as(Rule.ALIAS) : old);
        }
        forms.add(form);
    }

    /// @return whether there was such a form, in any case, that may go: any but the main name
    boolean remove(String words) {
        String key = EntityForm.key(words);
        return forms.removeIf(form -> form.key().equals(key) && form.rule() != Rule.NAME);
    }

    /// The forms by the rules that count them: a longer one with the main name in it counts as that name.
    List<EntityForm> forms() {
        String name = name();
        return forms.stream()
                .map(form ->
                        form.rule() == Rule.ALIAS && Entity.isNameIn(form.words(), name) ? form.as(Rule.NAME) : form)
                .toList();
    }

    Entity build() {
        return new Entity(id, type, name(), words(Rule.ALIAS), words(Rule.DERIVED), words(Rule.METONYM));
    }

    private List<String> words(Rule rule) {
        return forms.stream().filter(form -> form.rule() == rule).map(EntityForm::words).toList();
    }
}

package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityMention.Rule;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// The entities files with a matcher over them: every name of every entity is found as a whole word, the longest match
/// first, so that South Africa is not Africa. Names match in any case; a form marked `=` in the file (US, WHO, Chad)
/// matches only as it is written. Ambiguous names are settled by their context or marked as doubtful. Immutable; time
/// grows with the length of the text alone.
public final class Gazetteer {

    private final Map<String, Entity> byForm;
    private final Map<String, EntityForm> formByWords;
    private final NameTrie trie;
    private final NameContexts contexts;
    private final List<Problem> problems;

    private Gazetteer(EntityTable table, NameContexts contexts) {
        this.byForm = new HashMap<>();
        this.formByWords = new HashMap<>();
        this.trie = new NameTrie();
        this.contexts = contexts;
        this.problems = table.problems();
        for (EntityBuilder builder : table.entities()) {
            Entity entity = builder.build();
            for (EntityForm form : builder.forms()) {
                byForm.put(form.key(), entity);
                formByWords.put(form.words(), form);
                trie.add(new NameTrie.Name(entity, form, builder.isAmbiguous()));
            }
        }
    }

    /// The entities that ship with the program, with those of the user's folder merged into them.
    ///
    /// @throws ModelException naming file and line if a file that ships with the program is unusable
    public static Gazetteer load(ModelFiles files) {
        return new Gazetteer(EntityTable.load(files), NameContexts.load(files));
    }

    /// Finds nothing: for runs without the entities files.
    public static Gazetteer empty() {
        return new Gazetteer(EntityTable.empty(), NameContexts.none());
    }

    /// What of the user's own entities does not apply.
    public List<Problem> problems() {
        return problems;
    }

    /// The entity with this name, alias, derived form or seat. Any case will do, except where a form counts only as it
    /// is written: `us` and `who` are no entities.
    public Optional<Entity> named(String name) {
        String key = EntityForm.key(name);
        Optional<Entity> entity = known(name, key);
        return entity.isEmpty() && key.startsWith("the ")
                ? known(name.strip().substring(3).strip(), key.substring(4))
                : entity;
    }

    /// Every name, alias, derived form and seat as it is written.
    public Set<String> forms() {
        return Collections.unmodifiableSet(formByWords.keySet());
    }

    /// Every mention in a text, from left to right and without overlap.
    public List<EntityMention> find(RawDocument document, MendedText mended) {
        String text = NameScan.plain(mended.text());
        List<NameScan.Found> names = NameScan.of(trie, text, paragraphs(document, mended));
        NameJudge judge = new NameJudge(contexts, text, names);
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            NameReading reading = judge.reading(i);
            if (reading != NameReading.OTHER) {
                mentions.add(mention(names.get(i), mended, reading));
            }
        }
        return mentions;
    }

    /// Every place where words stand that are no entity's, as whole words in any case; an acronym, and a word that
    /// another case makes another word (`May`), only as they are given.
    public List<EntityMention> findLiterally(RawDocument document, MendedText mended, String words) {
        return new LiteralScan(contexts, this::isExactForm).find(words, mended, paragraphs(document, mended));
    }

    private boolean isExactForm(String words) {
        EntityForm form = formByWords.get(words);
        return form != null && form.isExact();
    }

    private Optional<Entity> known(String name, String key) {
        EntityForm typed = formByWords.get(name.strip().replace('’', '\''));
        Entity entity = byForm.get(key);
        return Optional.ofNullable(entity).filter(found -> typed != null || !isOrdinaryWord(key));
    }

    /// Whether the form that has a key is an acronym that other letters make an ordinary word.
    private boolean isOrdinaryWord(String key) {
        return isExactForm(key.toUpperCase(Locale.ROOT)) && contexts.speaksOf(key);
    }

    private static List<Span> paragraphs(RawDocument document, MendedText mended) {
        return document.paragraphs().stream()
                .map(Paragraph::span)
                .map(span -> new Span(mended.mended(span.start()), mended.mended(span.end())))
                .toList();
    }

    private static EntityMention mention(NameScan.Found found, MendedText mended, NameReading reading) {
        Entity entity = found.name().entity();
        boolean isPlace = reading == NameReading.PLACE;
        Rule rule = isPlace ? Rule.NAME : found.name().form().rule();
        Span span = found.span();
        return new EntityMention(
                mended.original(span.start(), span.end()),
                isPlace ? found.name().form().words() : entity.name(),
                isPlace ? EntityType.LOC : rule == Rule.DERIVED ? EntityType.MISC : entity.type(),
                rule,
                EntityMention.Form.at(mended.text(), span),
                reading == NameReading.DOUBTFUL);
    }
}

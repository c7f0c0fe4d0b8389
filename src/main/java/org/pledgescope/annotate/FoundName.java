package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pledgescope.models.NameWords;
import org.pledgescope.models.NameWords.Kind;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.Span;

/// A name that the statistical model found: the words `[from, to)` of a sentence.
record FoundName(SentenceView sentence, int from, int to, EntityType type) {

    /// The finds of a sentence without titles, articles and generic words.
    static List<FoundName> of(SentenceView sentence, List<CoreNlp.Name> names, NameWords words) {
        List<FoundName> found = new ArrayList<>();
        for (CoreNlp.Name name : names) {
            new FoundName(sentence, name.from(), name.to(), type(name)).trimmed(words).ifPresent(found::add);
        }
        return found;
    }

    /// The name as the mended text has it.
    String words() {
        return sentence.quote(from, to);
    }

    Span span() {
        return sentence.span(from, to);
    }

    FoundName as(EntityType other) {
        return new FoundName(sentence, from, to, other);
    }

    EntityMention mention(String entity, EntityMention.Rule rule) {
        return new EntityMention(span(), entity, type, rule, EntityMention.Form.BARE, false);
    }

    /// Whether one of its words is of a kind.
    boolean has(Kind kind, NameWords words) {
        for (int i = from; i < to; i++) {
            if (words.is(kind, sentence.text(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<FoundName> trimmed(NameWords words) {
        int start = from;
        while (start < to - 1 && isNoPart(start, words)) {
            start++;
        }
        FoundName rest = new FoundName(sentence, start, to, type);
        boolean isName =
                !words.is(Kind.GENERIC, rest.words()) && rest.words().codePoints().anyMatch(Character::isLetter);
        return isName ? Optional.of(rest) : Optional.empty();
    }

    private boolean isNoPart(int word, NameWords words) {
        boolean isTitle = type == EntityType.PER && words.is(Kind.TITLE, sentence.text(word));
        return isTitle
                || sentence.lower(word).equals("the")
                || !Character.isLetterOrDigit(sentence.text(word).codePointAt(0));
    }

    private static EntityType type(CoreNlp.Name name) {
        return switch (name.label()) {
            case "PERSON" -> EntityType.PER;
            case "LOCATION" -> EntityType.LOC;
            default -> EntityType.ORG;
        };
    }
}

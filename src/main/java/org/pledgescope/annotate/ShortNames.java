package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pledgescope.models.NameWords;
import org.pledgescope.models.NameWords.Kind;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;

/// Finds short forms of organisations that a document also names in full: "the Council" beside "Security Council". They
/// are names of their own and count for no entity, since two councils may be meant.
final class ShortNames {

    private final Set<String> heads = new HashSet<>();

    /// @param mentions every mention of the document so far
    ShortNames(Collection<EntityMention> mentions, NameWords words) {
        for (EntityMention mention : mentions) {
            String head = mention.entity().substring(mention.entity().lastIndexOf(' ') + 1);
            boolean isFull = mention.type() == EntityType.ORG && !head.equals(mention.entity());
            if (isFull && words.is(Kind.SHORT, head)) {
                heads.add(head);
            }
        }
    }

    List<FoundName> in(SentenceView sentence) {
        List<FoundName> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            boolean isShort = heads.contains(sentence.text(i)) && sentence.is(i - 1, "the", "this", "that", "our");
            if (isShort && !goesOn(sentence, i + 1)) {
                found.add(new FoundName(sentence, i, i + 1, EntityType.ORG));
            }
        }
        return found;
    }

    /// Whether a longer name follows: "the Council of Europe", "the Council Presidency".
    private static boolean goesOn(SentenceView sentence, int next) {
        boolean isOf =
                next + 1 < sentence.size()
                        && sentence.is(next, "of")
                        && Character.isUpperCase(sentence.text(next + 1).charAt(0));
        return isOf || next < sentence.size() && sentence.isTag(next, "NNP");
    }
}

package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;

/// Makes the finds of one document agree: the same words name the same sort of thing throughout, and wherever they
/// stand they are a name. The statistical model looks at one sentence at a time and cannot know.
final class NameAgreement {

    /// How often each sort was found, by words.
    private final Map<String, Map<EntityType, Integer>> votes = new LinkedHashMap<>();

    /// Words of each name by their first word, the longest first.
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    /// Full names of persons by their last word.
    private final Map<String, Set<String>> bySurname = new HashMap<>();

    NameAgreement(List<FoundName> found) {
        for (FoundName name : found) {
            votes.computeIfAbsent(name.words(), words -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), 1, Integer::sum);
        }
        Set<String> seen = new HashSet<>();
        for (FoundName name : found) {
            if (name.type() == EntityType.PER && name.to() - name.from() > 1) {
                bySurname
                        .computeIfAbsent(name.sentence().text(name.to() - 1), last -> new HashSet<>())
                        .add(name.words());
            }
            if (seen.add(name.words())) {
                List<String> words = new ArrayList<>();
                for (int i = name.from(); i < name.to(); i++) {
                    words.add(name.sentence().text(i));
                }
                byFirstWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(words);
            }
        }
        byFirstWord.values().forEach(names -> names.sort((a, b) -> Integer.compare(b.size(), a.size())));
    }

    /// The sort of thing that most finds of the same words were; as found where none leads.
    FoundName settled(FoundName name) {
        Map<EntityType, Integer> counts = votes.getOrDefault(name.words(), Map.of());
        EntityType best = name.type();
        for (Map.Entry<EntityType, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(best, 0)) {
                best = count.getKey();
            }
        }
        return name.as(best);
    }

    /// The mention that a find is: a surname alone is another name of the one person who bears it in the document.
    EntityMention mention(FoundName name) {
        Set<String> bearers = bySurname.getOrDefault(name.words(), Set.of());
        return name.type() == EntityType.PER && bearers.size() == 1
                ? name.mention(bearers.iterator().next(), EntityMention.Rule.ALIAS)
                : name.mention(name.words(), EntityMention.Rule.NAME);
    }

    /// Every place of a sentence where the words of a find stand, tagged as a name.
    List<FoundName> in(SentenceView sentence) {
        List<FoundName> places = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int start = at++;
            for (List<String> words : byFirstWord.getOrDefault(sentence.text(start), List.of())) {
                if (stands(words, sentence, start)) {
                    places.add(settled(new FoundName(sentence, start, start + words.size(), EntityType.ORG)));
                    at = start + words.size();
                    break;
                }
            }
        }
        return places;
    }

    private static boolean stands(List<String> words, SentenceView sentence, int start) {
        if (start + words.size() > sentence.size() || !sentence.isTag(start, "NNP")) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.text(start + i).equals(words.get(i))) {
                return false;
            }
        }
        int end = start + words.size();
        boolean goesOn = end < sentence.size() && sentence.isTag(end, "NNP");
        boolean began = start > 0 && sentence.isTag(start - 1, "NNP");
        return !goesOn && !began;
    }
}

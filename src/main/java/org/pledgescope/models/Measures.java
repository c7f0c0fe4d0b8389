package org.pledgescope.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Classes of words that measure: numbers, scales, currencies, units, months, spans of time, bodies; from
/// `measures.tsv`. Immutable.
public final class Measures {

    private static final String FILE = "measures.tsv";
    private static final String BETWEEN_WORDS = " ";

    /// A member of a class at a place of a sentence.
    ///
    /// @param end   behind its last word
    /// @param value its size in the unit that the file names for the class; empty where it has none
    public record Member(int end, OptionalInt value) {}

    private record Phrase(List<String> words, OptionalInt value) {}

    /// By class, then by first word.
    private final Map<String, Map<String, List<Phrase>>> classes;

    private Measures(Map<String, Map<String, List<Phrase>>> classes) {
        this.classes = Map.copyOf(classes);
    }

    /// @throws ModelException naming file and line if a row is unusable
    public static Measures load(ModelFiles files) {
        Map<String, Map<String, List<Phrase>>> classes = new HashMap<>();
        for (TsvTable.Row row : MergedTable.stacked(files, FILE, "class", "value", "words", "reason")) {
            OptionalInt value = row.get("value").isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.number("value"));
            Map<String, List<Phrase>> phrases = classes.computeIfAbsent(row.require("class"), c -> new HashMap<>());
            for (String words : row.require("words").split(" \\| ")) {
                Phrase phrase = new Phrase(List.of(words.strip().split(BETWEEN_WORDS)), value);
                phrases.computeIfAbsent(phrase.words().getFirst(), w -> new ArrayList<>()).add(phrase);
            }
        }
        return new Measures(classes);
    }

    /// The names of the classes.
    public Set<String> names() {
        return classes.keySet();
    }

    /// Whether a single word, in lower case, is a member of a class.
    public boolean contains(String name, String word) {
        return classes.getOrDefault(name, Map.of()).getOrDefault(word, List.of()).stream()
                .anyMatch(phrase -> phrase.words().size() == 1);
    }

    /// The longest member of a class that begins at a word.
    public Optional<Member> at(Words sentence, String name, int from) {
        if (from < 0 || from >= sentence.size()) {
            return Optional.empty();
        }
        Map<String, List<Phrase>> phrases = classes.getOrDefault(name, Map.of());
        Optional<Member> best = longest(phrases.getOrDefault(sentence.lower(from), List.of()), sentence, from);
        Optional<Member> byLemma = longest(phrases.getOrDefault(sentence.lemma(from), List.of()), sentence, from);
        boolean isLonger = byLemma.map(Member::end).orElse(0) > best.map(Member::end).orElse(0);
        return isLonger ? byLemma : best;
    }

    private static Optional<Member> longest(List<Phrase> phrases, Words sentence, int from) {
        Optional<Member> best = Optional.empty();
        for (Phrase phrase : phrases) {
            int end = from + phrase.words().size();
            if (end > best.map(Member::end).orElse(from) && stands(phrase, sentence, from)) {
                best = Optional.of(new Member(end, phrase.value()));
            }
        }
        return best;
    }

    private static boolean stands(Phrase phrase, Words sentence, int from) {
        for (int i = 0; i < phrase.words().size(); i++) {
            String word = phrase.words().get(i);
            boolean fits =
                    from + i < sentence.size()
                            && (word.equals(sentence.lower(from + i)) || word.equals(sentence.lemma(from + i)));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}

package org.pledgescope.annotate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.models.Lexicon;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Words;

/// The words of each [WordClass], from the models.
final class WordLists {

    private final Map<WordClass, Lexicon> lists;

    private WordLists(Map<WordClass, Lexicon> lists) {
        this.lists = lists;
    }

    private WordLists(Lexicon subjects, Lexicon words) {
        this(new EnumMap<>(WordClass.class));
        for (WordClass wordClass : WordClass.values()) {
            Lexicon found = subjects.ofType(wordClass.label());
            lists.put(wordClass, found.entries().isEmpty() ? words.ofType(wordClass.label()) : found);
        }
    }

    static WordLists load(ModelFiles files) {
        return new WordLists(
                Lexicon.load(files, WordClass.SUBJECTS, WordClass.labels(WordClass.SUBJECTS)),
                Lexicon.load(files, WordClass.WORDS, WordClass.labels(WordClass.WORDS)));
    }

    /// Whether the models list no word of a class.
    boolean isEmpty(WordClass wordClass) {
        return list(wordClass).entries().isEmpty();
    }

    /// Whether a word is of a class, or begins a phrase of it; false for places outside the sentence.
    boolean has(WordClass wordClass, SentenceView sentence, int at) {
        return at >= 0 && at < sentence.size() && match(wordClass, sentence, at).isPresent();
    }

    /// The same lists with one class empty.
    WordLists without(WordClass wordClass) {
        Map<WordClass, Lexicon> fewer = new EnumMap<>(lists);
        fewer.put(wordClass, list(wordClass).without(Set.of(wordClass.label())));
        return new WordLists(fewer);
    }

    /// The phrase of a class that begins at a place of the sentence.
    Optional<Lexicon.Match> match(WordClass wordClass, SentenceView sentence, int at) {
        return list(wordClass)
                .matchAt(sentence.tag(at).equals("NNPS") ? new Capitalised(sentence) : sentence, at, false);
    }

    /// A sentence whose capitalised plurals ("the Parties") have the dictionary form of common nouns: lemmas keep the
    /// plural of what is tagged as a name.
    private record Capitalised(SentenceView sentence) implements Words {

        @Override
        public int size() {
            return sentence.size();
        }

        @Override
        public String lower(int index) {
            return sentence.lower(index);
        }

        @Override
        public String lemma(int index) {
            String lemma = sentence.lemma(index);
            if (!tag(index).equals("NNPS") || !lemma.endsWith("s")) {
                return lemma;
            }
            return lemma.endsWith("ies")
                    ? lemma.substring(0, lemma.length() - 3) + "y"
                    : lemma.substring(0, lemma.length() - 1);
        }

        @Override
        public String tag(int index) {
            return sentence.tag(index);
        }
    }

    /// Whether one of the words `[from, to)`, cut to the sentence, is of a class.
    boolean hasAny(WordClass wordClass, SentenceView sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (has(wordClass, sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private Lexicon list(WordClass wordClass) {
        Lexicon list = lists.get(wordClass);
        if (list == null) {
            throw new IllegalStateException("every class has a list; none for " + wordClass);
        }
        return list;
    }
}

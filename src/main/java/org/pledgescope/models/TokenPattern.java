package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A phrase of a lexicon, matched over the words of a sentence.
///
/// Elements are separated by spaces:
///
/// | element | matches |
/// |---|---|
/// | `efforts` | this word, any case |
/// | `[make]` | any form of the word |
/// | `<VB>` | a word whose part of speech begins so |
/// | `a\|[b]\|<C>` | one of several |
/// | `the?` | the same or nothing |
/// | `~3` | at most 3 words of any kind |
///
/// Matching tries each gap and option in turn; the number of steps is bounded by the pattern, not by the text, since
/// a gap holds at most 9 words.
public final class TokenPattern {

    private static final int LARGEST_GAP = 9;
    private static final int NO_MATCH = -1;

    private final List<Element> elements;

    private TokenPattern(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    private record Element(Set<String> words, Set<String> lemmas, List<String> tags, boolean isOptional, int gap) {

        boolean matches(Words sentence, int index) {
            return words.contains(sentence.lower(index))
                    || lemmas.contains(sentence.lemma(index))
                    || tags.stream().anyMatch(sentence.tag(index)::startsWith);
        }
    }

    /// @throws IllegalArgumentException if `pattern` is empty or an element is malformed
    public static TokenPattern of(String pattern) {
        List<Element> elements = Arrays.stream(pattern.strip().split("\\s+")).map(TokenPattern::element).toList();
        if (pattern.isBlank() || elements.stream().allMatch(e -> e.isOptional() || e.gap() > 0)) {
            throw new IllegalArgumentException("pattern '%s' would match nothing at all".formatted(pattern));
        }
        return new TokenPattern(elements);
    }

    /// Where a match that begins at word `from` ends (exclusive); -1 where there is none. Adverbs between the elements
    /// are passed over if `skipsAdverbs`.
    public int matchAt(Words sentence, int from, boolean skipsAdverbs) {
        return match(sentence, from, 0, skipsAdverbs);
    }

    /// The words and forms that a match can begin with; empty where it can begin with any word.
    Set<String> firstWords() {
        Element first = elements.getFirst();
        if (first.isOptional() || first.gap() > 0 || !first.tags().isEmpty()) {
            return Set.of();
        }
        List<String> all = new ArrayList<>(first.words());
        first.lemmas().forEach(lemma -> all.add("[" + lemma));
        return Set.copyOf(all);
    }

    private int match(Words sentence, int at, int number, boolean skipsAdverbs) {
        if (number == elements.size()) {
            return at;
        }
        Element element = elements.get(number);
        if (element.gap() > 0) {
            for (int skip = 0; skip <= element.gap() && at + skip <= sentence.size(); skip++) {
                int end = match(sentence, at + skip, number + 1, skipsAdverbs);
                if (end != NO_MATCH) {
                    return end;
                }
            }
            return NO_MATCH;
        }
        if (at < sentence.size() && element.matches(sentence, at)) {
            int end = match(sentence, at + 1, number + 1, skipsAdverbs);
            if (end != NO_MATCH) {
                return end;
            }
        }
        if (element.isOptional()) {
            return match(sentence, at, number + 1, skipsAdverbs);
        }
        boolean isAdverb = skipsAdverbs && number > 0 && at < sentence.size() && sentence.tag(at).startsWith("RB");
        return isAdverb ? match(sentence, at + 1, number, true) : NO_MATCH;
    }

    private static Element element(String text) {
        if (text.matches("~[1-" + LARGEST_GAP + "]")) {
            return new Element(Set.of(), Set.of(), List.of(), false, text.charAt(1) - '0');
        }
        boolean isOptional = text.length() > 1 && text.endsWith("?");
        List<String> words = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String part : (isOptional ? text.substring(0, text.length() - 1) : text).split("\\|", -1)) {
            if (part.matches("\\[[^\\[\\]<>]+]")) {
                lemmas.add(inner(part).toLowerCase(Locale.ROOT));
            } else if (part.matches("<[A-Z$]+>")) {
                tags.add(inner(part));
            } else if (part.matches("[^\\[\\]<>~|?\\s]+")) {
                words.add(part.toLowerCase(Locale.ROOT));
            } else {
                throw new IllegalArgumentException(
                        "element '%s' is none of word, [form], <TAG>, ~gap (1-9)".formatted(text));
            }
        }
        return new Element(Set.copyOf(words), Set.copyOf(lemmas), List.copyOf(tags), isOptional, 0);
    }

    private static String inner(String part) {
        return part.substring(1, part.length() - 1);
    }
}

package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
/// | `{number}` | a phrase of this class: see [Words#phraseEnd] |
/// | `a\|[b]\|<C>\|{d}` | one of several |
/// | `the?` | the same or nothing |
/// | `~3` | at most 3 words of any kind |
/// | `!a\|<B>` | nothing, where the next word is none of these |
/// | `( ... )` | what they enclose is the cue; the words outside are its context and must be there |
///
/// Matching tries each gap and option in turn; the number of steps is bounded by the pattern, not by the text, since
/// a gap holds at most 9 words.
public final class TokenPattern {

    private static final int LARGEST_GAP = 9;

    private final List<Element> elements;

    private TokenPattern(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    /// Where a pattern was found.
    ///
    /// @param from first word of the cue
    /// @param to   behind its last word
    /// @param end  behind the last word of its context
    public record Found(int from, int to, int end) {}

    private sealed interface Element {}

    private record Gap(int most) implements Element {}

    private record Word(Choice choice, boolean isOptional) implements Element {}

    private record Not(Choice choice) implements Element {}

    private enum Bound implements Element {
        OPEN,
        CLOSE
    }

    private record Choice(Set<String> words, Set<String> lemmas, List<String> tags, List<String> classes) {

        /// Behind the longest of the alternatives that stands at a word; the word itself where none does.
        int end(Words sentence, int at) {
            int end = at;
            if (at >= sentence.size()) {
                return end;
            }
            if (words.contains(sentence.lower(at))
                    || lemmas.contains(sentence.lemma(at))
                    || tags.stream().anyMatch(sentence.tag(at)::startsWith)) {
                end = at + 1;
            }
            for (String name : classes) {
                end = Math.max(end, sentence.phraseEnd(name, at));
            }
            return end;
        }
    }

    /// @throws IllegalArgumentException if `pattern` is empty or an element is malformed
    public static TokenPattern of(String pattern) {
        List<Element> elements = Arrays.stream(pattern.strip().split("\\s+")).map(TokenPattern::element).toList();
        if (pattern.isBlank() || elements.stream().noneMatch(e -> e instanceof Word(var c, var opt) && !opt)) {
            throw new IllegalArgumentException("pattern '%s' would match nothing at all".formatted(pattern));
        }
        List<Bound> bounds = elements.stream().filter(Bound.class::isInstance).map(Bound.class::cast).toList();
        if (!bounds.isEmpty() && !bounds.equals(List.of(Bound.OPEN, Bound.CLOSE))) {
            throw new IllegalArgumentException("pattern '%s' needs one '(' and one ')' behind it".formatted(pattern));
        }
        return new TokenPattern(elements);
    }

    /// A match that begins, with its context, at word `from`. Adverbs between the elements are passed over if
    /// `skipsAdverbs`.
    public Optional<Found> matchAt(Words sentence, int from, boolean skipsAdverbs) {
        return new Matching(sentence, skipsAdverbs).match(from, 0, from, -1);
    }

    /// The words and forms that a match can begin with; empty where it can begin with any word.
    Set<String> firstWords() {
        Element first = elements.getFirst() == Bound.OPEN ? elements.get(1) : elements.getFirst();
        if (!(first instanceof Word(var choice, var isOptional))
                || isOptional
                || !choice.tags().isEmpty()
                || !choice.classes().isEmpty()) {
            return Set.of();
        }
        List<String> all = new ArrayList<>(choice.words());
        choice.lemmas().forEach(lemma -> all.add("[" + lemma));
        return Set.copyOf(all);
    }

    /// The classes of phrases that it names.
    Set<String> classes() {
        List<String> all = new ArrayList<>();
        for (Element element : elements) {
            switch (element) {
                case Word word -> all.addAll(word.choice().classes());
                case Not not -> all.addAll(not.choice().classes());
                case Gap gap -> {}
                case Bound bound -> {}
            }
        }
        return Set.copyOf(all);
    }

    /// One attempt at one sentence.
    private final class Matching {

        private final Words sentence;
        private final boolean skipsAdverbs;

        Matching(Words sentence, boolean skipsAdverbs) {
            this.sentence = sentence;
            this.skipsAdverbs = skipsAdverbs;
        }

        /// @param number the next element
        /// @param from   where the cue begins so far
        /// @param to     where it ends; -1 while unknown
        Optional<Found> match(int at, int number, int from, int to) {
            if (number == elements.size()) {
                return Optional.of(new Found(from, to < 0 ? at : to, at));
            }
            return switch (elements.get(number)) {
                case Gap gap -> gap(gap, at, number, from, to);
                case Not not ->
                        not.choice().end(sentence, at) > at ? Optional.empty() : match(at, number + 1, from, to);
                case Word word -> word(word, at, number, from, to);
                case Bound bound ->
                        bound == Bound.OPEN ? match(at, number + 1, at, to) : match(at, number + 1, from, at);
            };
        }

        private Optional<Found> gap(Gap gap, int at, int number, int from, int to) {
            for (int skip = 0; skip <= gap.most() && at + skip <= sentence.size(); skip++) {
                Optional<Found> found = match(at + skip, number + 1, from, to);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<Found> word(Word word, int at, int number, int from, int to) {
            int end = word.choice().end(sentence, at);
            Optional<Found> found = end > at ? match(end, number + 1, from, to) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            if (word.isOptional()) {
                return match(at, number + 1, from, to);
            }
            boolean isAdverb = skipsAdverbs && number > 0 && at < sentence.size() && sentence.tag(at).startsWith("RB");
            return isAdverb ? match(at + 1, number, from, to) : Optional.empty();
        }
    }

    private static Element element(String text) {
        if (text.equals("(")) {
            return Bound.OPEN;
        }
        if (text.equals(")")) {
            return Bound.CLOSE;
        }
        if (text.matches("~[1-" + LARGEST_GAP + "]")) {
            return new Gap(text.charAt(1) - '0');
        }
        if (text.length() > 1 && text.startsWith("!")) {
            return new Not(choice(text, text.substring(1)));
        }
        boolean isOptional = text.length() > 1 && text.endsWith("?");
        return new Word(choice(text, isOptional ? text.substring(0, text.length() - 1) : text), isOptional);
    }

    private static Choice choice(String element, String alternatives) {
        List<String> words = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (String part : alternatives.split("\\|", -1)) {
            if (part.matches("\\[[^\\[\\]<>]+]")) {
                lemmas.add(inner(part).toLowerCase(Locale.ROOT));
            } else if (part.matches("<[A-Z$]+>")) {
                tags.add(inner(part));
            } else if (part.matches("\\{[a-z-]+}")) {
                classes.add(inner(part));
            } else if (part.matches("[^\\[\\]<>{}~|?!\\s]+")) {
                words.add(part.toLowerCase(Locale.ROOT));
            } else {
                throw new IllegalArgumentException(
                        "element '%s' is none of word, [form], <TAG>, {class}, !not, ~gap (1-9), ( and )"
                                .formatted(element));
            }
        }
        return new Choice(Set.copyOf(words), Set.copyOf(lemmas), List.copyOf(tags), List.copyOf(classes));
    }

    private static String inner(String part) {
        return part.substring(1, part.length() - 1);
    }
}

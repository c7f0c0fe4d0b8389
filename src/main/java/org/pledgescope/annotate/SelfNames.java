package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pledgescope.models.Lexicon;

/// By which names a text calls itself, where it speaks of itself by name: the press release of a party, its manifesto.
/// Names that share a word are one and the same ("the Marlowe Government", "Marlowe"). Each adds up what speaks for the
/// author: promises most (`Harbour will build`), announcements and own plans less (`Harbour has pledged`, `Harbour's
/// plan`); what one says of rivals speaks against it (`Harbour must explain`, `Harbour's cuts`, `under Harbour`). The
/// name with the highest sum above 0 is the author's.
final class SelfNames {

    private static final int PROMISE = 2;
    private static final int ACT = 1;
    private static final int RIVAL = -2;
    private static final int REACH = 4;

    private final ActVerbs verbs;
    private final WordLists words;
    private final List<Name> names = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    /// A name with all that shares a word with it.
    ///
    /// @param governs how often it is the name of the government: `the Marlowe Government`
    private record Name(Set<String> words, int score, int governs) {

        Name and(Name other) {
            Set<String> both = new TreeSet<>(words);
            both.addAll(other.words);
            return new Name(both, score + other.score, governs + other.governs);
        }
    }

    private SelfNames(ActVerbs verbs, WordLists words) {
        this.verbs = verbs;
        this.words = words;
    }

    /// The words of those names in lower case; `government` among them where the author is the one that governs.
    static Set<String> of(List<SentenceView> sentences, ActVerbs verbs, WordLists words) {
        SelfNames found = new SelfNames(verbs, words);
        sentences.forEach(found::know);
        sentences.forEach(found::collect);
        return found.best();
    }

    /// Capitals at the beginning of a sentence tell nothing: what is capitalised within one is a name there, too.
    private void know(SentenceView sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (isCapital(sentence, i) && !isCapital(sentence, i - 1) && sentence.isTag(i, "NN")) {
                known.add(sentence.lower(i));
            }
        }
    }

    private void collect(SentenceView sentence) {
        int at = 0;
        while (at < sentence.size()) {
            int end = at;
            while (end < sentence.size() && isName(sentence, end)) {
                end++;
            }
            if (end > at && !isThing(sentence, end - 1)) {
                add(sentence, at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean isThing(SentenceView sentence, int head) {
        return words.has(WordClass.INITIATIVE, sentence, head) && !words.has(WordClass.OWN_BODY, sentence, head);
    }

    private boolean isName(SentenceView sentence, int at) {
        boolean isNoun = sentence.isTag(at, "NN") || sentence.isTag(at, "JJ");
        return isCapital(sentence, at)
                && isNoun
                && (at > 0 || sentence.isTag(at, "NNP") || known.contains(sentence.lower(at)));
    }

    private static boolean isCapital(SentenceView sentence, int at) {
        return Character.isUpperCase(sentence.text(at).codePointAt(0));
    }

    private void add(SentenceView sentence, int from, int to) {
        Set<String> own = new TreeSet<>();
        for (int i = from; i < to; i++) {
            if (!words.has(WordClass.OFFICE, sentence, i)) {
                own.add(sentence.lower(i));
            }
        }
        if (own.isEmpty()) {
            return;
        }
        boolean governs = sentence.is(to - 1, "government", "administration") && sentence.is(from - 1, "the");
        Name merged = new Name(own, score(sentence, from, to), governs ? 1 : 0);
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.get(i).words().stream().anyMatch(own::contains)) {
                merged = merged.and(names.remove(i));
            }
        }
        names.add(merged);
    }

    private int score(SentenceView sentence, int from, int to) {
        if (sentence.is(from - 1, "under") || sentence.is(from - 2, "under")) {
            return RIVAL;
        }
        if (sentence.is(to, "'s", "’s", "'", "’")) {
            boolean isBlamed = words.hasAny(WordClass.BLAME, sentence, to + 1, to + REACH);
            boolean isPlan = words.hasAny(WordClass.INITIATIVE, sentence, to + 1, to + REACH);
            return isBlamed ? RIVAL : isPlan ? ACT : 0;
        }
        int verb = behindAdverbs(sentence, to);
        if (words.has(WordClass.WILL, sentence, verb)) {
            return sentence.is(behindAdverbs(sentence, verb + 1), "be") ? 0 : promise(sentence, from, to);
        }
        if (words.has(WordClass.MUST, sentence, verb) || sentence.is(verb, "would", "can")) {
            return RIVAL;
        }
        boolean isAuxiliary = words.has(WordClass.HELPER, sentence, verb);
        int main = isAuxiliary ? behindAdverbs(sentence, verb + 1) : verb;
        boolean isVerb = isAuxiliary || sentence.isTag(verb, "VB");
        if (!isVerb) {
            return 0;
        }
        return words.has(WordClass.BLAME, sentence, main) ? RIVAL : acts(sentence, verb, main) ? ACT : 0;
    }

    /// "A Harbour Government will": one that is still to be elected is the author's.
    private static int promise(SentenceView sentence, int from, int to) {
        boolean isWouldBe =
                sentence.is(to - 1, "government")
                        && (sentence.is(from - 1, "a", "an") || sentence.is(from - 2, "a", "an"));
        return isWouldBe ? PROMISE + PROMISE : PROMISE;
    }

    private boolean acts(SentenceView sentence, int verb, int main) {
        return verbs.at(sentence, verb)
                .or(() -> verbs.at(sentence, main))
                .map(Lexicon.Match::entry)
                .filter(entry -> entry.type().equals(ActVerbs.COMMITMENT))
                .isPresent();
    }

    private static int behindAdverbs(SentenceView sentence, int from) {
        int at = from;
        while (sentence.isTag(at, "RB") || sentence.is(at, "today")) {
            at++;
        }
        return at;
    }

    private Set<String> best() {
        Name best =
                names.stream()
                        .filter(name -> name.score() > 0)
                        .max(
                                Comparator.comparingInt(Name::score)
                                        .thenComparing(
                                                name -> name.words().iterator().next(), Comparator.reverseOrder()))
                        .orElse(null);
        if (best == null) {
            return Set.of();
        }
        Set<String> own = new TreeSet<>(best.words());
        int others = names.stream().filter(name -> !name.equals(best)).mapToInt(Name::governs).sum();
        if (best.governs() > others) {
            own.add("government");
        }
        return own;
    }
}

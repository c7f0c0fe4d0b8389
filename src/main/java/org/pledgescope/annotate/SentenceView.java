package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pledgescope.models.Words;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;
import org.pledgescope.text.Token;

/// A sentence as the rules see it: words with tags and lemmas, and a dependency parse where one was made. Words are
/// counted from 0.
final class SentenceView implements Words {

    static final int NONE = -1;

    /// A word of the mended text.
    record Word(int start, int end, String text, String lemma, String tag) {}

    private final MendedText mended;
    private final int paragraph;
    private final List<Word> words;
    private final String[] lower;
    private final Parse parse;
    private final List<List<Integer>> dependents;

    /// Basic Universal Dependencies: head and relation of each word; the head of the root is [#NONE].
    /// Compared by nobody, and made once a sentence: so the arrays are bare.
    @SuppressWarnings("ArrayRecordComponent")
    record Parse(int[] heads, String[] relations) {
        static final Parse ABSENT = new Parse(new int[0], new String[0]);
        private static final String LOOSE = "dep";

        /// The same with some words before it, which hang loosely from the root.
        Parse behind(int count) {
            int[] shifted = new int[count + heads.length];
            String[] named = new String[shifted.length];
            int root = 0;
            for (int i = count; i < shifted.length; i++) {
                int head = heads[i - count];
                shifted[i] = head == NONE ? NONE : head + count;
                named[i] = relations[i - count];
                root = head == NONE ? i : root;
            }
            Arrays.fill(shifted, 0, count, root);
            Arrays.fill(named, 0, count, LOOSE);
            return new Parse(shifted, named);
        }

        private List<List<Integer>> dependents() {
            List<List<Integer>> dependents = new ArrayList<>();
            for (int word = 0; word < heads.length; word++) {
                dependents.add(new ArrayList<>());
            }
            for (int word = 0; word < heads.length; word++) {
                if (heads[word] != NONE) {
                    dependents.get(heads[word]).add(word);
                }
            }
            dependents.replaceAll(List::copyOf);
            return dependents;
        }
    }

    SentenceView(MendedText mended, int paragraph, List<Word> words, Parse parse) {
        this.mended = mended;
        this.paragraph = paragraph;
        this.words = List.copyOf(words);
        this.parse = parse;
        this.dependents = parse.dependents();
        this.lower = words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    SentenceView parsed(Parse other) {
        return new SentenceView(mended, paragraph, words, other);
    }

    /// With another tag at a word, unparsed.
    SentenceView tagged(int index, String tag) {
        List<Word> changed = new ArrayList<>(words);
        Word word = words.get(index);
        changed.set(index, new Word(word.start(), word.end(), word.text(), word.lemma(), tag));
        return new SentenceView(mended, paragraph, changed, Parse.ABSENT);
    }

    /// With another tag at a word and the same parse.
    SentenceView retagged(int index, String tag) {
        return tagged(index, tag).parsed(parse);
    }

    /// The words from an index on, unparsed.
    SentenceView from(int index) {
        return new SentenceView(mended, paragraph, words.subList(index, words.size()), Parse.ABSENT);
    }

    int paragraph() {
        return paragraph;
    }

    boolean isParsed() {
        return parse.heads().length > 0;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public String lower(int index) {
        return lower[index];
    }

    @Override
    public String lemma(int index) {
        return words.get(index).lemma();
    }

    @Override
    public String tag(int index) {
        return words.get(index).tag();
    }

    /// The word as printed but for mending.
    String text(int index) {
        return words.get(index).text();
    }

    int head(int index) {
        return parse.heads()[index];
    }

    /// The relation to the head without its subtype: `nsubj` for `nsubj:pass`.
    String relation(int index) {
        String relation = parse.relations()[index];
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /// The relation with its subtype.
    String fullRelation(int index) {
        return parse.relations()[index];
    }

    /// The dependents of a word in text order.
    List<Integer> dependents(int index) {
        return index >= 0 && index < dependents.size() ? dependents.get(index) : List.of();
    }

    /// The first word that begins with a letter, behind marks and numbers of items; the last word where none does.
    int firstWord() {
        int first = 0;
        while (first < size() - 1 && !Character.isLetter(text(first).codePointAt(0))) {
            first++;
        }
        return first;
    }

    /// Whether no finite verb stands before the first relative word or semicolon: a heading, an item, a phrase.
    boolean isVerbless() {
        for (int i = 0; i < size(); i++) {
            if (isTag(i, "W") || is(i, ";")) {
                return true;
            }
            if (isTag(i, "MD") || isTag(i, "VBZ") || isTag(i, "VBP") || isTag(i, "VBD")) {
                return false;
            }
        }
        return true;
    }

    boolean isTag(int index, String prefix) {
        return index >= 0 && index < size() && tag(index).startsWith(prefix);
    }

    boolean is(int index, String... anyOf) {
        if (index < 0 || index >= size()) {
            return false;
        }
        for (String word : anyOf) {
            if (lower[index].equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// The original's place of the words `[from, to)`.
    Span span(int from, int to) {
        return mended.original(words.get(from).start(), words.get(to - 1).end());
    }

    /// The word that covers or follows an offset of the original.
    int indexAt(int offset) {
        int at = mended.mended(offset);
        for (int i = 0; i < size(); i++) {
            if (words.get(i).end() > at) {
                return i;
            }
        }
        return size() - 1;
    }

    /// The words `[from, to)` on one line, as mended.
    String quote(int from, int to) {
        return mended.text().substring(words.get(from).start(), words.get(to - 1).end());
    }

    String quote(Span original) {
        return mended.mended(original);
    }

    Span span() {
        return span(0, size());
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            tokens.add(new Token(span(i, i + 1), lemma(i), tag(i)));
        }
        return tokens;
    }
}

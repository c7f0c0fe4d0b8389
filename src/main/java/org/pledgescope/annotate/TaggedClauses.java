package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Clauses of a sentence without a parse, from its tags: each finite verb group that no relative or subordinating word
/// opens, with the noun or pronoun before it as subject.
final class TaggedClauses {

    private static final Set<String> FINITE = Set.of("VBP", "VBZ", "VBD", "MD");
    private static final int LONGEST_CHAIN = 3;

    private final SentenceView sentence;
    private final WordLists words;
    private final List<Clause> clauses = new ArrayList<>();

    private TaggedClauses(SentenceView sentence, WordLists words) {
        this.sentence = sentence;
        this.words = words;
    }

    static List<Clause> of(SentenceView sentence, WordLists words) {
        TaggedClauses clauses = new TaggedClauses(sentence, words);
        clauses.scan();
        if (clauses.clauses.isEmpty()) {
            clauses.clauses.add(
                    new Clause(
                            0,
                            0,
                            SentenceView.NONE,
                            false,
                            SentenceView.NONE,
                            0,
                            1,
                            Clause.Role.FRAGMENT,
                            clauses.complements(0),
                            SentenceView.NONE));
        }
        return ParsedClauses.bounded(clauses.clauses, sentence.size());
    }

    private void scan() {
        int at = 0;
        while (at < sentence.size()) {
            boolean continues = !clauses.isEmpty() && isCoordinatedBase(at);
            if (FINITE.contains(sentence.tag(at)) || continues) {
                at = add(at, continues);
            } else {
                at++;
            }
        }
    }

    private boolean isCoordinatedBase(int at) {
        return sentence.tag(at).equals("VB")
                && at > 0
                && (sentence.isTag(at - 1, "CC") || sentence.is(at - 1, ","))
                && clauses.getLast().modal() != SentenceView.NONE;
    }

    private int add(int at, boolean continues) {
        boolean hasModal = sentence.isTag(at, "MD");
        int groupStart = hasModal ? skipAdverbs(at + 1) : at;
        int predicate = groupStart;
        while (predicate + 1 < sentence.size()
                && sentence.isTag(skipAdverbs(predicate + 1), "VB")
                && words.has(WordClass.HELPER, sentence, predicate)) {
            predicate = skipAdverbs(predicate + 1);
        }
        if (predicate >= sentence.size()) {
            return sentence.size();
        }
        int start = clauseStart(at);
        boolean isSubordinate = start < at && words.has(WordClass.SUBORDINATOR, sentence, start);
        Clause before = clauses.isEmpty() ? null : clauses.getLast();
        int subject = continues && before != null ? before.subject() : subject(start, at);
        if (subject == SentenceView.NONE && before != null && sentence.isTag(at - 1, "CC")) {
            subject = before.subject();
        }
        if (!isSubordinate) {
            int modal = continues && before != null ? before.modal() : hasModal ? at : SentenceView.NONE;
            clauses.add(
                    new Clause(
                            predicate,
                            Math.min(groupStart, predicate),
                            modal,
                            isNegated(at, predicate),
                            subject,
                            continues ? at : start,
                            start + 1,
                            Clause.Role.MAIN,
                            complements(predicate),
                            SentenceView.NONE));
        }
        return predicate + 1;
    }

    private int skipAdverbs(int at) {
        int index = at;
        while (index < sentence.size() && sentence.isTag(index, "RB")) {
            index++;
        }
        return index;
    }

    private boolean isNegated(int from, int to) {
        return words.hasAny(WordClass.NEGATION, sentence, from, to);
    }

    private int clauseStart(int verb) {
        int start = verb;
        while (start > 0
                && !sentence.is(start - 1, ";", ":", "\"", "“")
                && !(words.has(WordClass.SUBORDINATOR, sentence, start) && start < verb)
                && !(sentence.is(start - 1, ",") && !FINITE.contains(sentence.tag(start)))
                && !sentence.isTag(start - 1, "VB")) {
            start--;
        }
        return start;
    }

    private int subject(int start, int verb) {
        int head = SentenceView.NONE;
        for (int i = start; i < verb; i++) {
            boolean opensPhrase = sentence.isTag(i, "IN") && head != SentenceView.NONE;
            if (opensPhrase) {
                return head;
            }
            if (sentence.isTag(i, "NN") || sentence.isTag(i, "PRP") && !sentence.isTag(i, "PRP$")) {
                head = i;
            }
        }
        return head;
    }

    private List<Integer> complements(int predicate) {
        List<Integer> chain = new ArrayList<>();
        int at = predicate;
        while (chain.size() < LONGEST_CHAIN) {
            int to = skipAdverbs(at + 1);
            if (!sentence.is(to, "to") || !sentence.isTag(skipAdverbs(to + 1), "VB")) {
                return chain;
            }
            at = skipAdverbs(to + 1);
            chain.add(at);
        }
        return chain;
    }
}

package org.pledgescope.annotate;

import java.util.List;

/// Which clause a word belongs to: the one whose verb it hangs from in the parse, over any number of steps; without a
/// parse the clause that it stands in.
///
/// ```
/// If talks fail, we will close the port.          => `if` weakens the second clause, where its own verb hangs
/// We help ships that may sink and will pay.       => `may` stands in a relative clause and weakens neither
/// We ask that the board act by May.               => `by May` belongs to the asking: what is asked is in the subjunctive
/// ```
final class CueScope {

    private CueScope() {}

    /// Whether the words `[from, to)` belong to one of a sentence's clauses rather than to another.
    static boolean belongs(SentenceView sentence, List<Clause> clauses, Clause clause, int from, int to) {
        return clauseOf(sentence, clauses, from, to).equals(clause);
    }

    /// The clause that the words `[from, to)` belong to.
    static Clause clauseOf(SentenceView sentence, List<Clause> clauses, int from, int to) {
        return clauses.size() == 1
                ? clauses.getFirst()
                : asking(sentence, clauses, clauses.get(owner(sentence, clauses, from, to)));
    }

    private static Clause asking(SentenceView sentence, List<Clause> clauses, Clause owner) {
        boolean isSubjunctive =
                owner.role() == Clause.Role.CONTENT
                        && owner.modal() == SentenceView.NONE
                        && sentence.tag(owner.predicate()).equals("VB");
        return clauses.stream()
                .filter(clause -> isSubjunctive && clause.predicate() == owner.governor())
                .findFirst()
                .orElse(owner);
    }

    private static int owner(SentenceView sentence, List<Clause> clauses, int from, int to) {
        int word = opener(sentence, from, to);
        int at = sentence.isParsed() ? start(sentence, clauses, word) : SentenceView.NONE;
        while (at != SentenceView.NONE && !isLoose(sentence, clauses, at)) {
            int found = governedBy(clauses, at, word);
            if (found >= 0) {
                return found;
            }
            at = sentence.head(at);
        }
        return standingIn(clauses, word);
    }

    /// The word that opens a subordinate clause, `if` in `only if`; else the first.
    private static int opener(SentenceView sentence, int from, int to) {
        for (int i = from; sentence.isParsed() && i < to; i++) {
            if (sentence.relation(i).equals("mark")) {
                return i;
            }
        }
        return from;
    }

    /// Where to climb from: a word that opens a subordinate clause belongs to what that clause hangs from, or to what the
    /// parse hangs from it by mistake.
    private static int start(SentenceView sentence, List<Clause> clauses, int word) {
        boolean opens = sentence.relation(word).equals("mark") || sentence.relation(word).equals("advmod");
        int verb = sentence.head(word);
        if (!opens || verb < word) {
            return word;
        }
        return sentence.relation(verb).equals("advcl") ? sentence.head(verb) : swapped(sentence, clauses, word, verb);
    }

    /// "If the lenders return, we will talk" where the parse hangs the promise from the condition: the promise's verb.
    private static int swapped(SentenceView sentence, List<Clause> clauses, int opener, int verb) {
        return clauses.stream()
                .filter(clause -> sentence.relation(opener).equals("mark") && clause.subject() > verb)
                .map(Clause::predicate)
                .filter(later -> sentence.head(later) == verb && sentence.relation(later).equals("advcl"))
                .findFirst()
                .orElse(opener);
    }

    /// Whether the parse does not know how a word hangs from a verb outside the clause that it stands in.
    private static boolean isLoose(SentenceView sentence, List<Clause> clauses, int word) {
        int head = sentence.head(word);
        return sentence.relation(word).equals("dep")
                && head > word
                && clauses.stream().anyMatch(clause -> clause.predicate() == head && clause.from() > word);
    }

    /// The clause with this verb; of several, such as coordinated complements of one verb, the one that the word
    /// stands in.
    private static int governedBy(List<Clause> clauses, int verb, int word) {
        int found = -1;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.predicate() == verb || clause.complements().contains(verb)) {
                boolean isHere = clause.from() <= word && word < clause.to();
                found = found < 0 || isHere ? i : found;
            }
        }
        return found;
    }

    private static int standingIn(List<Clause> clauses, int word) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).from() <= word && word < clauses.get(i).to()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }
}

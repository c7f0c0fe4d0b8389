package org.pledgescope.annotate;

import java.util.Set;

/// What a word hangs from in the parse; without a parse, what the words right before it tell.
///
/// ```
/// We will inspect ships that may leak.      => `may` stands in a relative clause
/// We will help people seeking shelter.      => `seeking` is a participle after a noun
/// We will pay more to help them.            => `help` is no verb of the promise, it names a purpose
/// We will continue to help them.            => here it is one, and in `we stand ready to help` too
/// New rules can help. We know that they can.  => the first `can` leads, the second does not
/// ```
final class Attachment {

    private static final Set<String> LINKS = Set.of("conj", "xcomp", "ccomp");
    private static final String RELATIVE = "acl:relcl";

    private Attachment() {}

    static boolean isInRelativeClause(SentenceView sentence, int word) {
        int before = word - 1;
        while (sentence.isTag(before, "RB") || sentence.is(before, "is", "are", "was", "were", "be")) {
            before--;
        }
        if (before > 0 && (sentence.isTag(before, "WDT") || sentence.isTag(before, "WP"))) {
            return true;
        }
        for (int at = top(sentence, word); at != SentenceView.NONE; at = sentence.head(at)) {
            if (sentence.fullRelation(at).equals(RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    static boolean isInParticiple(SentenceView sentence, int word) {
        for (int at = top(sentence, word); at != SentenceView.NONE; at = sentence.head(at)) {
            boolean isParticiple = sentence.tag(at).equals("VBG") || sentence.tag(at).equals("VBN");
            if (sentence.relation(at).equals("acl") && isParticiple) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb is the clause's own, governed by it or coordinated with such a one.
    static boolean isInChain(SentenceView sentence, Clause clause, int verb) {
        int at = top(sentence, verb);
        while (at != SentenceView.NONE && at != clause.predicate() && !clause.complements().contains(at)) {
            boolean isGoverned = LINKS.contains(sentence.relation(at)) || sentence.isTag(sentence.head(at), "JJ");
            if (!isGoverned) {
                return false;
            }
            at = sentence.head(at);
        }
        return true;
    }

    /// Whether the verb of a modal is the sentence's main verb or coordinated with it.
    static boolean leads(SentenceView sentence, int modal) {
        int at = sentence.isParsed() ? sentence.head(modal) : SentenceView.NONE;
        while (at != SentenceView.NONE && sentence.relation(at).equals("conj")) {
            at = sentence.head(at);
        }
        return at == SentenceView.NONE || sentence.head(at) == SentenceView.NONE;
    }

    /// Whether the subject of a verb, or of the verb of a modal, is no person: `new rules`, `this`.
    static boolean hasThingAsSubject(SentenceView sentence, int word) {
        int verb = sentence.isParsed() && sentence.isTag(word, "MD") ? sentence.head(word) : word;
        if (!sentence.isParsed() || verb == SentenceView.NONE) {
            return sentence.isTag(word - 1, "NN") && !sentence.isTag(word - 1, "NNP");
        }
        for (int child : sentence.dependents(verb)) {
            if (sentence.relation(child).equals("nsubj")) {
                boolean isPronoun = sentence.isTag(child, "PRP") && !sentence.is(child, "it");
                return !isPronoun && !sentence.isTag(child, "NNP") && !sentence.is(child, "who", "people", "some");
            }
        }
        return true;
    }

    private static int top(SentenceView sentence, int word) {
        return sentence.isParsed() ? word : SentenceView.NONE;
    }
}

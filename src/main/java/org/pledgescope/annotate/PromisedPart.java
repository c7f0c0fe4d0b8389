package org.pledgescope.annotate;

/// Whether words specify what a clause promises, or tell what lies behind it.
///
/// ```
/// We will honour the pact that we signed in 2019.   => background: a relative clause about the past
/// We will fund the plan announced on 3 March.       => background: a participle
/// Recalling our summit of 2029, we will meet.       => background: a preamble
/// We will publish a plan that runs until 2040.      => specifies
/// ```
final class PromisedPart {

    private PromisedPart() {}

    static boolean specifies(SentenceView sentence, Clause clause, int from, int to) {
        int at = sentence.isParsed() ? to - 1 : SentenceView.NONE;
        while (at != SentenceView.NONE && at != clause.predicate() && !clause.complements().contains(at)) {
            boolean isOutside = at < from || at >= to;
            if (isOutside && (isBackground(sentence, at) || isPreamble(sentence, clause, at))) {
                return false;
            }
            at = sentence.head(at);
        }
        return true;
    }

    private static boolean isBackground(SentenceView sentence, int at) {
        boolean hangs = sentence.relation(at).equals("acl") || sentence.relation(at).equals("advcl");
        if (!hangs) {
            return false;
        }
        boolean isPast = sentence.tag(at).equals("VBD") || sentence.tag(at).equals("VBN") && !isAhead(sentence, at);
        return isPast || hasPerfect(sentence, at);
    }

    /// A participle before the promise: `Recalling our summit of 2029, we will ...`.
    private static boolean isPreamble(SentenceView sentence, Clause clause, int at) {
        return sentence.relation(at).equals("advcl") && sentence.tag(at).equals("VBG") && at < clause.predicate();
    }

    /// `that will be opened`, `to be opened`, `being opened`.
    private static boolean isAhead(SentenceView sentence, int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(child ->
                        child < verb
                                && (sentence.isTag(child, "MD")
                                        || sentence.isTag(child, "TO")
                                        || sentence.is(child, "being", "is", "are")));
    }

    private static boolean hasPerfect(SentenceView sentence, int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(child -> child < verb && sentence.is(child, "having", "have", "has", "had"));
    }
}

package org.pledgescope.annotate;

/// Whether words specify what a clause promises, or tell what lies behind it.
///
/// ```
/// We will honour the pact that we signed in 2019.   => background: a relative clause about the past
/// We will fund the plan announced on 3 March.       => background: a participle
/// We will publish a plan that runs until 2040.      => specifies
/// ```
final class PromisedPart {

    private PromisedPart() {}

    static boolean specifies(SentenceView sentence, Clause clause, int word) {
        int at = sentence.isParsed() ? word : SentenceView.NONE;
        while (at != SentenceView.NONE && at != clause.predicate() && !clause.complements().contains(at)) {
            if (isBackground(sentence, at)) {
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

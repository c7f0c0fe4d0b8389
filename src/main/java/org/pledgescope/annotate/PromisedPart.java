package org.pledgescope.annotate;

/// Whether words specify what a clause promises, or tell what lies behind it.
///
/// ```
/// We will honour the pact that we signed in 2019.   => background: a relative clause about the past
/// We will mend the dam that they broke, by 2040.    => specifies: the comma ends that clause
/// If we win in 2040, we will honour the pact.       => a condition
/// We will act on the vow made to pay by 2040.       => specifies: what the vow is about lies ahead
/// We will fund the plan announced on 3 March.       => background: a participle
/// Recalling our summit of 2029, we will meet.       => background: a preamble
/// We will publish a plan that runs until 2040.      => specifies
/// ```
final class PromisedPart {

    private PromisedPart() {}

    static boolean specifies(SentenceView sentence, Clause clause, int from, int to) {
        int at = sentence.isParsed() ? to - 1 : SentenceView.NONE;
        boolean isInfinitive = false;
        while (at != SentenceView.NONE && at != clause.predicate() && !clause.complements().contains(at)) {
            boolean isOutside = at < from || at >= to;
            boolean isEnded = sentence.is(from - 1, ",") && sentence.relation(at).equals("acl");
            if (isOutside && !isEnded && !isInfinitive && isBackground(sentence, at)) {
                return false;
            }
            if (isOutside && (isPreamble(sentence, clause, at) || isCondition(sentence, at))) {
                return false;
            }
            isInfinitive = isInfinitive || isOutside && hasTo(sentence, at);
            at = sentence.head(at);
        }
        return true;
    }

    private static boolean hasTo(SentenceView sentence, int verb) {
        return sentence.isTag(verb, "VB")
                && sentence.dependents(verb).stream().anyMatch(child -> child < verb && sentence.isTag(child, "TO"));
    }

    /// The verb of a clause that says when the promise holds: `if talks fail`, `should talks fail`.
    private static boolean isCondition(SentenceView sentence, int verb) {
        return sentence.relation(verb).equals("advcl")
                && sentence.dependents(verb).stream()
                        .anyMatch(child ->
                                child < verb
                                        && (sentence.is(child, "if", "unless")
                                                || sentence.is(child, "should", "were")
                                                        && Subordination.isInverted(sentence, child)));
    }

    /// Whether a date hangs from a verb in the past that is the clause's own: `At the summit in June we announced a
    /// fund`, not `We decided to open a fund in June`.
    static boolean isTimeOfSaying(SentenceView sentence, Clause clause, int from, int to) {
        if (!sentence.isParsed() || !sentence.tag(clause.predicate()).equals("VBD")) {
            return false;
        }
        int at = to - 1;
        while (at != SentenceView.NONE && at != clause.predicate()) {
            boolean isVerb = sentence.isTag(at, "VB") && (at < from || at >= to);
            if (isVerb) {
                return false;
            }
            at = sentence.head(at);
        }
        return at == clause.predicate();
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

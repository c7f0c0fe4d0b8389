package org.pledgescope.annotate;

import java.util.Optional;

/// A press release or a manifesto that lists what its author's plan holds promises each item: the list hangs from
/// "includes" as from "we will".
///
/// ```
/// Our plan for the coast [includes](act.plan):   => commitment 5, in a press release
/// The storm front includes:                      => not this rule
/// Our plan includes two piers.                   => not this rule
/// Our plan does not include:                     => not this rule
/// Our plan for the coast included:               => not this rule
/// ```
record PlanRule(WordLists words) implements ActRule {

    private static final int REACH = 6;

    @Override
    public String id() {
        return "act.plan";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        int predicate = clause.predicate();
        boolean opensList =
                context.speaker().campaigns()
                        && sentence.is(sentence.size() - 1, ":", "-", "–", "—")
                        && words.has(WordClass.CONTENT, sentence, predicate)
                        && !clause.negated()
                        && !isPast(sentence, clause)
                        && !InitiativeRule.isOfRival(context, plan(sentence, clause));
        boolean isOwn =
                opensList && (isPlan(sentence, clause.subject()) || isPlan(sentence, predicate - REACH, predicate));
        return isOwn
                ? Optional.of(
                        Reading.commitment(
                                Levels.PROMISE,
                                context.cue(clause.groupStart(), predicate + 1, id()),
                                Speaker.Role.OWN_BODY))
                : Optional.empty();
    }

    private static boolean isPast(SentenceView sentence, Clause clause) {
        return sentence.tag(clause.groupStart()).equals("VBD") || sentence.tag(clause.predicate()).equals("VBD");
    }

    /// The word that names the plan, or the verb where none is near.
    private int plan(SentenceView sentence, Clause clause) {
        for (int i = clause.predicate() - 1; i >= Math.max(0, clause.predicate() - REACH); i--) {
            if (isPlan(sentence, i, i + 1)) {
                return i;
            }
        }
        return clause.predicate();
    }

    private boolean isPlan(SentenceView sentence, int from, int to) {
        return words.hasAny(WordClass.INITIATIVE, sentence, from, to)
                || words.hasAny(WordClass.MEASURE, sentence, from, to);
    }

    /// A plan, or `this` and `it` for one.
    private boolean isPlan(SentenceView sentence, int subject) {
        return isPlan(sentence, subject, subject + 1) || sentence.is(subject, "this", "these", "it");
    }
}

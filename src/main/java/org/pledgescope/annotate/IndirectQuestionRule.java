package org.pledgescope.annotate;

import java.util.Optional;

/// What stands behind `whether`, `what` or `how` is asked or named, not promised, whoever its subject is.
///
/// ```
/// The question is whether we [will](act.indirect-question) act.     => assertion
/// Let me say what we [will](act.indirect-question) do.              => assertion
/// We know what is needed and will act.                              => not this rule
/// ```
record IndirectQuestionRule(WordLists words) implements ActRule {

    private static final int REACH = 3;

    @Override
    public String id() {
        return "act.indirect-question";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        int subject = context.clause().subject();
        boolean isContent = context.clause().role() == Clause.Role.CONTENT && subject > 0;
        return isContent && isAsked(context.sentence(), subject) ? Optional.of(context.assertion()) : Optional.empty();
    }

    /// Whether a question word stands before the subject, with nothing but its article and attributes between.
    private boolean isAsked(SentenceView sentence, int subject) {
        for (int i = subject - 1; i >= Math.max(0, subject - REACH); i--) {
            if (words.has(WordClass.QUESTION_WORD, sentence, i)) {
                return true;
            }
            boolean isBetween = sentence.isTag(i, "DT") || sentence.isTag(i, "JJ") || sentence.isTag(i, "NN");
            if (!isBetween) {
                return false;
            }
        }
        return false;
    }
}

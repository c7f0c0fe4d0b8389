package org.pledgescope.annotate;

import java.util.Optional;

/// A question promises nothing.
///
/// ```
/// [Will we act in time?](act.question)   => assertion
/// We will act in time.                   => not this rule
/// ```
record QuestionRule() implements ActRule {

    @Override
    public String id() {
        return "act.question";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        SentenceView sentence = clause.sentence();
        return sentence.is(sentence.size() - 1, "?")
                ? Optional.of(Reading.assertion(Speaker.Role.THING))
                : Optional.empty();
    }
}

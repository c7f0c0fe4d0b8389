package org.pledgescope.annotate;

import java.util.Optional;

/// "Only Harbour will protect the coast" says that rivals will not: a comparison of a campaign, and no promise of its own.
///
/// ```
/// [Only](act.slogan) Harbour will protect the coast.   => assertion, in its press release
/// Harbour will protect only the coast.                 => not this rule
/// ```
record SloganRule() implements ActRule {

    private static final int REACH = 5;

    @Override
    public String id() {
        return "act.slogan";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int subject = context.clause().subject();
        if (!context.speaker().campaigns() || !context.isOwn() || !context.hasSubject()) {
            return Optional.empty();
        }
        for (int i = subject - 1; i >= Math.max(0, subject - REACH); i--) {
            if (sentence.is(i, "only")) {
                return Optional.of(context.assertion());
            }
            if (!sentence.isTag(i, "NN")
                    && !sentence.isTag(i, "JJ")
                    && !sentence.isTag(i, "DT")
                    && !sentence.isTag(i, "VBN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

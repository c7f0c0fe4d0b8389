package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.DocumentKind;

/// A central bank commits by guidance on its own policy, whose subject is the policy and not the bank: "further
/// tightening may be appropriate" leaves a possibility open, "rates will remain low" means to. What it says about the
/// economy in the same words is outlook.
///
/// ```
/// The Board judges that some tightening [may be appropriate](act.guidance).   => commitment 2
/// Further increases [will be appropriate](act.guidance).                      => commitment 3
/// It [can be patient](act.guidance).                                          => commitment 2
/// Growth will be moderate.                                                    => not this rule
/// ```
record GuidanceRule(WordLists words) implements ActRule {

    private static final int REACH = 6;

    @Override
    public String id() {
        return "act.guidance";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        if (context.speaker().kind() != DocumentKind.CENTRAL_BANK || context.isReported()) {
            return Optional.empty();
        }
        int verb = clause.predicate();
        boolean isFitting = isFitting(sentence, verb);
        boolean isOnPolicy =
                context.isOwn() && context.hasModal()
                        || words.hasAny(WordClass.POLICY, sentence, clause.from(), clause.to());
        if (!isFitting || !isOnPolicy || sentence.isTag(clause.groupStart(), "VBD")) {
            return Optional.empty();
        }
        boolean isMeant = !context.hasModal() || words.has(WordClass.WILL, sentence, clause.modal());
        return Optional.of(
                Reading.commitment(
                        isMeant ? Levels.INTENTION : Levels.POSSIBILITY,
                        context.cue(Math.min(clause.groupStart(), verb), verb + 1, id()),
                        Speaker.Role.ISSUER));
    }

    /// `Appropriate` as a predicate; before a noun ("with appropriate policy") it is part of the outlook.
    private boolean isFitting(SentenceView sentence, int verb) {
        for (int i = verb; i < Math.min(sentence.size(), verb + REACH); i++) {
            boolean isBeforeNoun = sentence.isTag(i + 1, "NN") || sentence.isTag(i + 1, "JJ");
            if (words.has(WordClass.FITTING, sentence, i) && !isBeforeNoun) {
                return true;
            }
        }
        return false;
    }
}

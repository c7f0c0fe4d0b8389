package org.pledgescope.annotate;

import java.util.Optional;

/// A manifesto or a press release promises in nouns, too: "Creation of two ports", "Two ports to be dredged". The noun
/// of an action that opens an item, the passive infinitive at its end, or the sum that is to be spent stands for what the
/// author will do.
///
/// ```
/// [Creation](act.noun-item) of two new ports by 2040.      => commitment 5, in a manifesto
/// Both ports [to be dredged](act.noun-item).               => commitment 5, in a manifesto
/// [$4](act.noun-item) million for two ports.               => commitment 5, in a manifesto
/// Creation of ports was slow.                              => not this rule
/// What remains to be done is clear.                        => not this rule
/// $4 million in cuts to two ports.                         => not this rule
/// Two new ports.                                           => not this rule
/// ```
record NounItemRule(WordLists words) implements ActRule {

    @Override
    public String id() {
        return "act.noun-item";
    }

    @Override
    public Optional<Reading> read(ClauseInContext context) {
        SentenceView sentence = context.sentence();
        int first = sentence.firstWord();
        if (!context.speaker().campaigns() || !sentence.isVerbless() || sentence.isTag(first, "W")) {
            return Optional.empty();
        }
        int noun = sentence.isTag(first, "JJ") ? first + 1 : first;
        boolean isAction = words.has(WordClass.FOUNDING, sentence, noun) && sentence.is(noun + 1, "of", "up");
        if (isMoney(sentence)) {
            return Optional.of(Reading.commitment(Levels.PROMISE, context.cue(0, 2, id()), Speaker.Role.ISSUER));
        }
        int passive = isAction ? SentenceView.NONE : passive(sentence);
        if (!isAction && passive == SentenceView.NONE) {
            return Optional.empty();
        }
        return Optional.of(
                Reading.commitment(
                        Levels.PROMISE,
                        isAction ? context.cue(noun, noun + 1, id()) : context.cue(passive, passive + 3, id()),
                        Speaker.Role.ISSUER));
    }

    /// "$4 million for two ports": a sum at the head and what it is for. "$4 million wasted in the port" and "a $4 million
    /// cut to the port" complain.
    private boolean isMoney(SentenceView sentence) {
        int sign = sentence.is(0, "a", "an", "-", "–") ? 1 : 0;
        boolean isSum = sentence.isTag(sign, "$") && sentence.isTag(sign + 1, "CD");
        for (int i = sign + 2; isSum && i < sentence.size(); i++) {
            if (sentence.is(i, "for", "to", "towards", "toward", "in")) {
                return !complains(sentence, sign + 2, i + 3);
            }
        }
        return false;
    }

    private boolean complains(SentenceView sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isDone = sentence.isTag(i, "VBN") || sentence.isTag(i, "VBD");
            if (i < to - 2 && isDone
                    || words.has(WordClass.HARM, sentence, i)
                    || words.has(WordClass.BLAME, sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /// Where "to be dredged" begins behind a noun that opens the sentence: no verb and no relative word may stand between.
    private static int passive(SentenceView sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean isOther =
                    sentence.isTag(i - 1, "W")
                            || sentence.isTag(i - 1, "MD")
                            || sentence.isTag(i - 1, "VB") && !sentence.tag(i - 1).equals("VBN");
            if (isOther) {
                return SentenceView.NONE;
            }
            if (sentence.is(i, "to") && sentence.is(i + 1, "be") && sentence.tag(i + 2).equals("VBN")) {
                return i;
            }
        }
        return SentenceView.NONE;
    }
}

package org.pledgescope.annotate;

/// Mends what the tagger gets wrong in this field: in "The United States plan to review the pact." it takes the verb for a
/// noun, since names stand before nouns ("the NATO plan"). Where nothing else in a sentence is a verb that has a subject,
/// the word of the lexicon of acts behind a name and before an infinitive is one.
final class TagMending {

    private static final String PRESENT = "VBP";

    private TagMending() {}

    static SentenceView mended(SentenceView sentence, ActTagger acts) {
        int verb = SentenceView.NONE;
        for (int i = 0; i < sentence.size(); i++) {
            if (isFinite(sentence, i)) {
                return sentence;
            }
            if (verb == SentenceView.NONE && isVerbTakenForNoun(sentence, i) && acts.isAct(sentence, i)) {
                verb = i;
            }
        }
        boolean isSentence = sentence.is(sentence.size() - 1, ".");
        return verb == SentenceView.NONE || !isSentence ? sentence : sentence.tagged(verb, PRESENT);
    }

    private static boolean isFinite(SentenceView sentence, int i) {
        return sentence.isTag(i, "MD")
                || sentence.isTag(i, "VBP")
                || sentence.isTag(i, "VBZ")
                || sentence.isTag(i, "VBD");
    }

    private static boolean isVerbTakenForNoun(SentenceView sentence, int i) {
        return sentence.isTag(i, "NN")
                && !sentence.isTag(i, "NNP")
                && sentence.isTag(i - 1, "NNP")
                && sentence.is(i + 1, "to")
                && sentence.isTag(i + 2, "VB");
    }
}

package org.pledgescope.annotate;

/// Mends what the tagger gets wrong in this field. In "The United States plan to review the pact." it takes the verb for a
/// noun, since names stand before nouns ("the NATO plan"): where nothing else in a sentence's main clause is a verb that has a subject,
/// the word of the lexicon of acts behind a name and before an infinitive is one. In "We commit to further talks." it takes
/// the adjective for a verb, as it is in "to further peace".
final class TagMending {

    private static final String PRESENT = "VBP";
    private static final String BASE = "VB";
    private static final String ADJECTIVE = "JJ";
    private static final String PREPOSITION = "IN";

    private TagMending() {}

    static SentenceView mended(SentenceView sentence, ActTagger acts) {
        SentenceView mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            if (isVerbBehindModal(sentence, acts.words(), i)) {
                mended = mended.tagged(i, BASE);
            }
            if (i > 1 && isAdjectiveTakenForVerb(sentence, i) && acts.isAct(sentence, i - 2)) {
                mended = mended.tagged(i, ADJECTIVE).tagged(i - 1, PREPOSITION);
            }
        }
        return withVerb(withOpening(withJoinedVerb(mended, acts), acts.words()), acts);
    }

    /// "We recognise the need, and pledge, with our partners, to explore": a verb of promise behind `and` that a noun could
    /// not be, for want of an article and before an infinitive.
    private static SentenceView withJoinedVerb(SentenceView sentence, ActTagger acts) {
        SentenceView mended = sentence;
        for (int i = 2; i < sentence.size() - 2; i++) {
            boolean isBare = sentence.tag(i).equals("NN") && sentence.is(i - 1, "and") && sentence.is(i - 2, ",");
            if (isBare
                    && acts.words().has(WordClass.PERFORMATIVE, sentence, i)
                    && (sentence.is(i + 1, ",") || sentence.is(i + 1, "to") && sentence.tag(i + 2).equals("VB"))) {
                mended = mended.tagged(i, PRESENT);
            }
        }
        return mended;
    }

    /// "Review the border posts.", "Invest $3 million in piers.": taggers take the verb that opens an item for a noun, a
    /// name or a participle.
    private static SentenceView withOpening(SentenceView sentence, WordLists words) {
        int first = sentence.firstWord();
        boolean isMistaken =
                !sentence.tag(first).equals(BASE)
                        && !sentence.tag(first).equals("VBG")
                        && words.has(WordClass.OPENER, sentence, first)
                        && !hasOwnVerb(sentence, words, first + 1);
        return isMistaken ? sentence.tagged(first, BASE) : sentence;
    }

    /// Whether a finite verb follows that belongs to no relative or subordinate clause. Plain present forms are left out:
    /// in "invest in piers and generate power" taggers take the second verb for one.
    private static boolean hasOwnVerb(SentenceView sentence, WordLists words, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (words.has(WordClass.RELATIVE, sentence, i)
                    || words.has(WordClass.SUBORDINATOR, sentence, i)
                    || sentence.is(i, ";", ":", "–", "—", "-", ".")) {
                return false;
            }
            if (isFinite(sentence, i) && !sentence.tag(i).equals(PRESENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAdjectiveTakenForVerb(SentenceView sentence, int i) {
        return sentence.is(i, "further")
                && sentence.isTag(i, "VB")
                && sentence.is(i - 1, "to")
                && sentence.isTag(i + 1, "NN");
    }

    /// "They will scrap the toll.": what stands between a modal and an object is a verb.
    private static boolean isVerbBehindModal(SentenceView sentence, WordLists words, int i) {
        return sentence.tag(i).equals("NN")
                && words.has(WordClass.WILL, sentence, i - 1)
                && sentence.isTag(i - 1, "MD")
                && (sentence.isTag(i + 1, "DT") || sentence.isTag(i + 1, "NNP") || sentence.isTag(i + 1, "PRP$"));
    }

    private static SentenceView withVerb(SentenceView sentence, ActTagger acts) {
        int verb = SentenceView.NONE;
        boolean isSubordinate = false;
        for (int i = 0; i < sentence.size(); i++) {
            isSubordinate |= verb != SentenceView.NONE && acts.words().has(WordClass.SUBORDINATOR, sentence, i);
            if (isFinite(sentence, i) && !isSubordinate) {
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
        boolean isNoun = sentence.isTag(i, "NN") && sentence.is(i + 1, "to") && sentence.isTag(i + 2, "VB");
        return (isNoun || sentence.tag(i).equals("VB"))
                && Character.isLowerCase(sentence.text(i).codePointAt(0))
                && sentence.isTag(i - 1, "NNP");
    }
}

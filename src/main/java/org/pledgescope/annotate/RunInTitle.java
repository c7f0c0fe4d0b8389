package org.pledgescope.annotate;

/// A title that runs into the sentence behind it: "**Opening the Ports:** With the help of our allies, we will dredge both
/// harbours." A parse of the whole takes the title's verb for the sentence's, so what stands behind is parsed by itself.
final class RunInTitle {

    private static final int LONGEST = 12;
    private static final int SHORTEST_SENTENCE = 4;

    private RunInTitle() {}

    /// The number of words up to and with the colon; 0 where a sentence begins at once. A title is short, has no finite
    /// verb or is capitalised throughout, and a whole sentence follows it.
    static int length(SentenceView sentence) {
        int colon = 0;
        while (colon < Math.min(sentence.size(), LONGEST + 1) && !sentence.is(colon, ":")) {
            colon++;
        }
        boolean isFound = colon > 0 && colon < sentence.size() && sentence.is(colon, ":");
        return isFound && isTitle(sentence, colon) && isSentence(sentence, colon + 1) ? colon + 1 : 0;
    }

    private static boolean isTitle(SentenceView sentence, int end) {
        boolean hasVerb = false;
        boolean isCapitalised = end > 1;
        for (int i = 0; i < end; i++) {
            boolean isVerb = sentence.isTag(i, "VB") || sentence.isTag(i, "MD");
            boolean isContent = isVerb || sentence.isTag(i, "NN") || sentence.isTag(i, "JJ");
            hasVerb |= isVerb;
            isCapitalised &= !isContent || !Character.isLowerCase(sentence.text(i).codePointAt(0));
        }
        return isCapitalised || !hasVerb;
    }

    private static boolean isSentence(SentenceView sentence, int start) {
        for (int i = start; i < sentence.size() && sentence.size() - start >= SHORTEST_SENTENCE; i++) {
            if (sentence.isTag(i, "MD")
                    || sentence.isTag(i, "VBP")
                    || sentence.isTag(i, "VBZ")
                    || sentence.isTag(i, "VBD")) {
                return true;
            }
        }
        return false;
    }
}

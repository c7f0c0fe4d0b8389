package org.pledgescope.annotate;

import org.pledgescope.models.Measures;
import org.pledgescope.models.Words;

/// The name of a body that can be told to act: `working group on ports`, `relevant ministers`, `Department of State`,
/// `Joint Taskforce (JTF)`. No article belongs to it.
final class BodyPhrase {

    private static final int LONGEST = 9;

    private final Measures measures;

    BodyPhrase(Measures measures) {
        this.measures = measures;
    }

    /// Behind the name that begins at a word, or [Words#NO_PHRASE].
    int end(SentenceView words, int from) {
        if (!isNamePart(words, from) || words.is(from, "other", "such", "own")) {
            return Words.NO_PHRASE;
        }
        int end = Words.NO_PHRASE;
        int at = from;
        while (at < Math.min(words.size(), from + LONGEST) && (isNamePart(words, at) || joins(words, at))) {
            int body = measures.at(words, "body", at).map(Measures.Member::end).orElse(Words.NO_PHRASE);
            end = body > at && words.isTag(body - 1, "NN") ? body : end;
            at = Math.max(at + 1, body);
        }
        return end < 0 ? end : tail(words, end);
    }

    private static boolean isNamePart(SentenceView words, int at) {
        return words.isTag(at, "NN") || words.isTag(at, "JJ") || words.isTag(at, "VBN") || words.isTag(at, "VBG");
    }

    /// Small words within a name: `Finance and other relevant Ministers`, `U.S.-Oban Council`.
    private static boolean joins(SentenceView words, int at) {
        boolean isSmall = words.is(at, "and", "&", "'s", "’s", "-", ",");
        return isSmall && isNamePart(words, at - 1) && isNamePart(words, at + 1);
    }

    /// What names the body more closely: `of State`, `on Energy Security`, `(JTF)`.
    private static int tail(SentenceView words, int from) {
        int end = from;
        boolean hasName = words.is(end, "of", "on", "for") && words.isTag(end + 1, "NNP");
        if (hasName || words.is(end, "on") && words.isTag(end + 1, "NN")) {
            end += 2;
            while (words.isTag(end, "NNP") || words.is(end, "and") && words.isTag(end + 1, "NNP")) {
                end++;
            }
        }
        boolean hasShort =
                words.is(end, "(", "-lrb-") && words.isTag(end + 1, "NNP") && words.is(end + 2, ")", "-rrb-");
        return hasShort ? end + 3 : end;
    }
}

package org.pledgescope.annotate;

/// What follows a word that may open a subordinate clause.
final class Subordination {

    private static final int FARTHEST = 9;

    private Subordination() {}

    /// Whether the next finite verb is in the present: `when the parties agree`; also `when done right`, which has none
    /// before the comma.
    ///
    /// @param from behind the word that opens the clause
    static boolean isPresent(SentenceView sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + FARTHEST); i++) {
            if (sentence.isTag(i, "VBP") || sentence.isTag(i, "VBZ")) {
                return true;
            }
            if (sentence.isTag(i, "VBD") || sentence.isTag(i, "MD") || sentence.is(i, "?")) {
                return false;
            }
            if (sentence.is(i, ",", ".", ";")) {
                return sentence.isTag(from, "VBN");
            }
        }
        return false;
    }

    /// Whether a subject and a finite verb follow: `until talks resume`.
    ///
    /// @param from behind the word that opens the clause
    static boolean opensClause(SentenceView sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + FARTHEST); i++) {
            if (sentence.is(i, ",", ".", ";", "and", "that", "which", "who")) {
                return false;
            }
            if (sentence.isTag(i, "VBP") || sentence.isTag(i, "VBZ") || sentence.isTag(i, "VBD")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a modal stands before its subject in a sentence that is no question: `should talks fail, ...`.
    static boolean isInverted(SentenceView sentence, int from) {
        boolean opens = from == 0 || sentence.is(from - 1, ",", ";", "and", "but", "or", "-", "–", "—", "--");
        boolean isQuestion = sentence.is(sentence.size() - 1, "?");
        boolean hasSubject =
                sentence.isTag(from + 1, "PRP") || sentence.isTag(from + 1, "NN") || sentence.isTag(from + 1, "DT");
        boolean isVerb = false;
        for (int i = from + 2; i < Math.min(sentence.size(), from + 7) && !isVerb; i++) {
            isVerb = sentence.tag(i).equals("VB");
        }
        return opens && !isQuestion && hasSubject && isVerb;
    }
}

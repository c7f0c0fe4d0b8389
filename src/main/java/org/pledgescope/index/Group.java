package org.pledgescope.index;

/// What of a result has one value of a field, and how much there is of that value in the index.
///
/// @param value        as shown
/// @param sentences    of the result with this value
/// @param documents    that those stand in
/// @param allSentences of the index with this value
/// @param words        of the documents with this value; 0 for fields of sentences
public record Group(String value, int sentences, int documents, int allSentences, long words) {

    public Group {
        if (documents > sentences || sentences > allSentences) {
            throw new IllegalArgumentException(
                    "%s: %d documents, %d sentences of %d".formatted(value, documents, sentences, allSentences));
        }
    }

    /// Of a thousand sentences with this value, how many are in the result: 0 to 1,000.
    public double perThousandSentences() {
        return allSentences == 0 ? 0 : 1000.0 * sentences / allSentences;
    }

    /// Sentences of the result to a thousand words of the documents with this value; 0 for fields of sentences.
    public double perThousandWords() {
        return words == 0 ? 0 : 1000.0 * sentences / words;
    }
}

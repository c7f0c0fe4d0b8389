package org.pledgescope.index;

/// How strongly a word keeps company with key words, from four counts.
///
/// | | near a key word | elsewhere |
/// |---|---|---|
/// | the word | O11 = `together` | O12 = `frequency` - O11 |
/// | other words | O21 = `near` - O11 | O22 = `size` - `near` - O12 |
///
/// @param together  occurrences of the word near key words
/// @param near      places near key words
/// @param keys      occurrences of key words
/// @param frequency occurrences of the word in the index
/// @param size      words in the index
public record Association(long together, long near, long keys, long frequency, long size) {

    private static final double HIGHEST_DICE = 14;

    public Association {
        boolean fits = together >= 0 && together <= near && together <= frequency;
        if (!fits || near > size || frequency > size || keys < 0) {
            throw new IllegalArgumentException(
                    "together %d, near %d, keys %d, frequency %d, size %d"
                            .formatted(together, near, keys, frequency, size));
        }
    }

    /// Occurrences near key words if the word stood anywhere with the same chance: `near * frequency / size`.
    public double expected() {
        return size == 0 ? 0 : (double) near * frequency / size;
    }

    /// Dunning's log-likelihood ratio, 0 or more: G2 = 2 * sum of O * ln(O / E) over the four cells.
    ///
    /// Source: T. Dunning (1993), Accurate methods for the statistics of surprise and coincidence, Computational
    /// Linguistics 19(1), 61-74. Above 10.83 a table of independent words is rarer than one in a thousand.
    public double logLikelihood() {
        long rest = frequency - together;
        long others = near - together;
        return Likelihood.ratio(together, rest, others, size - near - rest);
    }

    /// Log Dice: 14 + log2(2 * together / (keys + frequency)). At most 14 where a word stands once near a key word at
    /// most; 1 less is half as often. Independent of the size of the index. 0 occurrences have negative infinity.
    ///
    /// Source: P. Rychlý (2008), A lexicographer-friendly association score, RASLAN 2008, 6-9.
    public double logDice() {
        return HIGHEST_DICE + Math.log(2.0 * together / (keys + frequency)) / Math.log(2);
    }
}

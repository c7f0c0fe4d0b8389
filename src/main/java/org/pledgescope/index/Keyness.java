package org.pledgescope.index;

/// How much more frequent a word is in one part of the index than in the rest.
///
/// @param here     occurrences in the part
/// @param hereSize words in the part
/// @param rest     occurrences elsewhere
/// @param restSize words elsewhere
public record Keyness(long here, long hereSize, long rest, long restSize) {

    private static final double MILLION = 1e6;

    /// What stands for no occurrence where a ratio needs one.
    private static final double HALF = 0.5;

    public Keyness {
        if (here < 0 || rest < 0 || here > hereSize || rest > restSize) {
            throw new IllegalArgumentException("%d of %d, %d of %d".formatted(here, hereSize, rest, restSize));
        }
    }

    public double perMillion() {
        return hereSize == 0 ? 0 : MILLION * here / hereSize;
    }

    public double restPerMillion() {
        return restSize == 0 ? 0 : MILLION * rest / restSize;
    }

    /// Dunning's log-likelihood ratio over all four cells, as in [Association#logLikelihood()]. (Rayson and Garside
    /// 2000 add the cells of the word alone; for words that are no large share of a text the two hardly differ.)
    public double logLikelihood() {
        return Likelihood.ratio(here, rest, hereSize - here, restSize - rest);
    }

    /// Binary logarithm of the ratio of the relative frequencies: 1 is twice as frequent here, -1 half as frequent. No
    /// occurrence counts as half a one.
    ///
    /// Source: A. Hardie (2014), Log Ratio: an informal introduction, ESRC Centre for Corpus Approaches to Social
    /// Science, Lancaster.
    public double logRatio() {
        double hereRate = Math.max((double) here, HALF) / Math.max(1, hereSize);
        double restRate = Math.max((double) rest, HALF) / Math.max(1, restSize);
        return Math.log(hereRate / restRate) / Math.log(2);
    }
}

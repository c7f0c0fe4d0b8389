package org.pledgescope.index;

/// The log-likelihood ratio of tables of counts.
final class Likelihood {

    private Likelihood() {}

    /// G2 of a table of two rows and two columns, natural logarithm, never below 0: 2 * sum of O * ln(O / E), where an
    /// expected count E is the product of its row's and its column's sum over the total, and empty cells add nothing.
    static double ratio(long a, long b, long c, long d) {
        double total = (double) a + b + c + d;
        double sum =
                term(a, ((double) a + b) * ((double) a + c) / total)
                        + term(b, ((double) a + b) * ((double) b + d) / total)
                        + term(c, ((double) c + d) * ((double) a + c) / total)
                        + term(d, ((double) c + d) * ((double) b + d) / total);
        return Math.max(0, 2 * sum);
    }

    private static double term(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}

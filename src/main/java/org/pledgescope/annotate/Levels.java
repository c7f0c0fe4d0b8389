package org.pledgescope.annotate;

/// The levels of commitment and the demand of an urgent directive, by name. Their points are in `scale.tsv`.
final class Levels {

    static final int DECISION = 6;
    static final int PROMISE = 5;
    static final int RENEWED = 4;
    static final int INTENTION = 3;
    static final int POSSIBILITY = 2;
    static final int URGE = 3;

    private Levels() {}
}

package org.pledgescope.train;

import edu.stanford.nlp.optimization.DiffFunction;
import java.util.Arrays;
import java.util.List;

/// How badly weights explain answers: the negative log likelihood of a multinomial logistic regression, plus half of a
/// penalty times the sum of squared weights. CoreNLP's own sums in an order that depends on the number of processors;
/// this one adds up in the order of the rows, so that its minimum is the same to the last bit everywhere.
///
/// Weights stand trait by trait, each with one for every answer. Not for use by several threads.
final class LogLoss implements DiffFunction {

    private final List<int[]> rows;
    private final int[] answers;
    private final int traits;
    private final int choices;
    private final double penalty;
    private double[] asked = new double[0];
    private double loss;
    private final double[] slope;

    /// @param rows    the traits of each lesson, numbered from 0
    /// @param answers of each lesson, numbered from 0
    LogLoss(List<int[]> rows, int[] answers, int traits, int choices, double penalty) {
        this.rows = List.copyOf(rows);
        this.answers = answers.clone();
        this.traits = traits;
        this.choices = choices;
        this.penalty = penalty;
        this.slope = new double[traits * choices];
    }

    @Override
    public int domainDimension() {
        return traits * choices;
    }

    @Override
    public double valueAt(double[] weights) {
        ask(weights);
        return loss;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
        ask(weights);
        return slope.clone();
    }

    private void ask(double[] weights) {
        if (Arrays.equals(asked, weights)) {
            return;
        }
        asked = weights.clone();
        loss = 0;
        for (int i = 0; i < weights.length; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            slope[i] = penalty * weights[i];
        }
        for (int i = 0; i < rows.size(); i++) {
            add(weights, rows.get(i), answers[i]);
        }
    }

    private void add(double[] weights, int[] row, int answer) {
        double[] likely = new double[choices];
        for (int trait : row) {
            for (int choice = 0; choice < choices; choice++) {
                likely[choice] += weights[trait * choices + choice];
            }
        }
        double highest = Arrays.stream(likely).max().orElse(0);
        double own = likely[answer];
        double sum = 0;
        for (int choice = 0; choice < choices; choice++) {
            likely[choice] = StrictMath.exp(likely[choice] - highest);
            sum += likely[choice];
        }
        loss += StrictMath.log(sum) + highest - own;
        for (int trait : row) {
            for (int choice = 0; choice < choices; choice++) {
                slope[trait * choices + choice] += likely[choice] / sum - (choice == answer ? 1 : 0);
            }
        }
    }
}

package org.pledgescope.annotate;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Scores the transitions of a dependency parser: one hidden layer with a cube for its activation (Chen and Manning
/// 2014). What a feature adds to the hidden layer depends on the feature alone; it is kept once it was needed twice, since
/// half of the words of a text never come back. Sums run in the order of CoreNLP's own and in the same precision, so that
/// both choose alike to the last bit; the loops run along the rows of the weights, which lets the compiler use the
/// processor's vectors. Safe to share among threads.
final class ParserNetwork {

    /// At 4 kB each.
    private static final int KEPT_AT_MOST = 80_000;

    private final ParserModel model;
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicInteger keptCount = new AtomicInteger();

    /// A bit for each feature at each position: whether it was needed before.
    private final AtomicLongArray needed;

    ParserNetwork(ParserModel model) {
        this.model = model;
        int keys = model.embeddings.length * model.features;
        this.kept = new AtomicReferenceArray<>(keys);
        this.needed = new AtomicLongArray(keys / Long.SIZE + 1);
    }

    /// Fills `scores` with the score of each transition.
    ///
    /// @param features an id for each position, as many as the model has features
    /// @param hidden   room for the hidden units; what it holds is overwritten
    void score(int[] features, double[] hidden, double[] scores) {
        Arrays.fill(hidden, 0);
        for (int position = 0; position < features.length; position++) {
            add(hidden, contribution(features[position], position));
        }
        cube(hidden, model.bias);
        Arrays.fill(scores, 0);
        for (int unit = 0; unit < hidden.length; unit++) {
            addScaled(scores, hidden[unit], model.outputWeights[unit]);
        }
    }

    private float[] contribution(int feature, int position) {
        int key = feature * model.features + position;
        float[] known = kept.getAcquire(key);
        if (known != null) {
            return known;
        }
        float[] made = multiplied(model.embeddings[feature], position);
        if (wasNeeded(key) && keptCount.getPlain() < KEPT_AT_MOST) {
            keptCount.incrementAndGet();
            kept.setRelease(key, made);
        }
        return made;
    }

    private boolean wasNeeded(int key) {
        long bit = 1L << key;
        return (needed.getAndAccumulate(key / Long.SIZE, bit, (bits, more) -> bits | more) & bit) != 0;
    }

    private float[] multiplied(float[] embedding, int position) {
        double[] sum = new double[model.bias.length];
        for (int i = 0; i < embedding.length; i++) {
            addProducts(sum, embedding[i], model.inputWeights[position * embedding.length + i]);
        }
        float[] rounded = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            rounded[i] = (float) sum[i];
        }
        return rounded;
    }

    // Small methods of their own, so that each loop is compiled by itself.

    private static void add(double[] sum, float[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /// The product is rounded to a float first, as CoreNLP's is.
    private static void addProducts(double[] sum, float factor, float[] weights) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * weights[i];
        }
    }

    private static void addScaled(double[] sum, double factor, double[] weights) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * weights[i];
        }
    }

    private static void cube(double[] units, float[] bias) {
        for (int i = 0; i < units.length; i++) {
            double unit = units[i] + bias[i];
            units[i] = unit * unit * unit;
        }
    }
}

package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pledgescope.text.Act;

/// A trained linear model of acts: what each trait of a sentence speaks for. The sum of the weights of a sentence's
/// traits is the log odds of each act up to a constant (multinomial logistic regression). Without a row it knows nothing.
///
/// @param rows weights in the order of [Act], by trait
public record ActWeights(SortedMap<String, List<Double>> rows) {

    public static final String FILE = "act-weights.tsv";

    /// A trait that every sentence has: how common each act is.
    public static final String ALWAYS = "always";

    /// Knows nothing.
    public static final ActWeights NONE = new ActWeights(new TreeMap<>());

    private static final String TRAIT = "trait";
    private static final List<Act> ACTS = List.of(Act.values());

    public ActWeights {
        SortedMap<String, List<Double>> copy = new TreeMap<>();
        rows.forEach((trait, weights) -> {
            if (weights.size() != ACTS.size()) {
                throw new IllegalArgumentException(
                        "trait '%s' has %d weights; expected %d, one for each act"
                                .formatted(trait, weights.size(), ACTS.size()));
            }
            copy.put(trait, List.copyOf(weights));
        });
        rows = copy;
    }

    /// @throws ModelException naming file and line if a row is unusable
    public static ActWeights load(ModelFiles files) {
        SortedMap<String, List<Double>> rows = new TreeMap<>();
        for (TsvTable.Row row : MergedTable.byKey(files, FILE, TRAIT, columns())) {
            List<Double> weights = new ArrayList<>();
            for (Act act : Act.values()) {
                weights.add(weight(row, act.label()));
            }
            if (rows.put(row.require(TRAIT), weights) != null) {
                throw row.wrong("trait '%s' occurs twice; keep one of them".formatted(row.get(TRAIT)));
            }
        }
        return new ActWeights(rows);
    }

    private static double weight(TsvTable.Row row, String column) {
        try {
            double weight = Double.parseDouble(row.require(column));
            if (Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw new ModelException(
                    "%s: column '%s' holds '%s'; expected a number such as -0.25"
                            .formatted(row.place(), column, row.get(column)),
                    e);
        }
        throw row.wrong("column '%s' holds '%s'; expected a finite number".formatted(column, row.get(column)));
    }

    private static String[] columns() {
        List<String> columns = new ArrayList<>(List.of(TRAIT));
        for (Act act : Act.values()) {
            columns.add(act.label());
        }
        return columns.toArray(String[]::new);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// What some traits add to the log odds of an act.
    public double sum(Collection<String> traits, Act act) {
        double sum = 0;
        for (String trait : traits) {
            List<Double> weights = rows.get(trait);
            sum += weights == null ? 0 : weights.get(ACTS.indexOf(act));
        }
        return sum;
    }

    /// How likely each act is for a sentence with these traits; adds up to 1.
    public Map<Act, Double> probabilities(Collection<String> traits) {
        Map<Act, Double> likely = new EnumMap<>(Act.class);
        double highest = Double.NEGATIVE_INFINITY;
        for (Act act : Act.values()) {
            double sum = sum(traits, act);
            likely.put(act, sum);
            highest = Math.max(highest, sum);
        }
        double offset = highest;
        likely.replaceAll((act, sum) -> StrictMath.exp(sum - offset));
        double all = likely.values().stream().mapToDouble(Double::doubleValue).sum();
        likely.replaceAll((act, share) -> share / all);
        return likely;
    }

    /// The traits that spoke most for an act against a plain assertion, strongest first, each with by how much:
    /// `tense will +0.61`.
    public List<String> strongest(Collection<String> traits, Act act, int most) {
        Map<String, Double> gains = new TreeMap<>();
        for (String trait : traits) {
            List<Double> weights = rows.get(trait);
            if (weights != null && !trait.equals(ALWAYS)) {
                double gain = weights.get(ACTS.indexOf(act)) - weights.get(ACTS.indexOf(Act.ASSERTION));
                gains.put(trait, gain);
            }
        }
        return gains.entrySet().stream()
                .filter(gain -> gain.getValue() > 0)
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(gain -> String.format(Locale.ROOT, "%s %+.2f", gain.getKey(), gain.getValue()))
                .toList();
    }

    /// The rows as the file holds them, sorted, three digits behind the point; without those that weigh nothing.
    public String text() {
        StringBuilder text = new StringBuilder(String.join("\t", columns())).append('\n');
        rows.forEach((trait, weights) -> {
            if (weights.stream().anyMatch(weight -> Math.abs(weight) >= 0.0005)) {
                text.append(trait);
                weights.forEach(weight -> text.append('\t').append(String.format(Locale.ROOT, "%.3f", weight + 0.0)));
                text.append('\n');
            }
        });
        return text.toString().replace("-0.000", "0.000");
    }
}

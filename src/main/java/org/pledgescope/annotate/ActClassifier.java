package org.pledgescope.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.pledgescope.models.ActWeights;
import org.pledgescope.text.Act;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.Paragraph;

/// Asks a trained model about sentences in which the rules find no act, and takes its word where it is more likely than
/// not. It never takes back what the rules found: that would need more examples than there are
/// (docs/decisions/010-trained-classifier.md).
///
/// ```
/// Veldt and Orrin [will work](classifier.act) to widen the canal.   => commitment, where no rule knows the subject
/// The canal is wide.                                                => nothing
/// ```
///
/// The act goes to the clause whose own traits speak most for it. Its level is that of its verb, as for the rules.
final class ActClassifier {

    static final String ID = "classifier.act";

    /// Switches off everything that was trained.
    static final String ALL = "classifier";

    private static final double LIKELY = 0.5;
    private static final int REASONS = 3;
    private static final int USUAL_DEMAND = 2;

    private final ActWeights weights;
    private final ActTagger acts;
    private final CueTagger cues;

    /// @param weights empty to ask nobody
    ActClassifier(ActWeights weights, ActTagger acts, CueTagger cues) {
        this.weights = weights;
        this.acts = acts;
        this.cues = cues;
    }

    /// A sentence after the rules: its clauses, each with what it was found to do.
    ///
    /// @param before what the rules found in the sentence before it
    record Ruled(
            SentenceView sentence,
            Paragraph.Kind place,
            Speaker speaker,
            Act before,
            List<ClauseInContext> clauses,
            List<Reading> readings) {

        Ruled {
            clauses = List.copyOf(clauses);
            readings = List.copyOf(readings);
        }

        Act act() {
            return readings.stream().map(Reading::act).min(Comparator.naturalOrder()).orElse(Act.ASSERTION);
        }

        /// Whether it may hold an act that the rules missed: headings and questions hold none.
        boolean isOpen() {
            boolean isTitle = place == Paragraph.Kind.HEADING || place == Paragraph.Kind.TITLE;
            return act() == Act.ASSERTION && !isTitle && !sentence.is(sentence.size() - 1, "?");
        }
    }

    /// What the clauses do, in their order.
    ///
    /// @param listener hears of every sentence that the classifier is asked about
    List<Reading> settle(Ruled ruled, Consumer<ActExample> listener) {
        if (!ruled.isOpen()) {
            return ruled.readings();
        }
        List<SortedSet<String>> byClause = byClause(ruled);
        SortedSet<String> traits = traits(ruled, byClause);
        listener.accept(new ActExample(ruled.sentence().span(), traits));
        return weights.isEmpty() ? ruled.readings() : settled(ruled, byClause, traits);
    }

    private List<Reading> settled(Ruled ruled, List<SortedSet<String>> byClause, SortedSet<String> traits) {
        Map.Entry<Act, Double> best =
                weights.probabilities(traits).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow(() -> new IllegalStateException("there are acts"));
        int speaking = best.getKey() == Act.ASSERTION ? -1 : speaking(ruled, byClause, best.getKey());
        if (best.getValue() <= LIKELY || speaking < 0) {
            return ruled.readings();
        }
        String because = String.join(", ", weights.strongest(traits, best.getKey(), REASONS));
        List<Reading> settled = new ArrayList<>(ruled.readings());
        settled.set(speaking, reading(ruled.clauses().get(speaking), best.getKey(), because));
        return settled;
    }

    private List<SortedSet<String>> byClause(Ruled ruled) {
        return ruled.clauses().stream().map(clause -> ActTraits.of(clause, acts)).toList();
    }

    private SortedSet<String> traits(Ruled ruled, List<SortedSet<String>> byClause) {
        SortedSet<String> all =
                new TreeSet<>(
                        ActTraits.of(ruled.sentence(), ruled.place(), ruled.speaker(), ruled.before(), acts, cues));
        byClause.forEach(all::addAll);
        return all;
    }

    /// The clause that the act goes to; -1 where all is somebody else's words.
    private int speaking(Ruled ruled, List<SortedSet<String>> byClause, Act act) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < byClause.size(); i++) {
            ClauseInContext clause = ruled.clauses().get(i);
            boolean isOthers = clause.isReported() || clause.isQuoted() && ruled.speaker().quotesOthers();
            double gain = weights.sum(byClause.get(i), act) - weights.sum(byClause.get(i), Act.ASSERTION);
            if (!isOthers && gain > most) {
                best = i;
                most = gain;
            }
        }
        return best;
    }

    private Reading reading(ClauseInContext context, Act act, String because) {
        SentenceView sentence = context.sentence();
        Clause clause = context.clause();
        int from = clause.modal() == SentenceView.NONE ? clause.groupStart() : clause.modal();
        int to = clause.predicate() + 1;
        Cue evidence = new Cue(sentence.span(Math.min(from, to - 1), Math.max(from + 1, to)), CueType.ACT, ID, because);
        return switch (act) {
            case COMMITMENT -> Reading.commitment(acts.levelOf(context), evidence, context.subject());
            case DIRECTIVE -> Reading.directive(USUAL_DEMAND, evidence, context.subject());
            case EXPRESSIVE -> new Reading(act, 0, 0, List.of(evidence), context.subject());
            case ASSERTION -> context.assertion();
        };
    }
}

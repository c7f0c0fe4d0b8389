package org.pledgescope.compare;

import java.util.EnumMap;
import java.util.Map;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;

/// Counts that add up over documents, so that a group's rates are those of its sentences pooled and no means of means.
///
/// @param commitments     sentences that commit
/// @param clauses         clauses that commit
/// @param directives      sentences that ask others
/// @param hedgedSentences sentences of any act with at least one hedge
/// @param firmSentences   commitment sentences at level 5 or 6
/// @param bands           commitment sentences by the band of their firmest clause
/// @param hedges          hedges by type, in sentences of any act
/// @param scores          sum of the scores of the commitment clauses
public record Tally(
        long words,
        int commitments,
        int clauses,
        int directives,
        int hedgedSentences,
        int firmSentences,
        Map<Band, Integer> bands,
        Map<CueType, Integer> hedges,
        long scores) {

    /// What nothing adds up to.
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, Map.of(), Map.of(), 0);

    public Tally {
        bands = Map.copyOf(bands);
        hedges = Map.copyOf(hedges);
    }

    public static Tally of(DocumentSummary summary) {
        return new Tally(
                summary.words(),
                summary.act(Act.COMMITMENT),
                summary.clauses(),
                summary.act(Act.DIRECTIVE),
                summary.hedgedSentences(),
                summary.firmSentences(),
                summary.bands(),
                summary.hedges(),
                Math.round(summary.meanFirmness() * summary.clauses()));
    }

    public Tally plus(Tally other) {
        return new Tally(
                words + other.words,
                commitments + other.commitments,
                clauses + other.clauses,
                directives + other.directives,
                hedgedSentences + other.hedgedSentences,
                firmSentences + other.firmSentences,
                sum(Band.class, bands, other.bands),
                sum(CueType.class, hedges, other.hedges),
                scores + other.scores);
    }

    public int band(Band band) {
        return bands.getOrDefault(band, 0);
    }

    public int hedges(CueType type) {
        return hedges.getOrDefault(type, 0);
    }

    /// Hedges of all types.
    public int hedgeCount() {
        return hedges.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Commitment sentences per 1,000 words.
    public double density() {
        return Rate.perThousand(commitments, words);
    }

    /// Percentage of the commitment sentences at level 5 or 6.
    public double firmShare() {
        return Rate.percent(firmSentences, commitments);
    }

    /// Mean score of the commitment clauses, 0 to 100; 0 where there is none.
    public double meanFirmness() {
        return clauses == 0 ? 0 : (double) scores / clauses;
    }

    /// Hedges of all types per 1,000 words.
    public double hedgeRate() {
        return Rate.perThousand(hedgeCount(), words);
    }

    private static <K extends Enum<K>> Map<K, Integer> sum(Class<K> type, Map<K, Integer> one, Map<K, Integer> other) {
        Map<K, Integer> sum = new EnumMap<>(type);
        one.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}

package org.pledgescope.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.pledgescope.compare.DocumentSummary;
import org.pledgescope.page.Register.Row;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// What a reader sees first: how many sentences commit the issuer and how firmly, and two examples.
///
/// @param bands   sentences by the band of their firmest commitment, the firmest band first
/// @param hedged  sentences that commit, with at least one hedge in a commitment
/// @param dated   sentences that commit and name a deadline
/// @param figures the key figures, each with how it is counted
/// @param firmest a row among the firmest
/// @param weakest a row among those that hedges take most points from
public record Headline(
        int sentences,
        int committing,
        int clauses,
        List<Share> bands,
        int hedged,
        int dated,
        List<Figure> figures,
        Optional<Row> firmest,
        Optional<Row> weakest) {

    /// A part of a whole as a bar shows it.
    ///
    /// @param x     where the bar begins, in per cent of the whole
    /// @param width of the bar, in per cent of the whole
    public record Share(String name, int count, String x, String width) {}

    /// A figure with its rule.
    ///
    /// @param href the part of the page that proves it
    public record Figure(String value, String name, String note, String href) {}

    private static final int LONGEST_EXAMPLE = 260;
    private static final int SHORTEST_EXAMPLE = 40;

    static Headline of(DocumentAnalysis analysis, DocumentSummary summary, Register register) {
        int committing = summary.act(Act.COMMITMENT);
        int hedged =
                sentences(analysis, statement -> !statement.hedges().isEmpty() || !statement.inherited().isEmpty());
        int dated =
                sentences(
                        analysis,
                        statement -> statement.precision().stream().anyMatch(cue -> cue.type() == CueType.DEADLINE));
        return new Headline(
                summary.sentences(),
                committing,
                summary.clauses(),
                bands(summary),
                hedged,
                dated,
                figures(summary, hedged, dated),
                firmest(register.rows()),
                weakest(register.rows()));
    }

    private static int sentences(DocumentAnalysis analysis, Predicate<Statement> test) {
        int count = 0;
        for (Sentence sentence : analysis.sentences()) {
            boolean holds =
                    sentence.statements().stream()
                            .anyMatch(statement -> statement.act() == Act.COMMITMENT && test.test(statement));
            count += holds ? 1 : 0;
        }
        return count;
    }

    private static List<Share> bands(DocumentSummary summary) {
        int all = Arrays.stream(Band.values()).mapToInt(summary::band).sum();
        int[] before = {0};
        return Arrays.stream(Band.values())
                .map(band -> {
                    int count = summary.band(band);
                    double x = all == 0 ? 0 : 100.0 * before[0] / all;
                    double width = all == 0 ? 0 : Math.max(0, 100.0 * count / all - 0.25);
                    before[0] += count;
                    return new Share(band.label(), count, percent(x), percent(width));
                })
                .toList();
    }

    private static List<Figure> figures(DocumentSummary summary, int hedged, int dated) {
        int committing = summary.act(Act.COMMITMENT);
        if (committing == 0) {
            return otherFigures(summary);
        }
        int firm = summary.level(5) + summary.level(6);
        return List.of(
                new Figure(
                        summary.perThousandWords(),
                        "commitments per 1,000 words",
                        "%s in which the issuer binds itself, over %,d words of the body."
                                .formatted(Wording.count(committing, "sentence", "sentences"), summary.words()),
                        "#register"),
                new Figure(
                        whole(firm, committing),
                        "are new firm promises or decisions (level 5 or 6)",
                        "%,d of %,d sentences that commit, %,d of them at level 6. The verb sets the level, before hedges."
                                .formatted(firm, committing, summary.level(6)),
                        "#levels"),
                new Figure(
                        whole(hedged, committing),
                        "are weakened by a hedge",
                        "%,d of %,d sentences that commit have a hedge in a commitment. Of all %,d sentences %,d are hedged."
                                .formatted(hedged, committing, summary.sentences(), summary.hedgedSentences()),
                        "#hedges"),
                new Figure(
                        whole(dated, committing),
                        "name a deadline",
                        "%,d of %,d sentences that commit give a date, a year or a limit in time."
                                .formatted(dated, committing),
                        "#register"));
    }

    /// What there is to say of a text that promises nothing.
    private static List<Figure> otherFigures(DocumentSummary summary) {
        int sentences = summary.sentences();
        return List.of(
                new Figure(
                        whole(summary.hedgedSentences(), sentences),
                        "of the sentences are hedged",
                        "%,d of %,d sentences of any act have a hedge.".formatted(summary.hedgedSentences(), sentences),
                        "#hedges"),
                new Figure(
                        Wording.count(summary.act(Act.DIRECTIVE)),
                        summary.act(Act.DIRECTIVE) == 1 ? "sentence asks others to act" : "sentences ask others to act",
                        "Sentences that urge, call on or demand, and commit nobody for whom the text speaks.",
                        "#text"),
                new Figure(
                        Wording.count(summary.act(Act.EXPRESSIVE)),
                        summary.act(Act.EXPRESSIVE) == 1
                                ? "sentence expresses an attitude"
                                : "sentences express an attitude",
                        "Sentences that welcome, condemn, thank or regret, and do nothing more.",
                        "#text"));
    }

    private static String whole(int part, int all) {
        return all == 0 ? "–" : Math.round(100.0 * part / all) + "%";
    }

    private static Optional<Row> firmest(List<Row> rows) {
        return rows.stream()
                .filter(Headline::isExample)
                .filter(row -> row.sum().band().equals(Band.FIRM.label()))
                .max(Comparator.comparingInt((Row row) -> row.sum().score()).thenComparingInt(row -> -row.number()));
    }

    private static Optional<Row> weakest(List<Row> rows) {
        return rows.stream()
                .filter(Headline::isExample)
                .filter(row -> row.sum().taken() < 0)
                .min(
                        Comparator.comparingInt((Row row) -> row.sum().taken())
                                .thenComparingInt(row -> row.sum().score())
                                .thenComparingInt(Row::number));
    }

    /// Whether a clause can stand alone: long enough to say something and short enough to be read at a glance.
    private static boolean isExample(Row row) {
        int length = row.quote().length();
        return length >= SHORTEST_EXAMPLE
                && length <= LONGEST_EXAMPLE
                && Character.isUpperCase(row.quote().codePointAt(0));
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}

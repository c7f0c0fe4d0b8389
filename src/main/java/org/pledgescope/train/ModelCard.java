package org.pledgescope.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.evaluate.Figure;
import org.pledgescope.evaluate.Interval;
import org.pledgescope.models.ActWeights;
import org.pledgescope.text.Act;

/// What a reader must know of trained weights: what they were made from, how, and how well they did on texts that they
/// had not seen. Markdown; the same training gives the same card.
///
/// @param command the command line that made them, with names of files and no paths
/// @param made    when, as the user says; empty if nobody does
/// @param files   what was learned from, in order
public record ModelCard(String command, String made, List<Source> files, Training.Settings settings) {

    private static final List<String> MEASURES = List.of("act_commitment", "act_directive", "act_expressive", "act");

    /// A file of labelled texts.
    ///
    /// @param sha256 lower-case hexadecimal hash of its bytes
    public record Source(String name, String sha256, int documents) {}

    public ModelCard {
        files = List.copyOf(files);
    }

    /// @param lessons by file
    public String text(Map<String, List<Lesson>> lessons, Training training) {
        StringBuilder card = new StringBuilder();
        card.append("# ").append(ActWeights.FILE).append("\n\n");
        card.append(
                """
                Weights of the classifier that is asked about sentences in which the rules find no act: a multinomial
                logistic regression over the grammar of the sentence and the phrases of the lexicons in it. Where it holds
                one act for more likely than all others together, the clause that speaks most for it gets that act, with
                `classifier.act` as its rule and the three strongest traits as its reasons. It takes nothing back that the
                rules found. It measures language, not legal force, likelihood or merit.

                """);
        card.append("Made by this command").append(made.isEmpty() ? "" : " on " + made).append("; do not edit:\n\n");
        card.append("```sh\n").append(command).append("\n```\n\n");
        data(card, lessons);
        settings(card, training);
        scores(card, training);
        return card.toString();
    }

    private void data(StringBuilder card, Map<String, List<Lesson>> lessons) {
        card.append("## Learned from\n\n");
        card.append("| file | SHA-256 | documents | sentences | asked about | of these acts |\n");
        card.append("|---|---|---|---|---|---|\n");
        for (Source file : files) {
            List<Lesson> all = lessons.getOrDefault(file.name(), List.of());
            List<Lesson> open = all.stream().filter(Lesson::isOpen).toList();
            card.append(
                    "| %s | `%s` | %d | %d | %d | %d |\n"
                            .formatted(
                                    file.name(),
                                    file.sha256(),
                                    file.documents(),
                                    all.size(),
                                    open.size(),
                                    open.stream().filter(lesson -> lesson.gold() != Act.ASSERTION).count()));
        }
        card.append(
                """

                A sentence is asked about where no rule finds an act in it and it is neither heading nor question.

                """);
    }

    private void settings(StringBuilder card, Training training) {
        card.append(String.format(Locale.ROOT, "Penalty %s; ", settings.penalty()));
        card.append(
                "traits of fewer than %d sentences left out; %d kept.\n\n"
                        .formatted(settings.rarest(), training.weights().rows().size()));
    }

    private void scores(StringBuilder card, Training training) {
        card.append("## Scores on series left out\n\n");
        card.append(
                """
                Cross-validation in %d folds; texts of one series stay in one fold. The rules were written by people who had
                read these files, so the gain on other texts may be larger or smaller. In brackets where the figure lies in
                95 of 100 redraws of the documents. F1 for acts, Cohen's kappa for `act`.

                | file | measure | n | rules alone | with the classifier |
                |---|---|---|---|---|
                """
                        .formatted(settings.folds()));
        training.rules()
                .forEach((file, rules) -> {
                    Evaluation trained = training.trained().getOrDefault(file, rules);
                    for (String measure : MEASURES) {
                        card.append(
                                "| %s | %s | %s | %s | %s |\n"
                                        .formatted(
                                                file,
                                                measure,
                                                figure(rules, measure).values().getOrDefault("n", 0),
                                                shown(rules, measure),
                                                shown(trained, measure)));
                    }
                });
        card.append("\n| file | became right | became wrong | wrong in another way |\n|---|---|---|---|\n");
        training.changes()
                .forEach((file, changes) ->
                        card.append(
                                "| %s | %d | %d | %d |\n"
                                        .formatted(file, changes.better(), changes.worse(), changes.otherwise())));
    }

    private static String shown(Evaluation evaluation, String measure) {
        String value = String.format(Locale.ROOT, "%.4f", figure(evaluation, measure).headline());
        Interval interval = evaluation.intervals().get(measure);
        return interval == null
                ? value
                : value + String.format(Locale.ROOT, " [%.3f, %.3f]", interval.low(), interval.high());
    }

    private static Figure figure(Evaluation evaluation, String measure) {
        return evaluation.figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst()
                .orElseGet(() -> new Figure(measure, 0, Map.of()));
    }
}

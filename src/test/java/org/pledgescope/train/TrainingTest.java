package org.pledgescope.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pledgescope.evaluate.Evaluation;
import org.pledgescope.evaluate.Figure;
import org.pledgescope.text.Act;

class TrainingTest {

    private static final Training.Settings SETTINGS = new Training.Settings(0.1, 2, 4);
    private static final Series NO_NAMES = Series.of(List.of());

    @Test
    void whatOneTraitTellsIsLearnedAndTriedOnOtherSeries() {
        Training training = Training.of(Map.of("made-up", lessons()), NO_NAMES, SETTINGS);
        assertThat(training.weights().probabilities(List.of("verb widen")).get(Act.COMMITMENT)).isGreaterThan(0.8);
        assertThat(training.weights().probabilities(List.of("verb shine")).get(Act.ASSERTION)).isGreaterThan(0.8);
        assertThat(commitments(training.rules())).isZero();
        assertThat(commitments(training.trained())).isEqualTo(1.0);
        assertThat(training.changes().get(Training.ALL)).isEqualTo(new Training.Changes(16, 0, 0));
    }

    @Test
    void whatIsPeculiarToOneSeriesIsNotCreditedToIt() {
        List<Lesson> lessons = new ArrayList<>(lessons());
        for (int i = 0; i < 4; i++) {
            lessons.add(lesson("odd-" + i, Act.DIRECTIVE, Act.ASSERTION, "verb row"));
        }
        Training training = Training.of(Map.of("made-up", lessons), NO_NAMES, SETTINGS);
        assertThat(training.weights().rows()).containsKey("verb row");
        assertThat(training.changes()).containsEntry(Training.ALL, new Training.Changes(16, 0, 0));
    }

    @Test
    void whatTheRulesFoundIsNeitherLearnedFromNorChanged() {
        List<Lesson> ruled = List.of(new Lesson("a", Act.ASSERTION, Act.COMMITMENT, new TreeSet<>()));
        Training training = Training.of(Map.of("made-up", ruled), NO_NAMES, SETTINGS);
        assertThat(training.weights().isEmpty()).isTrue();
        assertThat(training.changes().get(Training.ALL)).isEqualTo(new Training.Changes(0, 0, 0));
    }

    @Test
    void theSameLessonsGiveTheSameBytes() {
        String once = Training.of(Map.of("made-up", lessons()), NO_NAMES, SETTINGS).weights().text();
        String again = Training.of(Map.of("made-up", lessons()), NO_NAMES, SETTINGS).weights().text();
        assertThat(again).isEqualTo(once).contains("verb widen\t").doesNotContain("verb rare");
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatThrownBy(() -> new Training.Settings(0, 1, 2)).hasMessageContaining("penalty > 0");
        assertThatThrownBy(() -> new Training.Settings(1, 1, 1)).hasMessageContaining("folds >= 2");
    }

    /// In four series, `widen` is always a commitment that the rules miss and `shine` never.
    private static List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (String series : List.of("veldt", "orrin", "kell", "tarn")) {
            for (int i = 0; i < 4; i++) {
                lessons.add(lesson(series + "-" + i, Act.COMMITMENT, Act.ASSERTION, "verb widen"));
                lessons.add(lesson(series + "-" + i, Act.ASSERTION, Act.ASSERTION, "verb shine"));
            }
        }
        lessons.add(lesson("veldt-9", Act.ASSERTION, Act.ASSERTION, "verb rare"));
        return lessons;
    }

    private static Lesson lesson(String document, Act gold, Act ruled, String trait) {
        return new Lesson(document, gold, ruled, new TreeSet<>(List.of("always", trait)));
    }

    private static double commitments(Map<String, Evaluation> scores) {
        return Objects.requireNonNull(scores.get(Training.ALL)).figures().stream()
                .filter(figure -> figure.measure().equals("act_commitment"))
                .mapToDouble(Figure::headline)
                .sum();
    }
}

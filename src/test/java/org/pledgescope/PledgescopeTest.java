package org.pledgescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgescope.annotate.AnnotatorSettings;
import org.pledgescope.compare.About;
import org.pledgescope.compare.CountRule;
import org.pledgescope.compare.EntityCounts;
import org.pledgescope.explain.Explanation;
import org.pledgescope.models.ModelException;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.run.RunListener;
import org.pledgescope.run.RunResult;
import org.pledgescope.text.DocumentAnalysis;

class PledgescopeTest {

    @Test
    void countsWithoutTheLanguageModels(@TempDir Path folder) throws Exception {
        Path text =
                Files.writeString(folder.resolve("harbour.txt"), "The lighthouse stands. Two lighthouses are better.");
        Pledgescope pledgescope = withoutModels(folder);
        try (Stream<Outcome<EntityCounts>> counts = pledgescope.count(text, "lighthouse")) {
            assertThat(counts.toList())
                    .singleElement()
                    .satisfies(outcome -> {
                        assertThat(outcome).isInstanceOf(Outcome.Done.class);
                        if (outcome instanceof Outcome.Done<EntityCounts>(EntityCounts done)) {
                            assertThat(done.total(CountRule.FIND_IN_PAGE)).isEqualTo(2);
                            assertThat(done.total(CountRule.NAME)).isEqualTo(1);
                        }
                    });
        }
    }

    @Test
    void explainsASentence() {
        Outcome<Explanation> outcome = Pledgescope.open().explain("We will not sell the ferry.");
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        if (outcome instanceof Outcome.Done<Explanation>(Explanation explanation)) {
            assertThat(explanation.sentences())
                    .singleElement()
                    .satisfies(sentence -> {
                        assertThat(sentence.text()).isEqualTo("We will not sell the ferry.");
                        assertThat(sentence.clauses().getFirst().act().verdict()).isEqualTo("commitment 5");
                        assertThat(sentence.clauses().getFirst().grammar().isNegated()).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("unexplainable")
    void aTextThatCannotBeExplainedIsRefusedBeforeAnyModelIsLoaded(String text, @TempDir Path folder) {
        Pledgescope pledgescope = withoutModels(folder);
        assertThatThrownBy(() -> pledgescope.explain(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 20,000 characters");
    }

    static List<String> unexplainable() {
        return List.of("", " \n", "a".repeat(Pledgescope.LONGEST_EXPLAINED + 1));
    }

    @Test
    void aMissingFileIsAProblemAndLoadsNoModel(@TempDir Path folder) {
        try (var outcomes = withoutModels(folder).analyze(folder.resolve("gone.txt"))) {
            List<? extends Outcome<?>> all = outcomes.toList();
            assertThat(all).singleElement().isInstanceOf(Outcome.Failed.class);
        }
    }

    @Test
    void reportsAndIndexesAsTheCommandDoes(@TempDir Path folder) throws Exception {
        List<Problem> problems = new ArrayList<>();
        RunResult result =
                withoutModels(folder)
                        .report(
                                List.of(folder.resolve("gone.txt")),
                                folder.resolve("reports"),
                                folder.resolve("index"),
                                new RunListener() {
                                    @Override
                                    public void analysed(DocumentAnalysis analysis, boolean isStored) {
                                        throw new AssertionError(analysis.document().id());
                                    }

                                    @Override
                                    public void failed(Problem problem) {
                                        problems.add(problem);
                                    }
                                });
        assertThat(result.problems()).isEqualTo(problems).hasSize(1);
        assertThat(folder.resolve("reports/index.html")).exists();
        assertThat(Pledgescope.search(folder.resolve("index"), "port", 10).total()).isZero();
    }

    @Test
    void aboutGivesTheCommitmentsAboutAnEntityOfEachDocument(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "We will send two dredgers to Kenya by May 2031.");
        try (Stream<Outcome<About>> outcomes = Pledgescope.open().about(text, "Kenya")) {
            assertThat(outcomes.toList())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Outcome.Done.class, done -> assertThat(((About) done.value()).definitive()).hasSize(1));
        }
    }

    @Test
    void missingModelsAreNamedWhenADocumentNeedsThem(@TempDir Path folder) throws Exception {
        Path text =
                Files.writeString(folder.resolve("a.txt"), "We will mend the northern pier before the next winter.");
        try (var outcomes = withoutModels(folder).analyze(text)) {
            assertThatThrownBy(outcomes::toList).isInstanceOf(ModelException.class).hasMessageContaining("no-models");
        }
    }

    private static Pledgescope withoutModels(Path folder) {
        return Pledgescope.open(ModelFiles.defaults(), folder.resolve("no-models"), AnnotatorSettings.defaults());
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.RawDocument;

/// Real texts: English ones stay whole, the few others are named.
class CorpusLanguageTest {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");

    @Test
    void englishDocumentsStayEnglish() {
        Assumptions.assumeTrue(Files.isDirectory(CORPORA), "no ../shared/corpora beside the project: skipped");
        List<String> arguments =
                List.of("communiques", "speeches", "central-bank", "strategies", "addresses", "treaties", "op-eds")
                        .stream()
                        .map(folder -> CORPORA.resolve(folder).toString())
                        .toList();
        List<Problem> others = new ArrayList<>();
        int documents = 0;
        try (var outcomes = Ingest.plain().read(arguments)) {
            for (Outcome<RawDocument> outcome : outcomes.toList()) {
                switch (outcome) {
                    case Outcome.Done<RawDocument> _ -> documents++;
                    case Outcome.Failed<RawDocument>(Problem problem) -> others.add(problem);
                }
            }
        }
        List<Problem> lost = others.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        assertThat(lost).allSatisfy(problem -> assertThat(problem.found()).contains("(by words: French "));
        assertThat(lost).hasSizeLessThanOrEqualTo(3);
        assertThat(others.stream().filter(problem -> problem.id().equals("not-english")))
                .as("documents of which a part is left out")
                .hasSizeLessThanOrEqualTo(lost.size() + 3);
        assertThat(documents).isGreaterThan(2300);
    }
}

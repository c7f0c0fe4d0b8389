package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pledgescope.ingest.Ingest;

/// What docs/operations.md tells an operator to type is there.
class OperationsDocTest {

    private static final Pattern OPTION = Pattern.compile("--[a-z]+");

    @Test
    void everyOptionOfItsCommandsIsInTheHelpOfAnalyze() throws IOException {
        List<String> options =
                doc().lines()
                        .filter(line -> line.contains("pledgescope analyze "))
                        .flatMap(line -> OPTION.matcher(line).results().map(MatchResult::group))
                        .distinct()
                        .toList();
        assertThat(options).contains("--watch", "--heap", "--quiet");
        assertThat(CommandLineRun.of("analyze", "--help").out()).contains(options);
    }

    @Test
    void theLargestInputIsTheOneThatTheProgramReads() throws IOException {
        assertThat(doc()).contains(String.format(Locale.ROOT, "%,d bytes", Ingest.LARGEST_INPUT));
    }

    private static String doc() throws IOException {
        return Files.readString(Path.of("docs/operations.md"));
    }
}

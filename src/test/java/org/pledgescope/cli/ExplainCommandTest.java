package org.pledgescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExplainCommandTest {

    private static final String FRENCH =
            "Nous allons fermer le port avant la fin de l'année et nous allons ouvrir une école pour les enfants.";

    @Test
    void aPromiseShowsItsRuleItsSumAndWhatItFailsOn() {
        CommandLineRun run =
                CommandLineRun.of(
                        "explain", "--kind", "communique", "We will seek to close the pit by 2040, if talks resume.");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(words(run.out()))
                .contains(
                        "measures language, not legal force, likelihood or merit",
                        "=> commitment 3, score 42 of 100, conditional",
                        "commitment 3, by act.will:",
                        "+0 effort: \"seek to\" (effort.seek, models/hedges.tsv:N), it has set the level already",
                        "-10 condition: \"if\" (condition.if, models/hedges.tsv:N)",
                        "= 42 of 100, the band soft, 25 to 49",
                        "definitive no: level 3, condition 'if', score 42 (soft)");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void theActOfASentenceIsTheFirstOfItsClauses() {
        CommandLineRun run = CommandLineRun.of("explain", "We condemn the raid and will rebuild the pier.");
        assertThat(words(run.out()))
                .contains("=> commitment 5, score 75 of 100: the firmest of its clauses (expressive; commitment 5)")
                .contains("Clause 1 of 2: We condemn the raid", "Clause 2 of 2: will rebuild the pier.");
    }

    @Test
    void issuerAndKindDecideAndWhatNearlyDidIsShown() {
        String sentence = "Veldt will open the port.";
        CommandLineRun other = CommandLineRun.of("explain", "--kind", "op-ed", sentence);
        assertThat(words(other.out()))
                .contains("=> assertion", "if \"Veldt\" were the issuer, it would be commitment 5");
        CommandLineRun own = CommandLineRun.of("explain", "--kind", "communique", "--issuer", "Veldt", sentence);
        assertThat(words(own.out())).contains("It speaks for: Veldt.", "=> commitment 5, score 75 of 100");
    }

    @Test
    void theFirstReadingOfAJointTextIsShownWhereItDiffers() {
        CommandLineRun run =
                CommandLineRun.of(
                        "explain", "--kind", "communique", "Veldt commits to pay. Veldt must dredge the bay.");
        assertThat(words(run.out()))
                .contains(
                        "Its words name as those who promise: Veldt.",
                        "first read as directive 3, before it was known for whom the text speaks");
    }

    @Test
    void withoutAndAllShowTheOtherRules() {
        String[] line = {"explain", "--kind", "communique", "We decided to consider a fund."};
        assertThat(words(CommandLineRun.of(line).out()))
                .contains("level 2, not 6, by act.two-verb: the weaker verb \"consider\" sets it")
                .doesNotContain("act.heading");
        assertThat(words(CommandLineRun.of(with(line, "--without", "act.two-verb")).out())).contains("=> commitment 6");
        assertThat(words(CommandLineRun.of(with(line, "--all")).out()))
                .contains("act.heading: is it a title or heading? No", "not asked subject.owned:");
        assertThat(CommandLineRun.of(with(line, "--without", "act.to-verb")).err()).contains("did you mean");
    }

    @Test
    void jsonHoldsEverythingInOneLine() {
        CommandLineRun run =
                CommandLineRun.of(
                        "explain", "--format", "json", "🌊 We may open the \"pier\" by May, if talks resume.");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode root = new ObjectMapper().readTree(run.out());
        JsonNode clause = root.path("sentences").path(0).path("clauses").path(0);
        assertThat(root.path("measures").asString()).contains("not legal force");
        assertThat(clause.path("decision").path("rule").asString()).isEqualTo("act.option");
        assertThat(clause.path("definitive").asBoolean()).isFalse();
        assertThat(clause.path("fails_on").size()).isEqualTo(3);
        assertThat(clause.path("decision").path("rules").size()).isGreaterThan(20);
        JsonNode words = clause.path("grammar").path("modal");
        String text = root.path("text").asString();
        int begin = text.offsetByCodePoints(0, words.path("begin").asInt());
        assertThat(text.substring(begin)).as("offsets count code points").startsWith("may open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
    void nothingToExplainIsWrongUsage(String nothing) {
        CommandLineRun run = CommandLineRun.of("explain", nothing);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("explain needs a sentence", "found no words");
    }

    @Test
    void anotherLanguageIsRefused() {
        CommandLineRun run = CommandLineRun.of("explain", FRENCH);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the sentence: error [not-english]", "French");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtOnce() {
        assertThat(explained("We will act. ".repeat(80_000)).code()).isEqualTo(2);
        CommandLineRun line = CommandLineRun.of("explain", "a".repeat(1_000_000));
        assertThat(line.code()).isEqualTo(2);
        assertThat(line.err()).contains("at most 20,000 bytes", "analyze").hasSizeLessThan(300);
    }

    @Test
    void theLongestTextsThatAreTakenAreExplained() {
        assertThat(explained("we may ".repeat(2_800)).code()).as("one sentence").isZero();
        assertThat(explained("w".repeat(19_999)).code()).as("one word").isZero();
        assertThat(explained("((((".repeat(4_000) + " we will act").code()).as("marks").isZero();
    }

    @Test
    void signsThatSteerATerminalAreShownAndNotSent() {
        CommandLineRun run = CommandLineRun.of("explain", "We will \u001b[31mopen\u001b[0m a \u202eport\u0007.");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\\u001b[31mopen")
                .contains("\\u202e")
                .doesNotContain("\u001b", "\u202e", "\u0007");
    }

    @Test
    void standardInputIsReadWithoutAnArgumentOrForADash() {
        CommandLineRun run = explained("We will:\n\n- open a port;\n");
        assertThat(words(run.out())).contains("below a stem that is a commitment 5", "by act.stem");
        assertThat(explained("We will act.", "-").out()).isEqualTo(explained("We will act.").out());
    }

    @Test
    void aTerminalGetsItsWidthAndBoldWords() {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), 40, true);
        terminal.heading(0, "1.", "We will open a port and a school and a bridge.");
        terminal.line(4, 10, "act", "commitment 5 of the issuer by its own words");
        assertThat(out.toString().lines())
                .containsExactly(
                        "\u001b[1m1. We will open a port and a school and",
                        "   a bridge.",
                        "\u001b[0m    act   commitment 5 of the issuer by",
                        "          its own words");
    }

    private static CommandLineRun explained(String input, String... arguments) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            return CommandLineRun.of(with(new String[] {"explain", "--quiet"}, arguments));
        } finally {
            System.setIn(before);
        }
    }

    private static String[] with(String[] line, String... more) {
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return all;
    }

    /// On one line, and without numbers of lines, which change with every row.
    private static String words(String out) {
        return out.replaceAll("\\s+", " ").replaceAll("\\.tsv:\\d+", ".tsv:N");
    }
}

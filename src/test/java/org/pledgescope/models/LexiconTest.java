package org.pledgescope.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The language of patterns, and what is said of a lexicon that breaks it.
class LexiconTest {

    private static final String HEADER = "#! replace\nid\ttype\tvalue\tpattern\tfires\tsilent\treason\twhere\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "if, we pay if they sign, if",
        "( once ) the|a, we pay once the ship lands, once",
        "( once ) the|a, we paid once, ''",
        "[work] !together to, we work to end it, work to",
        "[work] !together to, we work together to end it, ''",
        "where|when possible, we pay where possible, where possible",
        "take ~2 steps, we take some first steps, take some first steps",
        "take ~2 steps, we take some of the first steps, ''",
        "by {size} only, we pay by two tons only, by two tons only",
        "by {size} only, we pay by two only, ''"
    })
    void aPatternFindsItsCueInItsContext(String pattern, String text, String cue) throws IOException {
        Lexicon lexicon = load("a.b\tx\t\t" + pattern + "\tyes\tno\t\t\n");
        PlainWords words = new PlainWords(List.of(text.split(" ")));
        String found =
                lexicon.matches(words).stream()
                        .map(match -> String.join(" ", words.words().subList(match.from(), match.to())))
                        .findFirst()
                        .orElse("");
        assertThat(found).isEqualTo(cue);
    }

    @Test
    void whereTheLongestMatchIsTurnedDownTheNextHasItsChance() throws IOException {
        Lexicon lexicon = load("a.long\tx\t\tif needed\tyes\tno\t\t\na.short\tx\t\tif\tyes\tno\t\t\n");
        PlainWords words = new PlainWords(List.of("if", "needed"));
        assertThat(lexicon.matches(words)).singleElement().satisfies(match -> assertThat(match.to()).isEqualTo(2));
        assertThat(lexicon.tangles(words).getFirst().chosen(match -> match.entry().id().equals("a.short")))
                .singleElement()
                .satisfies(match -> assertThat(match.to()).isEqualTo(1));
    }

    @Test
    void matchesThatShareAWordAreOneTangleAndOthersAreNot() throws IOException {
        Lexicon lexicon = load("a.long\tx\t\tas soon as\tyes\tno\t\t\na.short\tx\t\tas\tyes\tno\t\t\n");
        PlainWords words = new PlainWords(List.of("as", "soon", "as", "they", "act", "as", "one"));
        assertThat(lexicon.tangles(words).stream().map(tangle -> tangle.all().size())).containsExactly(3, 1);
        assertThat(lexicon.matches(words)).extracting(Lexicon.Match::from).containsExactly(0, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"( if", "if )", ") if (", "the?", "!the", "if {nothing}", "~0 if"})
    void aPatternThatCannotBeMeantIsNamedWithItsLine(String pattern) {
        assertThatThrownBy(() -> load("a.b\tx\t\t" + pattern + "\tyes\tno\t\t\n"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("hedges.tsv:3");
    }

    @Test
    void anUnknownCheckIsNamedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> load("a.b\tx\t\tif\tyes\tno\t\tpromis\n"))
                .hasMessageContaining("column 'where' names 'promis'")
                .hasMessageContaining("[main, promise]");
    }

    private Lexicon load(String rows) throws IOException {
        Files.writeString(folder.resolve("hedges.tsv"), HEADER + rows);
        return Lexicon.load(
                ModelFiles.in(folder), "hedges.tsv", List.of("x"), Set.of("main", "promise"), Set.of("size"));
    }

    /// Words without tags; `{size}` is any word before `tons`.
    private record PlainWords(List<String> words) implements Words {

        private PlainWords {
            words = List.copyOf(words);
        }

        @Override
        public int size() {
            return words.size();
        }

        @Override
        public String lower(int index) {
            return words.get(index);
        }

        @Override
        public String lemma(int index) {
            return words.get(index);
        }

        @Override
        public String tag(int index) {
            return "NN";
        }

        @Override
        public int phraseEnd(String name, int from) {
            boolean isSize = from + 1 < size() && words.get(from + 1).equals("tons");
            return isSize ? from + 2 : NO_PHRASE;
        }
    }
}

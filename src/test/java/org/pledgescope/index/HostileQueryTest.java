package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/// Whatever is asked is answered or refused with a reason, and neither takes long.
class HostileQueryTest {

    private static final List<String> PIECES =
            List.of(
                    "[",
                    "]",
                    "[]",
                    "(",
                    ")",
                    "<",
                    ">",
                    "/>",
                    "<sentence",
                    "<s/>",
                    "{",
                    "}",
                    "{0,5}",
                    "{2,}",
                    "{99999999999}",
                    "*",
                    "+",
                    "?",
                    "|",
                    "&",
                    "&&",
                    "!",
                    "!=",
                    "=",
                    ">=",
                    ":",
                    "\"",
                    "\\",
                    "/",
                    "\"will\"",
                    "will",
                    "AND",
                    "OR",
                    "NOT",
                    "TO",
                    "within",
                    "containing",
                    "word",
                    "lemma=",
                    "pos=VB.*",
                    "cue=",
                    "condition",
                    "entity",
                    "act=commitment",
                    "level>=5",
                    "[word=will]",
                    "[lemma=\"w.*\"]",
                    "[pos=MD]+",
                    "firmness:[0 TO 49]",
                    "act:commitment",
                    "“",
                    "’s",
                    "🙂",
                    "\ud83d",
                    "\u0000",
                    " ",
                    "\n",
                    "long-term",
                    ".*",
                    "[a-",
                    "x{2,1}");

    private static final Path FOLDER = folder();
    private static final SentenceSearch SEARCH = SentenceSearch.open(FOLDER);

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("hostile");
            index(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void index(Path folder) throws IOException {
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            String line =
                    IntStream.range(0, 3_000)
                            .mapToObj(i -> i % 7 == 0 ? "will" : "help")
                            .collect(Collectors.joining(" "));
            index.replace(Texts.text("a").commits("", line, 5, 60, "", "").says("Long-term help.").analysis());
            index.commit();
        }
    }

    @AfterContainer
    static void close() throws IOException {
        SEARCH.close();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(FOLDER);
    }

    @Provide
    static Arbitrary<String> queries() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces)),
                Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> "[word=will] " + String.join(" ", pieces)),
                Arbitraries.strings().ofMaxLength(30).map(value -> "[word=\"" + value + "\"]"),
                Arbitraries.strings().withChars("[]()<>{}\"\\|&!=*+?.,/ a1").ofMaxLength(40));
    }

    @Property(tries = 2_000)
    void anythingIsAnsweredOrRefused(@ForAll("queries") String query) {
        try {
            Hits hits = SEARCH.search(query, 5);
            hits.matches().ifPresent(matches -> assertThat(matches).isGreaterThanOrEqualTo(hits.total()));
        } catch (QueryException refused) {
            assertThat(refused.getMessage()).startsWith("query");
            assertThat(refused.column()).isBetween(0, query.length() + 1);
        }
    }

    @Example
    void whatWouldTakeMinutesIsEnded() {
        assertThatThrownBy(() -> SEARCH.search("([lemma=help] []{0,20}){20} [pos=MD & pos=VB]", 5))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("takes too long over long sentences");
        assertThat(SEARCH.search("[word=\"w.*\"] []{0,200} [word=\"h.*\"]+", 5).matches()).hasValue(429);
    }
}

package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import net.jqwik.api.lifecycle.BeforeContainer;

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

    private static Path folder;
    private static SentenceSearch search;

    @BeforeContainer
    static void index() throws IOException {
        folder = Files.createTempDirectory("hostile");
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            String line =
                    IntStream.range(0, 3_000)
                            .mapToObj(i -> i % 7 == 0 ? "will" : "help")
                            .collect(Collectors.joining(" "));
            index.replace(Texts.text("a").commits("", line, 5, 60, "", "").says("Long-term help.").analysis());
            index.commit();
        }
        search = SentenceSearch.open(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        search.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
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
            Hits hits = search.search(query, 5);
            hits.matches().ifPresent(matches -> assertThat(matches).isGreaterThanOrEqualTo(hits.total()));
        } catch (QueryException refused) {
            assertThat(refused.getMessage()).startsWith("query");
            assertThat(refused.column()).isBetween(0, query.length() + 1);
        }
    }

    @Example
    void whatWouldTakeMinutesIsEnded() {
        assertThatThrownBy(() -> search.search("([lemma=help] []{0,20}){20} [pos=MD & pos=VB]", 5))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("takes too long over long sentences");
        assertThat(search.search("[word=\"w.*\"] []{0,200} [word=\"h.*\"]+", 5).matches()).hasValue(429);
    }
}

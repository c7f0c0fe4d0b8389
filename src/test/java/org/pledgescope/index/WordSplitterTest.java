package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ukraine's borders       | 0 ukraine, 1 's, 2 borders
                    Ukraine’s               | 0 ukraine, 1 's
                    the allies' forces      | 0 the, 1 allies, 2 forces
                    we'll, we’ll            | 0 we, 1 'll, 2 we, 3 'll
                    won't                   | 0 won't
                    O'Brien's               | 0 o'brien, 1 's
                    'quoted'                | 0 quoted
                    NATO-Ukraine's          | 0 nato-ukraine, 0 nato, 1 ukraine, 2 's
                    up-to-date              | 0 up-to-date, 0 up, 1 to, 2 date
                    2021–2025               | 0 2021-2025, 0 2021, 1 2025
                    U.S. forces             | 0 u.s, 1 forces
                    the U.S.'s              | 0 the, 1 u.s, 2 's
                    end.Next                | 0 end, 1 next
                    R&D and/or G7           | 0 r&d, 1 and, 2 or, 3 g7
                    $1.2bn, 1,000 at 2.5%.  | 0 $, 1 1.2bn, 2 1,000, 3 at, 4 2.5, 5 %
                    Türkiye, 日本 🙂 x        | 0 türkiye, 1 日本, 2 x
                    … — • ?                 | ``
                    """)
    void dividesWordsAsDocumented(String text, String terms) {
        assertThat(
                        WordSplitter.split(text).stream()
                                .map(term -> term.position() + " " + term.form())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(terms);
    }

    @Test
    void endlessCompoundsOverflowNoStack() {
        assertThat(WordSplitter.split("a-".repeat(100_000) + "a")).hasSize(100_002);
        assertThat(WordSplitter.split("1,".repeat(100_000))).hasSize(1);
        assertThat(WordSplitter.split("a'b".repeat(100_000))).isNotEmpty();
        assertThat(WordSplitter.split("x.".repeat(100_000))).isNotEmpty();
    }

    @Property
    void termsLieInTheTextInOrder(@ForAll String text) {
        int position = 0;
        int start = 0;
        for (IndexTerm term : WordSplitter.split(text)) {
            assertThat(term.end()).isBetween(term.start() + 1, text.length());
            assertThat(term.start()).isGreaterThanOrEqualTo(start);
            assertThat(term.position()).isBetween(position, position + 1);
            start = term.start();
            position = term.position();
        }
    }
}

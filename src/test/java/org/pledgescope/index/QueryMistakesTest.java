package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryMistakesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    act:commitment AND firmnes:[0 TO 49]  | 20 | no field 'firmnes'; did you mean 'firmness'?
                    Dates: we agreed | 1 | no field 'Dates'; did you mean 'date'?
                    zzzzzzz:1 | 1 | put words with a colon in quotation marks. Fields are text, lemma
                    act:comitment | 5 | act cannot be 'comitment'; did you mean 'commitment'? Its values are
                    kind:poem | 6 | kind cannot be 'poem'; Its values are communique
                    hedge:vague | 7 | Its values are condition, escape
                    level:high | 7 | level cannot be 'high'; write level:5 or level:[5 TO 6]
                    x AND level:5.5 | 13 | level cannot be '5.5'
                    firmness:99999999999 | 10 | firmness cannot be '99999999999'
                    firmness:[49 TO 0] | 11 | no values from 49 to 0; swap the bounds
                    date:[2023-13-01-5 TO *] | 7 | date cannot be '2023-13-01-5'; write
                    date:july | 6 | write date:2023-07-11
                    year:/20.*/ | 1 | year wants a number or a range
                    entity:fn:ordered(a b) | 1 | entity has no word order
                    "south africa | 1 | close the quotation mark that opens here
                    (ukraine AND russia | 1 | every ( needs a )
                    ukraine AND | 9 | write what is wanted after 'AND'
                    act: | 4 | write what is wanted after ':'
                    ukraine) russia | 8 | every ( needs a ), every ) a (
                    AND ukraine | 1 | 'AND' does not fit here
                    firmness:[0 TO | 10 | a range looks like firmness:[0 TO 49]
                    firmness:[0 49] | 10 | a range looks like firmness:[0 TO 49]
                    either/or | 7 | '/' begins a pattern; put words with it in quotation marks
                    *:x | 1 | write *:* for every sentence
                    """)
    void sayWhereAndWhatToWriteInstead(String query, int column, String message) {
        Throwable thrown = catchThrowable(() -> QueryReader.read(query));

        assertThat(thrown).isInstanceOf(QueryException.class).hasMessageContaining(message);
        assertThat(((QueryException) thrown).column()).as(thrown.getMessage()).isEqualTo(column);
    }

    @Test
    void anEmptyQuerySaysHowToAskForEverything() {
        assertThatThrownBy(() -> QueryReader.read("  "))
                .isInstanceOf(QueryException.class)
                .hasMessage("query: empty; write a word, or *:* for every sentence");
    }

    @Test
    void aQueryTooDeepIsRefusedBeforeItOverflowsTheStack() {
        assertThatThrownBy(() -> QueryReader.read("(".repeat(100_000)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("column 101");
    }

    @Test
    void aQueryOfTooManyAlternativesIsRefused() {
        String query = "a" + " OR b".repeat(2_000);

        assertThatThrownBy(() -> QueryReader.read(numbered(query)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("too many alternatives");
    }

    private static String numbered(String query) {
        StringBuilder numbered = new StringBuilder();
        int n = 0;
        for (String word : query.split(" ")) {
            numbered.append(word.equals("OR") ? " OR " : word + n++);
        }
        return numbered.toString();
    }
}

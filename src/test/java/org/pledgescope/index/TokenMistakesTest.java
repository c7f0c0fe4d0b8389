package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenMistakesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    # layers and values
                    [lema=commit]                       ; 2  ; no layer 'lema'; did you mean 'lemma'? Layers are word, lemma
                    [lemma=a & firmness=3]              ; 12 ; no layer 'firmness'; ask it of the sentence: within <sentence firmness=.../>
                    [zzz=1]                             ; 2  ; no layer 'zzz'; Layers are
                    [cue=conditon]                      ; 6  ; cue cannot be 'conditon'; did you mean 'condition'? Its values are condition
                    [hedge=deadline]                    ; 8  ; hedge cannot be 'deadline'; Its values are condition, escape
                    [pos=VBX]                           ; 6  ; pos cannot be 'VBX'; did you mean 'VB'? Its values are CC
                    [pos="Q.*"]                         ; 7  ; pos cannot be 'Q.*'; Its values are CC
                    [act=comitment]                     ; 6  ; did you mean 'commitment'?
                    [band=hard]                         ; 7  ; Its values are
                    [word=Ukraine's]                    ; 7  ; 'Ukraine's' is 2 words (ukraine | 's); write "Ukraine's" without [ ]
                    [lemma="South Africa"]              ; 9  ; write [lemma=south] [lemma=africa]
                    [word=","]                          ; 8  ; ',' has no word; marks are not in the index
                    [word="…"]                          ; 8  ; has no word
                    [word=""]                           ; 8  ; write a value after word=
                    [word=]                             ; 7  ; ']' does not fit here; write a value after word=
                    [word=long-term | word=long]        ; 2  ; a hyphenated word is several words here
                    # patterns
                    [word="a("]                         ; 8  ; 'a(' is no pattern; put a \\ before each of
                    [word="(a{100}){100}"]              ; 8  ; the numbers in { } are too large
                    # conditions
                    [support]                           ; 2  ; 'support' is no condition; write a layer, = and a value, as in [word=support]
                    [pos=NN|VB]                         ; 9  ; 'VB' is no condition; write a layer, = and a value, as in [word=VB], and a value with | in quotation marks
                    [lemma]                             ; 2  ; as in [lemma=commit]
                    ["support"]                         ; 2  ; write a layer and a value, as in
                    [lemma=commit to]                   ; 15 ; 'to]' does not fit here; write &, | or ] here
                    [lemma=commit &]                    ; 16 ; ']' does not fit here; write a layer and a value
                    [(lemma=commit]                     ; 15 ; every ( needs a )
                    # brackets and quotation marks
                    [lemma=commit                       ; 1  ; close the [ that opens here with a ]
                    [lemma="commit]                     ; 8  ; close the quotation mark that opens here
                    [lemma=commit] "to                  ; 16 ; close the quotation mark that opens here
                    [lemma=commit]]                     ; 15 ; every [ needs a ], every ( a )
                    ([lemma=commit]                     ; 1  ; every ( needs a ), every ) a (
                    [lemma=commit])                     ; 15 ; every [ needs a ], every ( a )
                    [lemma=a] ""                        ; 12 ; write a word between the quotation marks
                    # quantifiers
                    [lemma=commit] []* [word=to]        ; 18 ; a gap needs an end; write []{0,10} in place of []*
                    [lemma=commit] []+ [word=to]        ; 18 ; write []{1,10} in place of []+
                    [lemma=commit] []{2,} [word=to]     ; 18 ; write []{2,12} in place of []{2,}
                    [lemma=a] ([] [])* [lemma=b]        ; 18 ; a gap needs an end
                    [lemma=a]{5,2}                      ; 10 ; {5,2} has its numbers the wrong way round; write {2,5}
                    [lemma=a]{x}                        ; 10 ; a quantifier looks like {2} or {0,5}
                    [lemma=a]{,}                        ; 10 ; a quantifier looks like {2} or {0,5}
                    [lemma=a]{999}                      ; 10 ; a quantifier goes to 200
                    [lemma=b] [lemma=a]** ; 21 ; '*' does not fit here
                    ([lemma=a]{100}){100}               ; 1  ; asks for more than 1,000 words
                    [lemma=a]*                          ; 1  ; no words at all would fit this
                    [lemma=a] within [act=directive]?   ; 18 ; no words at all would fit this
                    # sentences
                    [lemma=a] within <clause/>          ; 19 ; no element 'clause'; the only one is sentence
                    [lemma=a] within <sentence akt=commitment/> ; 28 ; no field 'akt'; did you mean 'act'?
                    [lemma=a] within <sentence act=comitment/>  ; 32 ; act cannot be 'comitment'; did you mean 'commitment'?
                    [lemma=a] within <sentence act=/>   ; 32 ; write a value after act=
                    [lemma=a] within <sentence act>     ; 31 ; write = and a value after 'act'
                    [lemma=a] within <sentence act=commitment   ; 42 ; close the element with />
                    [lemma=a] <sentence/>               ; 11 ; write within before <sentence .../>
                    [lemma=a] containing <sentence/>    ; 22 ; write within <sentence .../>
                    ([lemma=a] within [act=directive])  ; 12 ; within and containing stand between two patterns, outside ( )
                    # both languages
                    [lemma=a] act:commitment            ; 11 ; stands apart: [lemma=commit] && act:commitment
                    [lemma=a] && akt:commitment         ; 14 ; no field 'akt'; did you mean 'act'?
                    [lemma=a] AND act:comitment         ; 19 ; act cannot be 'comitment'
                    [lemma=a] OR [lemma=b]              ; 11 ; join whole queries with &&, alternatives with |
                    act:commitment OR act:directive && [lemma=a] ; 1 ; put ( ) around the part with OR
                    [lemma=a] &&                        ; 13 ; write what is wanted before and after
                    NOT [lemma=a]                       ; 1  ; take away with [!lemma=commit]
                    [lemma=a] AND NOT [lemma=b]         ; 15 ; take away with [!lemma=commit]
                    [lemma=a] to [lemma=b]              ; 11 ; put words in quotation marks: "to"
                    """)
    void sayWhereAndWhatToWriteInstead(String query, int column, String message) {
        Throwable thrown = catchThrowable(() -> QueryReader.read(query));

        assertThat(thrown).isInstanceOf(QueryException.class).hasMessageContaining(message);
        assertThat(((QueryException) thrown).column()).as(thrown.getMessage()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firmness:[0 TO 49]",
                "firmness: [0 TO 49] AND date:[2021-07 TO 2023]",
                "act:commitment && (firmness:[0 TO 49] OR level:[2 TO 3})",
                "[a TO b]",
                "/ukrain[ei]an?/ AND within",
                "text:/[a-z]+ly/",
                "\"[lemma=commit]\"",
                "we\\[will\\]",
                "firmness<50 AND year>=2020",
                "within \"long term\"",
                "containing (ukraine OR russia)"
            })
    void whatIsLucenesStaysLucenes(String query) {
        assertThat(TokenQuery.in(QueryReader.read(query))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[lemma=a]",
                "  [ ! lemma = \"a\" & ( pos=VB.* || word!=b ) ]  ",
                "\"we will\" [pos=RB]?",
                "(\"we\" | \"they\"){1,2} [] []? []{,3} [lemma=a]+",
                "<sentence/>",
                "<s act=commitment level>=5 kind!=op-ed firmness=[0 TO 49] title=\"harbour summit\"/> containing"
                        + " \"will\"",
                "[lemma=a] !within <sentence conditional=true>",
                "[act=commitment]+ !containing [hedge=.*] within <sentence year>=2020/>",
                "[lemma=a] && firmness:[0 TO 49]",
                "firmness:[0 TO 49] AND [lemma=a] && (act:commitment OR act:directive)",
                "[lemma=a] && [lemma=b]",
                "“will” [pos=VB]",
                "[word=’s]",
                "[word=long-term] [lemma=NATO-Ukraine & pos=NN.*]"
            })
    void whatIsOfTokensIsRead(String query) {
        assertThat(TokenQuery.in(QueryReader.read(query))).isNotEmpty();
    }

    @Test
    void nestingIsBounded() {
        assertThatThrownBy(() -> QueryReader.read("(".repeat(9_000) + "[lemma=a]" + ")".repeat(900)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("column 51: more than 50 levels");
        assertThatThrownBy(() -> QueryReader.read("[" + "!".repeat(9_000) + "lemma=a]"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("more than 50 levels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[word=\"(((a{1000}){1000}){1000})\"]",
                "[word=\"((a{9,9}){9,9}){99,}\"]",
                "[word=\"[ab]*a[ab]{30}\"]",
                "((([lemma=a]{0,200}){0,200}){0,200}){1,200}"
            })
    void bombsAreRefusedAtOnce(String query) {
        assertThatThrownBy(() -> QueryReader.read(query)).isInstanceOf(QueryException.class);
    }

    @Test
    void aLongQueryIsRefused() {
        assertThatThrownBy(() -> QueryReader.read("[lemma=a] ".repeat(2_000)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("more than 10,000 characters");
    }
}

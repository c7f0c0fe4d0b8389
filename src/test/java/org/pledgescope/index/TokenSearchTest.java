package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgescope.text.EntityMention.Rule.ALIAS;
import static org.pledgescope.text.EntityMention.Rule.METONYM;
import static org.pledgescope.text.EntityMention.Rule.NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.text.DocumentKind;

/// Token queries over two texts whose answers are counted by hand.
class TokenSearchTest {

    @TempDir static Path folder;

    private static SentenceSearch search;

    @BeforeAll
    static void index() throws IOException {
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, IndexSettings.of("f", Map.of()))) {
            index.replace(
                    Texts.text("a")
                            .metadata("Harbour Summit", "2022-06-30", "Harbour League", DocumentKind.COMMUNIQUE)
                            .commits(
                                    "1.",
                                    "We will cut, with the European Union, emissions by 2030 if conditions are met.",
                                    5,
                                    72,
                                    "if conditions are met",
                                    "by 2030")
                            .names("European Union", "European Union", NAME)
                            .commits("2.", "We will help Ukraine’s long-term goals.", 5, 48, "", "")
                            .names("Ukraine", "Ukraine", NAME)
                            .urges("We urge the NATO-Ukraine Council and Kyiv to help.", "urge")
                            .names("Ukraine", "Ukraine", NAME)
                            .names("Kyiv", "Ukraine", METONYM)
                            .analysis());
            index.replace(
                    Texts.text("b")
                            .metadata("A league adrift", "2023-01-01", "", DocumentKind.OP_ED)
                            .says("They will, will they not, and they won't help the long, long term.")
                            .says("The Republic of South Africa and South Africa made it.")
                            .names("Republic of South Africa", "South Africa", ALIAS)
                            .analysis());
            index.commit();
        }
        search = SentenceSearch.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    # layers
                    [word=will]                             ; will / will / will / will
                    [word!=will & pos=MD]                   ; won't
                    [lemma=will & pos=MD]                   ; will / will / will / will / won't
                    [lemma=not]                             ; not / won't
                    [pos=VB]                                ; cut / help / help / help
                    [pos=VB.*]                              ; cut / help / help / help / made
                    [entity=ukraine]                        ; Ukraine / Ukraine
                    [entity="South Africa"]+                ; Republic of South Africa
                    [entity="south.*"] [entity!="south.*"]  ; Africa and
                    [cue=condition]+                        ; if conditions are met
                    [hedge=.*]+                             ; if conditions are met
                    [precision=deadline]+                   ; by 2030
                    [cue=act]                               ; will / will / urge
                    [act=directive] []{0,8} [entity=Ukraine] ; We urge the NATO-Ukraine
                    [band=soft & lemma=help]                ; help
                    # words as the index divides them
                    [word=long-term]                        ; long-term
                    [word="long.*"]                         ; long / long / long
                    [word=long] [word=term] ; long-term / long term
                    "Ukraine's long-term" [word=goals] ; Ukraine’s long-term goals
                    [word="'s"]                             ; ’s
                    [word="NATO-Ukraine"] [word=Council]    ; NATO-Ukraine Council
                    [word=nato] [word=ukraine] "council"    ; NATO-Ukraine Council
                    [word=WON’T]                            ; won't
                    # repetition: gaps as short as they can be, all else as long; from left to right
                    [word=long]+                            ; long / long, long
                    [word=long]{2} [word=term]              ; long, long term
                    [word=will]{1,2}                        ; will / will / will, will
                    [word=will] []{0,5} [pos=VB]            ; will cut / will help / will they not, and they won't help
                    [word=they] []{0,9} [word=will]         ; They will
                    [word=they] []{1,9} [pos=VB]            ; They will, will they not, and they won't help
                    [word=they] [] [word=will]              ; They will, will
                    [word=will] []{1,4} [entity="European Union"] ; will cut, with the European
                    [word=will] []{1,4} [entity="European Union"]+ ; will cut, with the European Union
                    [entity="European Union"] []{0,3} [precision=deadline] ; European Union, emissions by
                    [word=the]? [word=long]                 ; long / the long / long
                    ([word=we] | [word=they]) [word=will]   ; We will / We will / They will
                    ("we will" | "they will" | "we") [pos=VB] ; We will cut / We will help
                    [] [word=goals]                         ; term goals
                    [word=goals] []{0,3}                    ; goals
                    [word=goals] []                         ; ``
                    # inside and around
                    [pos=VB] within [act=commitment]+       ; cut / help
                    [pos=VB] !within [act=commitment]+      ; help / help
                    [act=commitment]+ containing [hedge=.*] ; We will cut, with the European Union, emissions by 2030 if conditions are met
                    [act=commitment]+ !containing [hedge=.*] ; We will help Ukraine’s long-term goals
                    [word=will] []{0,9} [word=goals] containing "help ukraine" ; will help Ukraine’s long-term goals
                    [word=will] []{0,9} [word=goals] containing "we will" ; ``
                    # sentences
                    [pos=VB] within <sentence act=commitment/> ; cut / help
                    [pos=VB] within <sentence act=commitment firmness>=50/> ; cut
                    [pos=VB] !within <sentence act=commitment/> ; help / help
                    [pos=VB] within <sentence act!=commitment kind=op-ed/> ; help
                    [pos=VB] within <s title="harbour summit" year=2022 conditional=true/> ; cut
                    [pos=VB] within <sentence firmness=[0 TO 49]/> ; help
                    <sentence kind=op-ed/> containing [pos=VBD] ; The Republic of South Africa and South Africa made it
                    <sentence kind=op-ed/> !containing [pos=VB] ; The Republic of South Africa and South Africa made it
                    # both languages
                    [pos=VB] && act:commitment              ; cut / help
                    firmness:[0 TO 49] AND [pos=VB]         ; help
                    [pos=VB] && (act:directive OR kind:op_ed) ; help / help
                    [pos=VB] && -act:commitment             ; help / help
                    [word=we] && [pos=VB]                   ; We / cut / We / help / We / help
                    """)
    void matchesAreThoseCountedByHand(String query, String matches) {
        Hits hits = search.search(query, 100);
        String found =
                hits.hits().stream()
                        .flatMap(hit -> hit.keywords().stream().map(span -> span.of(hit.text())))
                        .collect(Collectors.joining(" / "));
        assertThat(found).isEqualTo(matches == null ? "" : matches);
        assertThat(hits.matches()).hasValue(found.isEmpty() ? 0 : found.split(" / ").length);
    }

    @Test
    void queriesInLucenesSyntaxHaveNoMatchesToCount() {
        assertThat(search.search("ukraine", 10).matches()).isEmpty();
    }

    @Test
    void totalsDoNotDependOnTheLimit() {
        Hits hits = search.search("[word=will]", 0);

        assertThat(hits.matches()).hasValue(4);
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.documents()).isEqualTo(2);
        assertThat(hits.hits()).isEqualTo(List.of());
    }

    @Test
    void relevanceOrderWorksToo() {
        assertThat(search.search("[word=will] && ukraine", 10, HitOrder.RELEVANCE).total()).isEqualTo(1);
    }
}

package org.pledgescope.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgescope.text.EntityMention.Rule.ALIAS;
import static org.pledgescope.text.EntityMention.Rule.DERIVED;
import static org.pledgescope.text.EntityMention.Rule.METONYM;
import static org.pledgescope.text.EntityMention.Rule.NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.text.Act;
import org.pledgescope.text.Band;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Span;

/// Three texts whose answers are counted by hand.
class SentenceSearchTest {

    private static final IndexSettings SETTINGS = IndexSettings.of("f1", Map.of("acts.tsv", "h1"));

    @TempDir static Path folder;

    private static SentenceSearch search;

    @BeforeAll
    static void index() throws IOException {
        try (SentenceIndex index = SentenceIndex.openForWriting(folder, SETTINGS)) {
            index.replace(
                    Texts.text("harbour-2022")
                            .metadata(
                                    "Harbour Summit Declaration",
                                    "2022-06-30",
                                    "Harbour League; Isle of Wend",
                                    DocumentKind.COMMUNIQUE)
                            .commits("1.", "We will stand with Ukraine for as long as it takes.", 5, 78, "", "")
                            .names("Ukraine", "Ukraine", NAME)
                            .commits(
                                    "2.",
                                    "We will cut emissions by 2% by 2030 if conditions are met.",
                                    5,
                                    72,
                                    "if conditions are met",
                                    "by 2030")
                            .urges("We urge South Africa and the NATO-Ukraine Council to act.", "urge")
                            .names("South Africa", "South Africa", NAME)
                            .names("Ukraine", "Ukraine", NAME)
                            .says("Ukraine’s long-term goals are clear.")
                            .names("Ukraine", "Ukraine", NAME)
                            .analysis());
            index.replace(
                    Texts.text("harbour-2023")
                            .metadata(
                                    "Harbour Summit Declaration",
                                    "2023-07-11",
                                    "Harbour League",
                                    DocumentKind.COMMUNIQUE)
                            .commitsTwice("We will help Kyiv and may send experts if asked.", 5, 65, 2, 15)
                            .names("Kyiv", "Ukraine", METONYM)
                            .says("The long term matters to Ukrainian farmers.")
                            .names("Ukrainian", "Ukraine", DERIVED)
                            .says("Sanctions made in haste won't last, and the Republic of South Africa makes none.")
                            .names("Republic of South Africa", "South Africa", ALIAS)
                            .analysis());
            index.replace(
                    Texts.text("op-ed")
                            .metadata("A league adrift", "", "", DocumentKind.OP_ED)
                            .says("Ukraine's friends promise; the U.S. pays $1.2 billion.")
                            .names("Ukraine", "Ukraine", NAME)
                            .analysis());
            index.commit();
        }
        search = SentenceSearch.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
    }

    @ParameterizedTest(name = "{0} -> {1} sentences of {2} texts")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # words
                    ukraine                                  | 4 | 2
                    UKRAINE                                  | 4 | 2
                    Ukraine's                                | 2 | 2
                    Ukraine’s                                | 2 | 2
                    "ukraine's friends"                      | 1 | 1
                    “long term”                              | 2 | 2
                    long-term                                | 1 | 1
                    "long-term goals"                        | 1 | 1
                    "long term goals"                        | 1 | 1
                    NATO-Ukraine                             | 1 | 1
                    nato                                     | 1 | 1
                    "Ukraine council"                        | 1 | 1
                    won't                                    | 1 | 1
                    WON’T                                    | 1 | 1
                    U.S.                                     | 1 | 1
                    2%                                       | 1 | 1
                    $1.2                                     | 1 | 1
                    ukrain*                                  | 5 | 3
                    UKRAIN?AN                                | 1 | 1
                    *krainian                                | 1 | 1
                    nato-*                                   | 1 | 1
                    ukranian~1                               | 1 | 1
                    /ukrain(e)?(ian)?/                       | 5 | 3
                    "send asked"~3                           | 1 | 1
                    fn:ordered(help experts)                 | 1 | 1
                    lemma:make                               | 1 | 1
                    lemma:"sanction make"                    | 1 | 1
                    lemma:not                                | 1 | 1
                    "…"                                      | 0 | 0
                    # operators: AND by default, and before OR
                    we ukraine                               | 2 | 1
                    emissions OR experts AND nowhere         | 1 | 1
                    (emissions OR experts) AND nowhere       | 0 | 0
                    nowhere AND experts OR emissions         | 1 | 1
                    emissions OR experts we                  | 2 | 2
                    emissions OR experts OR friends          | 3 | 3
                    emissions OR NOT we                      | 5 | 3
                    emissions AND NOT (experts OR friends)   | 1 | 1
                    (emissions OR experts OR friends)@2      | 0 | 0
                    (emissions OR cut OR experts)@2          | 1 | 1
                    NOT ukraine                              | 4 | 2
                    we AND (NOT ukraine)                     | 2 | 2
                    -ukraine -we                             | 2 | 1
                    NOT ukraine OR NOT we                    | 6 | 3
                    emissions -we                            | 0 | 0
                    (goals OR farmers) -ukraine              | 1 | 1
                    *:*                                      | 8 | 3
                    # labels
                    act:commitment                           | 3 | 2
                    act:Commitment AND entity:Ukraine        | 1 | 1
                    act:directive demand:3                   | 1 | 1
                    kind:op-ed                               | 1 | 1
                    kind:op_ed OR kind:communiqué            | 8 | 3
                    conditional:true                         | 2 | 2
                    hedge:condition                          | 2 | 2
                    precision:deadline                       | 1 | 1
                    band:firm                                | 2 | 1
                    deadline:2030                            | 1 | 1
                    deadline:emissions                       | 0 | 0
                    actor:we                                 | 4 | 2
                    issuer:"isle of wend"                    | 4 | 1
                    issuer:"league isle"                     | 0 | 0
                    title:summit                             | 7 | 2
                    doc:harbour-2022                         | 4 | 1
                    doc:harbour-*                            | 7 | 2
                    paragraph:2 doc:harbour-2022             | 1 | 1
                    paragraph:3                              | 2 | 2
                    # entities: every rule but metonym
                    entity:Ukraine                           | 5 | 3
                    entity:ukraine                           | 5 | 3
                    ENTITY:Ukraine                           | 5 | 3
                    entity:"South Africa"                    | 2 | 2
                    entity:"south  africa"                   | 2 | 2
                    entity:South*                            | 2 | 2
                    entity:Africa                            | 0 | 0
                    # numbers and dates
                    level:5                                  | 3 | 2
                    level:[5 TO 6]                           | 3 | 2
                    level:0                                  | 5 | 3
                    firmness:[0 TO 49]                       | 0 | 0
                    firmness:[65 TO 72]                      | 2 | 2
                    firmness:{65 TO 72]                      | 1 | 1
                    firmness:[65 TO 72}                      | 1 | 1
                    firmness:[70 TO *]                       | 2 | 1
                    firmness>=72                             | 2 | 1
                    firmness<72                              | 1 | 1
                    firmness:*                               | 3 | 2
                    year:2023                                | 3 | 1
                    year:[2021 TO 2023]                      | 7 | 2
                    date:2022-06-30                          | 4 | 1
                    date:2023                                | 3 | 1
                    date:2023-07                             | 3 | 1
                    date:[2022-07 TO 2023]                   | 3 | 1
                    date:[* TO 2022]                         | 4 | 1
                    date>2022                                | 3 | 1
                    page:1                                   | 3 | 2
                    """)
    void findsWhatAPersonCounts(String query, int sentences, int documents) {
        Hits hits = search.search(query, 100);

        assertThat(hits.total()).isEqualTo(sentences);
        assertThat(hits.documents()).isEqualTo(documents);
        assertThat(hits.hits()).hasSize(sentences);
        assertThat(search.search(query, 100, HitOrder.RELEVANCE).hits())
                .containsExactlyInAnyOrderElementsOf(hits.hits());
    }

    @Test
    void givesSentencesByDateThenTextWithUndatedLast() {
        assertThat(search.search("*:*", 100).hits())
                .extracting(hit -> hit.document() + " " + hit.ordinal())
                .containsExactly(
                        "harbour-2022 0",
                        "harbour-2022 1",
                        "harbour-2022 2",
                        "harbour-2022 3",
                        "harbour-2023 0",
                        "harbour-2023 1",
                        "harbour-2023 2",
                        "op-ed 0");
    }

    @Test
    void saysThatAnAnswerIsCut() {
        Hits cut = search.search("ukraine", 3);

        assertThat(cut.total()).isEqualTo(4);
        assertThat(cut.hits()).hasSize(3);
        assertThat(cut.isCut()).isTrue();
        assertThat(search.search("ukraine", 0).total()).isEqualTo(4);
        assertThat(search.search("ukraine", 4).isCut()).isFalse();
    }

    @Test
    void tellsEverythingOfASentence() {
        Hit hit = search.search("emissions", 1).hits().getFirst();

        assertThat(hit.document()).isEqualTo("harbour-2022");
        assertThat(hit.title()).isEqualTo("Harbour Summit Declaration");
        assertThat(hit.date()).isEqualTo("2022-06-30");
        assertThat(hit.issuer()).isEqualTo("Harbour League; Isle of Wend");
        assertThat(hit.kind()).isEqualTo(DocumentKind.COMMUNIQUE);
        assertThat(hit.paragraph()).isEqualTo("2");
        assertThat(hit.page()).isZero();
        assertThat(hit.ordinal()).isEqualTo(1);
        assertThat(hit.span()).isEqualTo(new Span(52, 110));
        assertThat(hit.text()).isEqualTo("We will cut emissions by 2% by 2030 if conditions are met.");
        assertThat(hit.act()).isEqualTo(Act.COMMITMENT);
        assertThat(hit.level()).isEqualTo(5);
        assertThat(hit.firmness()).isEqualTo(OptionalInt.of(72));
        assertThat(hit.band()).isEqualTo(Optional.of(Band.FIRM));
        assertThat(hit.isConditional()).isTrue();
    }

    @Test
    void takesLevelAndFirmnessFromTheFirmestStatement() {
        Hit hit = search.search("experts", 1).hits().getFirst();

        assertThat(hit.level()).isEqualTo(5);
        assertThat(hit.firmness()).isEqualTo(OptionalInt.of(65));
        assertThat(hit.isConditional()).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ukraine's AND goals                   | Ukraine’s,goals
                    "long-term goals"                     | long-term goals
                    nato*                                 | NATO-Ukraine
                    "for as long as"                      | for as long as
                    will emissions                        | will,emissions
                    lemma:make sanctions                  | Sanctions,made,makes
                    entity:"South Africa" act:assertion   | Republic of South Africa
                    hedge:condition deadline:2030         | 2030,if conditions are met
                    act:commitment emissions              | emissions
                    level:5 year:2023                     | ``
                    """)
    void showsTheWordsThatMadeAHit(String query, String expected) {
        Hit hit = search.search(query, 1).hits().getFirst();

        assertThat(String.join(",", hit.keywords().stream().map(span -> span.of(hit.text())).toList()))
                .isEqualTo(expected);
    }

    @Test
    void keepsApartWhichFieldAWordAnswers() {
        Hit hit = search.search("act:commitment emissions hedge:condition", 1).hits().getFirst();

        assertThat(hit.matches())
                .containsExactly(
                        new Match(SearchField.ACT, new Span(3, 7)),
                        new Match(SearchField.TEXT, new Span(12, 21)),
                        new Match(SearchField.HEDGE, new Span(36, 57)));
    }

    @Test
    void tellsItsSettings() {
        assertThat(search.settings()).isEqualTo(SETTINGS);
    }

    @Test
    void everyFieldCanBeAskedFor() {
        for (SearchField field : SearchField.values()) {
            String value =
                    switch (field.type()) {
                        case WORDS, NAME -> "x";
                        case LABEL -> field.choices().getFirst();
                        case NUMBER, DATE -> "2022";
                    };
            assertThat(search.search(field.label() + ":" + value, 1).total()).as(field.label()).isNotNegative();
        }
        assertThat(List.of(SearchField.values())).allSatisfy(field -> assertThat(field.description()).isNotBlank());
    }
}

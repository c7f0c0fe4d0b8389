package org.pledgescope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.models.Gazetteer;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.Paragraph.Kind;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

class MentionCounterTest {

    private static final MentionCounter COUNTER = new MentionCounter(Gazetteer.load(ModelFiles.in(Path.of("models"))));

    @Test
    void aWordThatNobodyKnowsIsCountedLiterally() {
        EntityCounts counts = count("Tides rise. TIDES fall; tidesman.", "tides");
        assertThat(counts.isKnown()).isFalse();
        assertThat(counts.total(CountRule.NAME)).isEqualTo(2);
        assertThat(counts.total(CountRule.FIND_IN_PAGE)).isEqualTo(3);
    }

    @Test
    void aNameThatOnlyTheModelFoundIsCountedInAnAnalysisAsInAText() {
        String text = "The HLPD met. Our HLPD grew; the HLPD's chair spoke.";
        EntityMention found = found(text, "HLPD");
        DocumentAnalysis analysis = new DocumentAnalysis(CountTexts.document(text), List.of(), List.of(found), 10);
        assertThat(COUNTER.countAll(analysis))
                .singleElement()
                .satisfies(counts -> {
                    assertThat(counts.total(CountRule.NAME)).isEqualTo(3);
                    assertThat(counts.total(CountRule.ALL)).isEqualTo(count(text, "HLPD").total(CountRule.ALL));
                });
    }

    @Test
    void aNameThatOnlyTheModelFoundMakesNoEntityOfEveryWordLikeIt() {
        String text = "Labour won. Our labour markets grew, and labour is dear. United Nations staff met Labour.";
        EntityMention found = found(text, "Labour");
        EntityMention half = found(text, "United");
        DocumentAnalysis analysis =
                new DocumentAnalysis(CountTexts.document(text), List.of(), List.of(found, half), 10);
        assertThat(COUNTER.countAll(analysis))
                .filteredOn(counts -> counts.entity().equals("Labour"))
                .singleElement()
                .satisfies(counts -> assertThat(counts.total(CountRule.ALL)).isEqualTo(2));
        assertThat(COUNTER.countAll(analysis))
                .filteredOn(counts -> counts.entity().equals("United Nations"))
                .singleElement()
                .satisfies(counts -> assertThat(counts.total(CountRule.ALL)).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is up to us who asks the US and the WHO. | us    | 1",
                "It is up to us who asks the US and the WHO. | US    | 1",
                "It is up to us who asks the US and the WHO. | who   | 1",
                "It is up to us who asks the US and the WHO. | WHO   | 1",
                "Our IT staff say it is done.                | IT    | 1",
                "NATO and Nato and nato.                     | nato  | 3",
                "The IMF lends; the imf does not exist.      | imf   | 1",
                "The XYZ pact; xyz is no word.               | XYZ   | 1"
            })
    void anAcronymCountsOnlyInCapitalsAndAnOrdinaryWordIsNoAcronym(String text, String name, int expected) {
        assertThat(count(text, name).total(CountRule.NAME)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "South Africa and South Sudan trade.          | Africa              | 0",
                "South Africa and South Sudan trade.          | Sudan               | 0",
                "South Africa and South Sudan trade.          | South Africa        | 1",
                "Guinea-Bissau, Equatorial Guinea and Guinea. | Guinea              | 1",
                "Papua New Guinea is no Guinea-Bissau.        | Guinea              | 0",
                "American Samoa elects its own assembly.      | American Samoa      | 1",
                "American Samoa elects its own assembly.      | Samoa               | 0",
                "American Samoa elects its own assembly.      | United States       | 0",
                "New Mexico borders Mexico.                   | Mexico              | 1",
                "Northern Ireland borders Ireland.            | Ireland             | 1",
                "Nigeria lies south of Niger.                 | Niger               | 1",
                "The Dominican Republic and Dominica met.     | Dominica            | 1",
                "The Government of Kenya asked the World Bank.| Kenya               | 1",
                "Ships cross the South China Sea off China.   | China               | 2",
                "The United States of America; America's oath.| America             | 2",
                "The United States of America; America's oath.| United States       | 1",
                "Latin America met in Washington, DC.         | America             | 0",
                "Latin America met in Washington, DC.         | Washington          | 1",
                "the ukraine talks in UKRAINE                 | Ukraine             | 2"
            })
    void theLongestNameWinsAndAnyCaseWillDo(String text, String name, int expected) {
        assertThat(count(text, name).total(CountRule.NAME)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya’s ports and Kenya's roads.        | Kenya         | possessive | 2",
                "The Netherlands’ dykes, Kenya' at last. | Netherlands   | possessive | 1",
                "They wrote 'Netherlands' on the map.    | Netherlands   | possessive | 0",
                "Kenya-led, pro-Kenya, Kenya–Chad.       | Kenya         | compound   | 2",
                "A lantern‑lit quay and the lantern’s oil| lantern       | compound   | 1",
                "A lantern-lit quay and the lantern’s oil| lantern       | possessive | 1"
            })
    void aNameStandsBareOrWithAnEndingOrInACompound(String text, String name, String form, int expected) {
        assertThat(count(text, name).count(CountRule.NAME, form)).isEqualTo(expected);
    }

    @Test
    void mendedWordsCountOnceAsTheyWereMeant() {
        String text = "In Ukra-\nine, in Ukra\u00adine and in South\n  Africa the \uFB01sh market opened.";
        assertThat(count(text, "Ukraine").total(CountRule.NAME)).isEqualTo(2);
        assertThat(count(text, "Ukraine").total(CountRule.FIND_IN_PAGE)).isEqualTo(2);
        assertThat(count(text, "South Africa").total(CountRule.NAME)).isEqualTo(1);
        assertThat(count(text, "South Africa").total(CountRule.FIND_IN_PAGE)).isEqualTo(1);
        assertThat(count(text, "fish market").total(CountRule.NAME)).isEqualTo(1);
    }

    @Test
    void noNameReachesOverTheEndOfAParagraph() {
        RawDocument document =
                CountTexts.document(List.of(Kind.HEADING, Kind.BODY), "The South", "Africa is not named above.");
        assertThat(COUNTER.count(document, "South Africa").total(CountRule.NAME)).isZero();
        assertThat(COUNTER.count(document, "Africa").total(CountRule.NAME)).isEqualTo(1);
    }

    @Test
    void anAliasThatIsAskedForCountsAsTheName() {
        String text = "America and the United States; the U.S. and Americans; Washington.";
        EntityCounts counts = count(text, "America");
        assertThat(counts.entity()).isEqualTo("America");
        assertThat(counts.total(CountRule.FIND_IN_PAGE)).isEqualTo(2);
        assertThat(counts.total(CountRule.NAME)).isEqualTo(1);
        assertThat(counts.total(CountRule.ALIAS)).isEqualTo(2);
        assertThat(counts.total(CountRule.DERIVED)).isEqualTo(1);
        assertThat(counts.total(CountRule.METONYM)).isEqualTo(1);
        assertThat(counts.total(CountRule.ALL)).isEqualTo(4);
        assertThat(count(text, "the United States").total(CountRule.NAME)).isEqualTo(1);
    }

    @Test
    void aCapitalThatIsAskedForCountsForItself() {
        EntityCounts counts = count("Kyiv asked. Ukraine and its capital Kyiv waited.", "Kyiv");
        assertThat(counts.total(CountRule.NAME)).isEqualTo(2);
        assertThat(counts.total(CountRule.ALL)).isEqualTo(2);
        assertThat(counts.total(CountRule.ALIAS)).isZero();
    }

    @Test
    void aSeatInTheNameOfAMeetingIsThePlaceAndNotTheGovernment() {
        String text = "Kyiv asked. The Kyiv Declaration followed.";
        assertThat(count(text, "Ukraine").total(CountRule.METONYM)).isEqualTo(1);
        assertThat(count(text, "Kyiv").total(CountRule.NAME)).isEqualTo(2);
    }

    @Test
    void metonymsAreShownAndNeverAddedIn() {
        EntityCounts counts = count("Kyiv asked; Ukraine and Ukrainians waited.", "Ukraine");
        assertThat(counts.total(CountRule.METONYM)).isEqualTo(1);
        assertThat(counts.total(CountRule.ALL)).isEqualTo(2);
    }

    @Test
    void whatStandsInTitlesAndFootnotesIsCountedAndCanBeShownApart() {
        RawDocument document =
                CountTexts.document(
                        List.of(Kind.TITLE, Kind.BODY, Kind.FOOTNOTE),
                        "Kenya and the sea",
                        "Kenya spoke.",
                        "See Kenya's letter.");
        EntityCounts counts = COUNTER.count(document, "Kenya");
        assertThat(counts.total(CountRule.NAME)).isEqualTo(3);
        assertThat(counts.apart()).extracting(Apart::place).containsExactly("title", "footnote");
        assertThat(counts.apart().getFirst().spans()).containsExactly(new Span(0, 17));
    }

    private static EntityCounts count(String text, String name) {
        return COUNTER.count(CountTexts.document(text), name);
    }

    /// The first place of a name, as the language model finds it.
    private static EntityMention found(String text, String name) {
        int start = text.indexOf(name);
        return new EntityMention(
                new Span(start, start + name.length()),
                name,
                EntityType.ORG,
                EntityMention.Rule.NAME,
                EntityMention.Form.BARE,
                false);
    }
}

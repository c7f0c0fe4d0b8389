package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;

class InferenceTest {

    private static Metadata infer(String name, String text) {
        return Inference.complete(Metadata.unknown(), name, "", PlainText.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joint Statement by President Biden and Prime Minister Modi | United States; India",
                "U.S.-EU Summit Statement | United States; European Union",
                "Australia - United Kingdom - United States Joint Statement | Australia; United Kingdom; United States",
                "Joint Leaders Statement on AUKUS | Australia; United Kingdom; United States",
                "Joint Statement from Quad Leaders | Quad leaders",
                "G7 Leaders’ Statement on Ukraine | G7",
                "Joint Statement of Japan and India on Chad | Japan; India",
                "Joint Statement on Tolls by Guinea-Bissau and South Sudan | Guinea-Bissau; South Sudan",
                "Joint Statement of Equatorial Guinea and the Republic of Korea | Equatorial Guinea; Republic of Korea"
            })
    void theTitleTellsTheIssuer(String title, String issuer) {
        Metadata metadata =
                Inference.complete(
                        Metadata.unknown().withTitle(Attribute.stated(title)), "a.md", "", PlainText.read("We met."));
        assertThat(metadata.issuer()).isEqualTo(Attribute.inferred(issuer));
        assertThat(metadata.kind()).isEqualTo(Attribute.inferred(DocumentKind.COMMUNIQUE));
    }

    @Test
    void aCountryThatIsTheTopicIsNoIssuer() {
        Metadata metadata = infer("a.txt", "Joint Statement on Chad\n\nWe met.");
        assertThat(metadata.issuer().isKnown()).isFalse();
        assertThat(metadata.kind().value()).isEqualTo(DocumentKind.COMMUNIQUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-06-13-toll-summit.md, 2031-06-13",
        "dev:2031-06-13-toll-summit, 2031-06-13",
        "19940204.txt, 1994-02-04",
        "AFG_70_2015.txt, 2015",
        "2023-07-opinion.txt, 2023-07",
        "toll.txt, ''",
        "12345678901.txt, ''"
    })
    void theNameTellsTheDate(String name, String date) {
        assertThat(infer(name, "We met.").date().value()).isEqualTo(date);
    }

    @Test
    void aDateLineTellsTheDate() {
        assertThat(infer("toll.txt", "Toll Summit\n\nThe Mill, 3rd March 2031\n\nWe met.").date().value())
                .isEqualTo("2031-03-03");
    }

    @Test
    void aSpeechOfTheGeneralDebateIsKnownByItsCode() {
        Metadata metadata = infer("2015/AFG_70_2015.txt", "I thank the President.");
        assertThat(metadata.kind()).isEqualTo(Attribute.inferred(DocumentKind.SPEECH));
        assertThat(metadata.issuer()).isEqualTo(Attribute.inferred("Afghanistan"));
    }

    @Test
    void anOpEdSpeaksForItsAuthorOnly() {
        Metadata metadata =
                infer("op-ed.txt", "Why the Toll League Fails Chad\n\nBy Ada Locke\n\nThe toll is too high.");
        assertThat(metadata.kind().value()).isEqualTo(DocumentKind.OP_ED);
        assertThat(metadata.issuer().value()).isEqualTo("Ada Locke");
        assertThat(metadata.title().value()).isEqualTo("Why the Toll League Fails Chad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Federal Open Market Committee decided to wait. | CENTRAL_BANK | Federal Open Market Committee",
                "The Board of Governors decided to wait. | CENTRAL_BANK | ''",
                "The Parties to this Agreement have met. | TREATY | the Parties",
                "Mr. President, I thank you. | SPEECH | ''"
            })
    void theOpeningTellsTheKind(String text, DocumentKind kind, String issuer) {
        assertThat(infer("a.txt", text).kind().value()).isEqualTo(kind);
        assertThat(infer("a.txt", text).issuer().value()).isEqualTo(issuer);
    }

    @Test
    void whatIsStatedStays() {
        Metadata stated =
                StatedMetadata.of(
                        Map.of(
                                "title",
                                "Toll  Treaty",
                                "date",
                                "2031-05-06 10:00:00-04:00",
                                "issuer",
                                "League",
                                "kind",
                                "News",
                                "source_url",
                                "https://example.org/"));
        Metadata metadata =
                Inference.complete(stated, "2015-01-01-op-ed.md", "", PlainText.read("We, the leaders, met."));
        assertThat(metadata).isEqualTo(stated);
        assertThat(metadata.date().value()).isEqualTo("2031-05-06");
        assertThat(metadata.title().value()).isEqualTo("Toll Treaty");
    }

    @Test
    void aLineOfItsOwnTellsAnOpEd() {
        String text = "Why the United States May Wait for Spain\n\n-Analysis-\n\nThe ships wait.\n";
        assertThat(infer("a.txt", text).kind().value()).isEqualTo(DocumentKind.OP_ED);
        assertThat(infer("a.txt", text).issuer().isKnown()).isFalse();
        assertThat(infer("a.txt", "Our analysis is long.\n").kind().value()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void theFolderTellsTheKindWhereTheTextDoesNot() {
        Metadata metadata =
                Inference.complete(Metadata.unknown(), "a.txt", "op-eds", PlainText.read("The ships wait.\n"));
        assertThat(metadata.kind()).isEqualTo(Attribute.inferred(DocumentKind.OP_ED));
        assertThat(Inference.complete(Metadata.unknown(), "a.txt", "stop-eds", PlainText.read("Ships wait.\n")).kind())
                .isEqualTo(Attribute.unknown(DocumentKind.OTHER));
    }

    @Test
    void aCountryThatIsTheTopicOfATextOfNoKnownKindIsNotItsIssuer() {
        assertThat(infer("a.txt", "What Spain wants\n\nThe ships wait.\n").issuer().isKnown()).isFalse();
        assertThat(infer("a.txt", "Lines by Spain\n\nThe ships wait.\n").issuer().value()).isEqualTo("Spain");
    }

    @Test
    void anOfficeInASpeechsTitleTellsTheStateThatNoTableKnows() {
        String text = "Speech of the President of Oban to the Assembly\n\nI thank you.\n";
        assertThat(infer("a.txt", text).issuer()).isEqualTo(Attribute.inferred("Oban"));
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.Paragraph;
import org.pledgescope.text.RawDocument;

/// The samples of office formats read as a reader would read them aloud.
class OfficeSamplesTest {

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("corpora", name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theProgramWritesTheSameBytesAgain(String name, byte[] written) throws IOException {
        assertThat(sample(name)).isEqualTo(written);
    }

    static Stream<Arguments> samples() throws IOException {
        return OfficeSamples.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void aWordDocumentHasItsPrintedNumbersAndNothingThatIsNotPrinted() throws IOException {
        assertThat(Shown.lines("a.docx", sample("halden-ministers-2032.docx")))
                .containsExactly(
                        "TITLE[] Communiqué of the Transport Ministers of the Halden Compact",
                        "BODY[] Port Halden, 14 October 2032",
                        "BODY[1.] We, the transport ministers of the Halden Compact, met at Port Halden on 14 October"
                                + " 2032. We thank the harbour pilots, who kept the strait open in the spring storms.",
                        "HEADING[] Safe passage",
                        "BODY[2.] We will open two further watch stations on the coast of Veldt by 1 May 2033. They"
                                + " shall be staffed day and night.",
                        "BODY[3.] To help ships in distress, we agreed that:",
                        "LIST_ITEM 1[(a)] Marrow will lend three tugs to Oban before the winter;",
                        "LIST_ITEM 1[(b)] Veldt will pay for pilots at night, and for:",
                        "LIST_ITEM 2[•] lamps on the outer buoys;",
                        "LIST_ITEM 2[•] radio for small boats.",
                        "HEADING[] Harbours",
                        "BODY[4.] We shall provide $40 million for the quays of Oban over the next two years.",
                        "BODY[5.] Each member will bear the share shown in table 1.",
                        "HEADING[] Member",
                        "HEADING[] Share of the costs",
                        "BODY[] Veldt",
                        "BODY[] 60 percent",
                        "BODY[] Marrow",
                        "BODY[] 40 percent",
                        "CAPTION[] Table 1: Shares of the members",
                        "BODY[6.] We will meet again at Lake Orren-by-the-Sea in June 2033.",
                        "FOOTNOTE[1] The stations were first promised at Lake Orren.");
    }

    @Test
    void pagesAreThoseThatWordLastShowed() throws IOException {
        RawDocument document = Shown.document("a.docx", sample("halden-ministers-2032.docx"));
        assertThat(document.paragraphs().stream().filter(paragraph -> paragraph.number().equals("4")))
                .extracting(Paragraph::page)
                .containsExactly(1);
        assertThat(document.paragraphs().stream().filter(paragraph -> paragraph.number().equals("5")))
                .extracting(Paragraph::page)
                .containsExactly(2);
    }

    @Test
    void theDateInTheTextWinsOverTheDayOfSaving() throws IOException {
        RawDocument document = Shown.document("a.docx", sample("halden-ministers-2032.docx"));
        assertThat(document.metadata().date().value()).isEqualTo("2032-10-14");
        assertThat(document.metadata().issuer().value()).isEqualTo("Secretariat of the Halden Compact");
        assertThat(document.metadata().title().value()).startsWith("Communiqué of the Transport Ministers");
    }

    @Test
    void anOdtDocumentCountsOnWhereItSaysSo() throws IOException {
        assertThat(Shown.lines("a.odt", sample("isles-ferries-2032.odt")))
                .containsExactly(
                        "TITLE[] Statement of the Isles Forum on Ferries",
                        "HEADING[] 4 August 2032",
                        "BODY[1.] The ministers of the Forum reviewed the ferry lines between the islands. They were"
                                + " content.",
                        "BODY[2.] We will run a daily boat to every island by 1 March 2033, and we will:",
                        "LIST_ITEM 1[–] carry pupils free of charge;",
                        "LIST_ITEM 1[–] carry the sick at any hour.",
                        "HEADING[] Costs",
                        "BODY[3.] We intend to halve the fares before the end of 2034.",
                        "FOOTNOTE[1] Eleven lines, of which two are idle.");
    }

    @Test
    void anRtfDocumentHasItsSignsAndNotes() throws IOException {
        assertThat(Shown.lines("a.rtf", sample("oban-harbour-2032.rtf")))
                .containsExactly(
                        "TITLE[] Oban rebuilds its harbour",
                        "HEADING[] Oban, 2 November 2032",
                        "BODY[] The Ministry of Harbours of Oban will rebuild the north quay by the end of 2033. “No"
                            + " ship will wait longer than a day”, said the minister, Mr. Brügge. The work will cost"
                            + " €90 million.",
                        "HEADING[] What will be built",
                        "BODY[] The ministry will:",
                        "LIST_ITEM 1[•] build two berths for ferries;",
                        "LIST_ITEM 1[•] deepen the basin to 9 metres.",
                        "BODY[] Traffic goes on. The ministry will report every three months.",
                        "FOOTNOTE[1] The quay was built in 1961.");
    }

    @Test
    void aMessageIsReadWithoutSignatureAndQuestionAndItsAttachmentApart() throws IOException {
        assertThat(Shown.lines("a.eml", sample("press-office-2032.eml")))
                .containsExactly(
                        "BODY[] The Halden Compact will open a school for tide readers in Veldt in September 2033. The"
                                + " members will pay the fees of forty students – every year.",
                        "BODY[] The Secretary of the Compact said: “We keep our word.”",
                        "BODY[] Who will teach? The Compact will hire six teachers by July 2033. The members will"
                                + " choose them together.");
        RawDocument message = Shown.document("a.eml", sample("press-office-2032.eml"));
        assertThat(message.metadata().title().value()).isEqualTo("Compact to open a tide school – statement");
        assertThat(message.metadata().date().value()).isEqualTo("2032-11-09");
        assertThat(message.metadata().issuer().value()).isEqualTo("Press Office, Halden Compact");
    }

    @Test
    void aBookIsReadInTheOrderOfItsSpine() throws IOException {
        assertThat(Shown.lines("a.epub", sample("compact-handbook-2032.epub")))
                .hasSize(6)
                .startsWith("TITLE[] Escorts")
                .contains("HEADING[] Pilots")
                .noneMatch(line -> line.contains("Contents"));
    }

    @Test
    void everyFileOfAnArchiveIsADocument() throws IOException {
        List<Outcome<RawDocument>> outcomes = Shown.outcomes("kit.zip", sample("press-kit-2032.zip"));
        assertThat(outcomes.stream().map(OfficeSamplesTest::origin))
                .containsExactly(
                        "kit.zip!archive/remarks.zip!remarks.txt",
                        "kit.zip!texts/backgrounder.txt",
                        "kit.zip!texts/statement.md");
    }

    private static String origin(Outcome<RawDocument> outcome) {
        return switch (outcome) {
            case Outcome.Done<RawDocument>(RawDocument document) -> document.origin();
            case Outcome.Failed<RawDocument>(Problem problem) -> problem.toString();
        };
    }

    /// Damage of the kind that a broken download does, and of a kind that only malice does.
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whateverIsCutOffOrChangedIsTextOrAProblem(String name, byte[] bytes) {
        for (int length = 0; length < bytes.length; length += 7) {
            assertThat(Shown.lines(name, Arrays.copyOf(bytes, length))).isNotEmpty();
        }
        for (int at = 0; at < bytes.length; at += 5) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) (at % 255 + 1);
            assertThat(Shown.outcomes(name, changed)).isNotNull();
        }
    }
}

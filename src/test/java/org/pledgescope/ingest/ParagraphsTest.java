package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pledgescope.text.Paragraph;

class ParagraphsTest {

    private static final String WRAPPED =
            """
            Communiqué of the Toll League

            1. The members of the League met on the river to settle what they had left
            open a year ago, and they agreed on the tolls for all of the barges by the
            end of the season.

            2. We will:

            (a) halve the tolls for grain by March, in line with the plan that was made
            at the mill;
            (b) open two locks:
               - one at the old bridge;
               - one in the north.

            PILOTS

            3. We thank the pilots, who kept the locks open in the long winter of 2030
            – and the engineers, too. They will be paid.

            15-29425 31/34

            The pilots’ pay is 🙂 due on the first day of every month.
            """;

    @Test
    void hardWrappedLinesAreJoinedAndLabelsSetApart() {
        assertThat(Shown.lines(PlainText.read(WRAPPED)))
                .containsExactly(
                        "TITLE[] Communiqué of the Toll League",
                        "BODY[1.] The members of the League met on the river to settle what they had left open a year"
                                + " ago, and they agreed on the tolls for all of the barges by the end of the season.",
                        "BODY[2.] We will:",
                        "LIST_ITEM 1[(a)] halve the tolls for grain by March, in line with the plan that was made at"
                                + " the mill;",
                        "LIST_ITEM 1[(b)] open two locks:",
                        "LIST_ITEM 2[-] one at the old bridge;",
                        "LIST_ITEM 2[-] one in the north.",
                        "HEADING[] PILOTS",
                        "BODY[3.] We thank the pilots, who kept the locks open in the long winter of 2030 – and the"
                                + " engineers, too. They will be paid.",
                        "BODY[] The pilots’ pay is 🙂 due on the first day of every month.");
    }

    @Test
    void oneParagraphALineStaysSo() {
        String text =
                "We will lift the toll on all the barges that carry grain\nand we will pay the pilots on time\n"
                        .repeat(2);
        assertThat(
                        PlainText.read(
                                        "We agreed on a list of measures which all the members will take in the coming"
                                                + " year, each by its own means.\n"
                                                + text)
                                .paragraphs())
                .hasSize(5);
    }

    @Test
    void aSentenceWithoutAFullStopIsNoHeading() {
        assertThat(
                        Shown.lines(
                                        PlainText.read(
                                                "We will halve tolls by March\n\n"
                                                        + "The pilots are paid on the first day of the month."))
                                .getLast())
                .startsWith("BODY");
        assertThat(
                        Shown.lines(
                                PlainText.read(
                                        "The pilots are paid.\n\n"
                                                + "We will halve tolls by March\n\n"
                                                + "That is our promise to everyone on the river.")))
                .contains("BODY[] We will halve tolls by March");
    }

    @Test
    void privateUseBulletsAreLabels() {
        assertThat(
                        Shown.lines(
                                PlainText.read(
                                        "We will:\n\uf0b7 pay pilots;\n\uf0a7\topen locks. We will keep them open.")))
                .containsExactly(
                        "BODY[] We will:",
                        "LIST_ITEM 1[\uf0b7] pay pilots;",
                        "LIST_ITEM 1[\uf0a7] open locks. We will keep them open.");
    }

    @Test
    void shortNumberedItemsUnderAStemAreAList() {
        assertThat(
                        Shown.lines(
                                PlainText.read(
                                        "We will:\n"
                                                + "1. pay pilots;\n"
                                                + "2. open locks.\n"
                                                + "That is all.\n"
                                                + "3. We thank the pilots.")))
                .containsExactly(
                        "BODY[] We will:",
                        "LIST_ITEM 1[1.] pay pilots;",
                        "LIST_ITEM 1[2.] open locks.",
                        "BODY[] That is all.",
                        "BODY[3.] We thank the pilots.");
    }

    @Test
    void articlesAreHeadings() {
        assertThat(
                        Shown.lines(
                                PlainText.read(
                                        "Article 4\n"
                                                + "The tolls shall be equal.\n"
                                                + "Article 5 – Pilots\n"
                                                + "5.1 Pilots shall be paid.\n"
                                                + "§ 6 They shall rest.")))
                .containsExactly(
                        "HEADING[] Article 4",
                        "BODY[] The tolls shall be equal.",
                        "HEADING[] Article 5 – Pilots",
                        "BODY[5.1] Pilots shall be paid.",
                        "BODY[§ 6] They shall rest.");
    }

    @Test
    void aFootnoteNeedsAReference() {
        assertThat(
                        Shown.lines(
                                PlainText.read(
                                        "The tolls [1] are equal.\n[1] Since the last season.\n[2] No reference.")))
                .containsExactly(
                        "BODY[] The tolls [1] are equal.",
                        "FOOTNOTE[[1]] Since the last season.",
                        "BODY[] [2] No reference.");
    }

    @Test
    void pageMarksAreNotRead() {
        assertThat(
                        Shown.lines(
                                PlainText.read(
                                        "However, it\n"
                                                + "15-29425 31/34\n\n"
                                                + "A/70/PV.15 28/09/2015\n"
                                                + "also matters.\n"
                                                + "17-29389 3/27 the whole of it.")))
                .containsExactly("BODY[] However, it", "BODY[] also matters.", "BODY[] the whole of it.");
    }

    @Test
    void markdownGivesWordsWithoutMarks() {
        Words words =
                MarkdownReader.read(
                        """
                        <!-- draft -->
                        # Communiqué of the *Toll League*

                        * TOC
                        {:toc}

                        We, the [members](https://example.org) of the **League**, met\\
                        on the river[^1] and will:

                        1. pay pilots;
                        2. open locks:
                           - one here,
                           - one there.

                        **Pilots:**

                        7. The pilots of the river have been paid on the first day of every month since the last season ended, and
                        they will be paid on that day for as long as the League has a toll to share among its members and guests.

                        > The river is wide.

                        | Lock | Year |
                        |------|------|
                        | Old  | 2031 |

                        ***

                        [^1]: Above the bridge.

                        \\###
                        """,
                        "");
        assertThat(Shown.lines(words))
                .containsExactly(
                        "TITLE[] Communiqué of the Toll League",
                        "BODY[] We, the members of the League, met on the river and will:",
                        "LIST_ITEM 1[1.] pay pilots;",
                        "LIST_ITEM 1[2.] open locks:",
                        "LIST_ITEM 2[-] one here,",
                        "LIST_ITEM 2[-] one there.",
                        "HEADING[] Pilots:",
                        "BODY[7.] The pilots of the river have been paid on the first day of every month since the last"
                            + " season ended, and they will be paid on that day for as long as the League has a toll to"
                            + " share among its members and guests.",
                        "BODY[] The river is wide.",
                        "HEADING[] Lock",
                        "HEADING[] Year",
                        "BODY[] Old",
                        "BODY[] 2031",
                        "FOOTNOTE[[^1]] Above the bridge.");
    }

    @Test
    void aStemInBoldTypeIsNoHeading() {
        assertThat(
                        Shown.lines(
                                MarkdownReader.read(
                                        "**We are taking steps to:**\n\n"
                                                + "- pay pilots\n\n"
                                                + "**Next Steps:**\n\n"
                                                + "- open locks\n",
                                        "")))
                .containsExactly(
                        "BODY[] We are taking steps to:",
                        "LIST_ITEM 1[-] pay pilots",
                        "HEADING[] Next Steps:",
                        "LIST_ITEM 1[-] open locks");
    }

    @Test
    void boldTypeThatEndsBehindALineBreakIsAHeading() {
        assertThat(
                        Shown.lines(
                                MarkdownReader.read(
                                        "**Lights and buoys along the\nouter coast  \n  \n**1. We met.\n\n"
                                                + "**Tolls  \n**  \n2. We pay.\n\n"
                                                + "**Bold** words stay.\n",
                                        "")))
                .containsExactly(
                        "HEADING[] Lights and buoys along the outer coast",
                        "BODY[1.] We met.",
                        "HEADING[] Tolls",
                        "BODY[2.] We pay.",
                        "BODY[] Bold words stay.");
    }

    @Property
    void carriageReturnsChangeNoParagraph(@ForAll("texts") String text) {
        String windows = text.replace("\n", "\r\n");
        assertThat(Shown.lines(PlainText.read(windows))).isEqualTo(Shown.lines(PlainText.read(text)));
        assertThat(Shown.lines(MarkdownReader.read(windows, ""))).isEqualTo(Shown.lines(MarkdownReader.read(text, "")));
    }

    @Property
    void paragraphsNeverOverlapNorBeginOrEndWithSpace(@ForAll("texts") String text) {
        for (Words words : List.of(PlainText.read(text), MarkdownReader.read(text, ""))) {
            int end = 0;
            for (Paragraph paragraph : words.paragraphs()) {
                String said = paragraph.span().of(words.text());
                assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end + paragraph.label().length());
                assertThat(said).isEqualTo(said.strip());
                end = paragraph.span().end();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "We will halve the tolls",
                        "1.",
                        "(a)",
                        "(i)",
                        "- ",
                        "• ",
                        "\uf0b7",
                        "* ",
                        " ",
                        "\n",
                        "\n\n",
                        "    ",
                        "Article 4",
                        "PILOTS",
                        "# ",
                        "by the end of the season, and the members agreed",
                        ":",
                        ";",
                        ".",
                        "🙂",
                        "\u00a0",
                        "| a | b |\n|--|--|\n",
                        "[^1]",
                        "[1] ",
                        "**",
                        "---\n",
                        "12",
                        "{:toc}",
                        "\f",
                        "> ",
                        "`",
                        "<p>",
                        "o ")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Test
    void everyPrefixIsRead() {
        IntStream.rangeClosed(0, WRAPPED.length())
                .mapToObj(end -> WRAPPED.substring(0, end))
                .forEach(prefix -> {
                    assertThat(PlainText.read(prefix).text()).isEqualTo(prefix);
                    assertThat(MarkdownReader.read(prefix, "").paragraphs()).isNotNull();
                });
    }
}

package org.pledgescope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

class HtmlReaderTest {

    private static final String PARAGRAPH =
            "<p>The members of the League will halve the tolls on the river by the spring.</p>";

    private static FormatReader.Extracted read(byte[] page) {
        return switch (new HtmlReader().read("a.html", page)) {
            case Outcome.Done<FormatReader.Extracted> done -> done.value();
            case Outcome.Failed<FormatReader.Extracted> failed -> throw new AssertionError(failed.problem());
        };
    }

    private static FormatReader.Extracted page(String head, String body) {
        return read(
                "<!DOCTYPE html><html><head>%s</head><body>%s</body></html>"
                        .formatted(head, body)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> body(String body) {
        return Shown.lines(page("<meta charset=utf-8>", body).words());
    }

    private static Problem problem(String page) {
        return switch (new HtmlReader().read("a.html", page.getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Done<FormatReader.Extracted> done ->
                    throw new AssertionError("read: " + done.value().words().text());
            case Outcome.Failed<FormatReader.Extracted> failed -> failed.problem();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uk<b>raine</b> and <i>its</i> port<span>s</span> | Ukraine and its ports",
                "5&nbsp;000 pi&shy;lots of the har<wbr>bour | 5 000 pilots of the harbour",
                "the plan<sup>3</sup>, the plan<sup><a href='#fn3'>3</a></sup> | the plan, the plan",
                "the plan<a href='#_ftn1' id='_ftnref1'>[1]</a>, then | the plan, then",
                "the 11<sup>th</sup> of 12 km<sup>2</sup> and 10<sup>6</sup> | the 11th of 12 km² and 10⁶",
                "one line<br>and the next<br/> of it | one line and the next of it",
                "he said <q>never</q> <!-- not here --> again | he said “never” again",
            })
    void inlineElementsNeitherPartNorFuseWords(String html, String words) {
        assertThat(body("<p>" + html + "</p>" + PARAGRAPH).getFirst()).endsWith("] " + words);
    }

    @Test
    void twoBreaksEndAParagraph() {
        assertThat(body("<div>We will build the bridge that the valley needs.<br><br>We will pay for it.</div>"))
                .containsExactly(
                        "BODY[] We will build the bridge that the valley needs.", "BODY[] We will pay for it.");
    }

    @Test
    void listsCountAsABrowserCounts() {
        assertThat(
                        body(
                                "<p>The ministers of the League agreed to do the following:</p><ol"
                                        + " reversed><li>rest</li><li value=9>sow<ol type=i"
                                        + " start=4><li>rye</li></ol></li><li>(x)"
                                        + " reap</li></ol><ul><li>eat<ul><li>bread</li></ul></li></ul>"))
                .containsExactly(
                        "BODY[] The ministers of the League agreed to do the following:",
                        "LIST_ITEM 1[3.] rest",
                        "LIST_ITEM 1[9.] sow",
                        "LIST_ITEM 2[iv.] rye",
                        "LIST_ITEM 1[(x)] reap",
                        "LIST_ITEM 1[•] eat",
                        "LIST_ITEM 2[•] bread");
    }

    @Test
    void numberedParagraphsAreNoListItems() {
        assertThat(body("<ol><li>We will meet in spring.</li><li>We will pay in full.</li></ol>"))
                .containsExactly("BODY[1.] We will meet in spring.", "BODY[2.] We will pay in full.");
    }

    @Test
    void cellsAreReadRowByRow() {
        assertThat(
                        body(
                                PARAGRAPH
                                        + "<table><caption>What each pays</caption><tr><th>Member</th><th>Sum</th></tr>"
                                        + "<tr><td>Veldt</td><td>12 million</td></tr></table>"))
                .endsWith(
                        "CAPTION[] What each pays",
                        "HEADING[] Member",
                        "HEADING[] Sum",
                        "BODY[] Veldt",
                        "BODY[] 12 million");
    }

    @Test
    void whatIsHiddenIsNoTextButWhatOpensIs() {
        assertThat(
                        body(
                                PARAGRAPH
                                        + "<p style='display: none'>Hidden words are not read.</p><p hidden>Nor"
                                        + " these.</p><div class=accordion aria-hidden=true style='display:none'><p>We"
                                        + " will also pay the pilots.</p></div><details><summary>Costs</summary><p>It"
                                        + " will cost nothing at all.</p></details>"))
                .endsWith(
                        "BODY[] We will also pay the pilots.",
                        "HEADING[] Costs",
                        "BODY[] It will cost nothing at all.");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, windows-1252", "ISO-8859-1, windows-1252", "windows-1250, windows-1250", "UTF-8, UTF-8"})
    void aPageIsReadInTheCharsetThatItNames(String named, String actual) {
        String page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=NAMED'></head><body><p>The"
                        + " member’s toll – “seven” – will fall for all of us.</p></body></html>";
        assertThat(read(page.replace("NAMED", named).getBytes(Charset.forName(actual))).words().text())
                .contains("member’s toll – “seven” –");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWhateverThePageNames(String charset) {
        String page =
                "<html><head><meta charset='iso-8859-2'></head><body><p>The member’s toll will fall for"
                        + " us.</p></body></html>";
        assertThat(Format.of(page.getBytes(Charset.forName(charset)))).isEqualTo(Format.HTML);
        assertThat(read(page.getBytes(Charset.forName(charset))).words().text()).contains("member’s toll");
    }

    @Test
    void aPageCutOffWithinACharacterKeepsItsCharset() {
        byte[] page =
                "<html><meta charset=utf-8><p>The member’s toll will fall for all of us, says the façade"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(page, page.length - 4);
        assertThat(read(cut).words().text()).contains("member’s toll");
    }

    @Test
    void aPageStatesItsFields() {
        Map<String, String> fields =
                page(
                                "<title>Toll to fall | League of Tolls</title><meta property=og:site_name"
                                        + " content='League of Tolls'><meta name=author content='Web Editor'><meta"
                                        + " name=dcterms.issued content='2031-05-14T10:00'><link rel=canonical"
                                        + " href='https://league.example/toll'>",
                                "<h1>Toll to fall</h1>" + PARAGRAPH)
                        .fields();
        assertThat(fields)
                .containsOnly(
                        Map.entry("title", "Toll to fall"),
                        Map.entry("issuer", "League of Tolls"),
                        Map.entry("date", "2031-05-14"),
                        Map.entry("source", "https://league.example/toll"));
    }

    @Test
    void anAuthorInSightIsTheIssuer() {
        assertThat(
                        page(
                                        "<title>Toll to fall</title><meta property=og:site_name content='Quay Letter'>",
                                        "<h1>Toll to fall</h1><div class=byline>By Ana Marn, 3 May 2031</div>"
                                                + PARAGRAPH)
                                .fields())
                .containsEntry("issuer", "Ana Marn")
                .containsEntry("date", "2031-05-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><title>403 Forbidden</title><body><h1>Forbidden</h1><p>You have no permission.</p> | wall |"
                        + " error page",
                "<html><title>Just a moment...</title><body><script src=a></script> | wall | test whether a person"
                        + " reads",
                "<html><title>Log in - Courier</title><body><form><input></form> | wall | log in",
                "<html><title>Before you continue</title><body><p>We use cookies.</p> | wall | cookies",
                "<html><title>App</title><body><div id=root></div><script src=a.js></script> | no-main-text | script",
                "<html><title>Old</title><frameset><frame src=nav.html><frame src=text.html></frameset> | no-main-text"
                        + " | frames",
            })
    void pagesThatStandBeforeATextAreProblems(String page, String id, String found) {
        Problem problem = problem(page);
        assertThat(problem.id()).isEqualTo(id);
        assertThat(problem.found()).contains(found);
    }

    @Test
    void aTextThatSpeaksOfForbiddenThingsIsRead() {
        assertThat(
                        page(
                                        "<title>Access denied: how the Isles closed their ports</title>",
                                        "<h1>Access denied: how the Isles closed their ports</h1>"
                                                + PARAGRAPH.repeat(5))
                                .words()
                                .text())
                .contains("halve the tolls");
    }

    @Test
    void aParagraphOfLinksThatLeadsToAQuotationIsReadAndAListOfLinksIsNot() {
        String said = "The members will halve the tolls on the river by the spring, and nobody will pay twice.";
        assertThat(
                        body(
                                "<p>"
                                        + said
                                        + "</p><p><a href=/ann>Ann Marsh</a> <a href=/1>answered the council</a>:</p>"
                                        + "<blockquote><p>"
                                        + said
                                        + "</p></blockquote><p>"
                                        + said
                                        + "</p>"
                                        + "<p><a href=/2>Ports:</a> <a href=/3>Locks:</a></p>"))
                .containsExactly(
                        "BODY[] " + said, "BODY[] Ann Marsh answered the council:", "BODY[] " + said, "BODY[] " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form class=search><p>%s</p></form>",
                "<div class=sidebar><div class=menu>%s</div></div>",
                "<nav>%s</nav>",
                "<table class=footer><tr><td>%s</td></tr></table>",
            })
    void noPageLosesItsTextForItsNames(String frame) {
        String text =
                "The members will halve the tolls on the river by the spring, and nobody will pay twice. ".repeat(4);
        assertThat(body(frame.formatted(text))).singleElement().asString().contains("halve the tolls");
    }
}

package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.pledgescope.compare.ComparedDocument;
import org.pledgescope.compare.GroupSummary;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.SampleAnalyses;

class IndexPageTest {

    private static final Provenance MADE = new Provenance("0.1.0", "parse=true", Map.of("scale.tsv", "0123456789ab"));
    private static final int MEGABYTES = 1_000_000;

    private static String render(List<ComparedDocument> documents, List<Problem> problems) {
        IndexRows rows = new IndexRows();
        documents.forEach(rows::add);
        return IndexPage.of(
                        rows, GroupSummary.all(documents), problems, MADE, Map.of("documents.csv", documents.size()))
                .render();
    }

    private static Document page(List<ComparedDocument> documents, List<Problem> problems) {
        return Jsoup.parse(render(documents, problems));
    }

    private static List<ComparedDocument> many(int size) {
        DocumentKind[] kinds = DocumentKind.values();
        return IntStream.range(0, size)
                .mapToObj(i ->
                        Documents.of(
                                "communiques-%04d-a-rather-long-name-of-a-file-0a1b2c".formatted(i),
                                "Statement %d by the Heads of State or Government of the Alliance on Security"
                                        .formatted(i),
                                "%d-%02d".formatted(1990 + i % 36, 1 + i % 12),
                                "Issuer number " + i % 300,
                                kinds[i % kinds.length],
                                800 + i,
                                i % 40,
                                i % 17))
                .toList();
    }

    @Test
    void staysSmallWithThousandsOfDocumentsAndKeepsEveryRow() {
        String html = render(many(2338), List.of());
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(5 * MEGABYTES);
        Document page = Jsoup.parse(html);
        assertThat(page.select("#tab tbody tr")).hasSize(2338);
        assertThat(page.select("#tab.paged")).hasSize(1);
        assertThat(page.select(".sms")).isEmpty();
        assertThat(page.select(".gr")).hasSize(3);
    }

    @Test
    void numbersAreTheSameInTableAndChartNewestFirst() {
        Document page = page(many(12), List.of());
        assertThat(page.select("#tab tbody tr").eachAttr("data-date")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(page.select("#tab tbody .no").eachText())
                .isEqualTo(IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
        for (Element name : page.select(".nums li")) {
            String number = name.select(".no").text();
            String title = page.select("#tab tbody tr").get(Integer.parseInt(number) - 1).select("a").text();
            assertThat(name.ownText()).startsWith(title.substring(0, "Statement 1".length()));
        }
    }

    @Test
    void aGridTakesThePlaceOfCirclesAndCountsEachDocumentOnce() {
        List<ComparedDocument> documents = many(200);
        Document page = page(documents, List.of());
        int counted =
                page.select(".grid tbody td").eachText().stream()
                        .mapToInt(text -> Integer.parseInt(text.replace(",", "")))
                        .sum();
        long enough = documents.stream().filter(document -> document.tally().commitments() >= 10).count();
        assertThat(counted).isEqualTo((int) enough);
        assertThat(page.select("svg.pt")).isNotEmpty().hasSizeLessThanOrEqualTo(DocumentKind.values().length);
        assertThat(page.select(".nums li").eachText())
                .allSatisfy(name -> assertThat(page.select("#by-kind + .scr tbody th").eachText()).contains(name));
    }

    @Test
    void joinsTheTextsOfAnIssuerInTheOrderOfTheirDates() {
        List<ComparedDocument> series = new ArrayList<>();
        for (int year = 2020; year < 2024; year++) {
            series.add(
                    Documents.of(
                            "d" + year,
                            "Summit",
                            "" + year,
                            "Alliance",
                            DocumentKind.COMMUNIQUE,
                            1000,
                            year - 2010,
                            3));
        }
        Document page = page(series, List.of());
        assertThat(page.select("line.sr")).hasSize(3);
        assertThat(page.select("svg.pt.se")).hasSize(4);
        assertThat(page.text()).contains("The line joins the texts of Alliance (communiqués, 4), oldest to newest.");
        series.add(Documents.of("again", "Summit", "2020", "Alliance", DocumentKind.COMMUNIQUE, 1000, 5, 5));
        assertThat(page(series, List.of()).select("line.sr")).isEmpty();
    }

    @Test
    void fitsNoDocumentOneDocumentAndDocumentsWithoutAnything() {
        Problem problem = new Problem("a.pdf", "no-text-layer", "found pictures", "recognise the words");
        Document nothing = page(List.of(), List.of(problem));
        assertThat(nothing.select("h1").text()).isEqualTo("No text could be read");
        assertThat(nothing.select("#tab, svg.pt")).isEmpty();
        assertThat(nothing.select(".pb tbody tr").text()).contains("not in the figures", "No text layer");

        Document one = page(List.of(Documents.of("Only", 2, 1)), List.of());
        assertThat(one.select("#tab tbody tr")).hasSize(1);
        assertThat(one.select("#f, svg.pt, .gr")).isEmpty();

        ComparedDocument empty = Documents.of("e", "", "", "", DocumentKind.OTHER, 0, 0, 0, 0);
        Document zeros = page(List.of(empty, Documents.of("f", "", "", "", DocumentKind.OTHER, 0, 0, 0, 0)), List.of());
        assertThat(zeros.select("#tab tbody a").eachText()).containsExactly("e", "f");
        assertThat(zeros.text()).doesNotContain("NaN", "Infinity").contains("No sentence is hedged.");
        assertThat(page(many(60).stream().map(d -> empty).toList(), List.of()).text()).doesNotContain("NaN");
    }

    @Test
    void tellsErrorsFromWarningsAndSaysHowManyItLeavesOut() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            problems.add(Problem.warning("w" + i, "not-english", "part is French", "give the English text"));
        }
        problems.add(Problem.warning("d", "duplicate", "the same words as e", "leave out one"));
        problems.add(new Problem("e", "encoding", "byte 0x92", "save it again"));
        Document page = page(List.of(Documents.of("A", 1, 1)), problems);
        assertThat(page.select(".pb tbody tr")).hasSize(100);
        assertThat(page.select(".pb tbody tr").getFirst().text()).contains("e", "error", "not in the figures");
        assertThat(page.select("#problems").text())
                .contains("What gave the error is not in the figures above.")
                .contains("150 remarks on inputs that were read all the same.")
                .contains("1 text that stands twice is counted once.")
                .contains("52 more in problems.csv");
    }

    @Test
    void hostileWordsAreShownAndNeverRun() {
        String hostile = "\"'></title><script>alert(1)</script><img src=x onerror=alert(2)>" + "x".repeat(300);
        String html =
                render(
                        List.of(
                                Documents.of("a", hostile, "", hostile, DocumentKind.OTHER, 10, 1, 0),
                                Documents.of("b", hostile, "", hostile, DocumentKind.SPEECH, 10, 1, 0)),
                        List.of(new Problem(hostile, "encoding", hostile, hostile)));
        assertThat(html)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img")
                .doesNotContainPattern("<[^>]* (style|on[a-z]+)=");
    }

    @Test
    void everyLinkToATableNamesOneOfTheReport() {
        assertThat(page(many(60), List.of()).select("a[href$=.csv]").eachAttr("href"))
                .isSubsetOf(
                        "documents.csv",
                        "comparison.csv",
                        "groups.csv",
                        "hedges.csv",
                        "mentions.csv",
                        "entity-commitments.csv",
                        "problems.csv");
    }

    @Test
    void aFewTextsShowWhereTheyAreFirmAndManyDoNot() {
        FirmPlaces places = new FirmPlaces();
        List<ComparedDocument> documents = new ArrayList<>();
        for (int i = 0; i <= FirmPlaces.DOCUMENTS; i++) {
            if (i == FirmPlaces.DOCUMENTS) {
                assertThat(places.views(ShownDocument.number(documents)))
                        .hasSize(i)
                        .allMatch(view -> !view.bars().isEmpty());
            }
            String id = "d" + i;
            places.add(SampleAnalyses.harbour(id, "T", SampleAnalyses.TEXT));
            documents.add(Documents.of(id, 1, 1));
        }
        assertThat(places.views(ShownDocument.number(documents))).isEmpty();
    }
}

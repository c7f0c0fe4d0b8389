package org.pledgescope.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the page of a document does under a reader's hands: its register, its deep links and its checks.
@InBrowser
class DocumentPageTest {

    private static final Pattern COUNT = Pattern.compile("(.*) \\((\\d+)\\)");
    private static final String LOOK =
            """
            element => ['backgroundColor', 'outlineStyle', 'boxShadow', 'borderLeftStyle', 'borderLeftColor',
                'borderBottomStyle', 'textDecorationLine'].map(part => getComputedStyle(element)[part]).join()
            """;

    private Tab tab;

    @BeforeEach
    void open(Chromium chromium) {
        tab = chromium.open(summit(), Look.DESKTOP);
    }

    @AfterEach
    void close() {
        tab.close();
    }

    /// The longest of the sample texts, with more rows than are shown at first.
    static Path summit() {
        return Reports.page(Reports.corpora(), "halden-summit-2032");
    }

    @ParameterizedTest
    @CsvSource({"s, descending", "l, descending", "w, ascending", "p, descending"})
    void aHeaderSortsTheRegisterAndThenTheOtherWayRound(String key, String first) {
        Locator header = page().locator("#reg th[data-k=%s]".formatted(key));
        header.locator("button").click();
        assertSorted(header, first);
        List<String> once = column(key);
        assertInOrder(once, key, first);
        header.locator("button").click();
        String second = first.equals("ascending") ? "descending" : "ascending";
        assertSorted(header, second);
        assertInOrder(column(key), key, second);
        assertThat(column(key)).isNotEqualTo(once).containsExactlyInAnyOrderElementsOf(once);
    }

    @Test
    void theMenuOfOrdersSortsToo() {
        page().selectOption("#flt select[name=o]", "s");
        assertSorted(page().locator("#reg th[data-k=s]"), "ascending");
        assertInOrder(column("s"), "s", "ascending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"firm", "moderate", "soft", "rhetorical"})
    void aBandShowsItsRowsAloneAndSaysHowMany(String band) {
        Locator chip = page().locator("#flt label:has(input[value=%s])".formatted(band));
        int count = Integer.parseInt(chip.locator(".mut").textContent());
        chip.click();
        assertShown(count);
        assertThat(page().locator("#reg tbody tr:not([hidden]) .fs .bd").allTextContents())
                .hasSize(count)
                .allMatch(band::equals);
        chip.click();
        assertShown(all());
    }

    @ParameterizedTest
    @CsvSource({"e, 7", "h, 6", "a, 4"})
    void aMenuShowsTheRowsThatHoldItsChoiceAndSaysHowMany(String menu, int column) {
        Locator select = page().locator("#flt select[name=%s]".formatted(menu));
        Matcher choice = choice(select);
        select.selectOption(
                select.locator("option", new Locator.LocatorOptions().setHasText(choice.group()))
                        .first()
                        .getAttribute("value"));
        int count = Integer.parseInt(choice.group(2));
        assertThat(count).isBetween(1, all() - 1);
        assertShown(count);
        List<String> cells = shown("row => row.cells[%d].textContent".formatted(column));
        if (menu.equals("h")) {
            assertThat(cells).allMatch(cell -> !cell.isBlank());
        } else {
            assertThat(cells).allMatch(cell -> cell.contains(choice.group(1)));
        }
        page().locator("#flt button[type=reset]").click();
        assertThat(page().locator("#cnt")).hasText("%d of %d".formatted(all(), all()));
    }

    @Test
    void deadlinesAndHedgesDivideTheRegister() {
        for (String menu : List.of("d=1,0", "h=*,-")) {
            String name = menu.substring(0, 1);
            int with = chosen(name, menu.substring(2, 3));
            int without = chosen(name, menu.substring(4));
            assertThat(with).isPositive();
            assertThat(without).isPositive();
            assertThat(with + without).isEqualTo(all());
            chosen(name, "");
        }
    }

    @Test
    void choicesNarrowEachOther() {
        int dated = chosen("d", "1");
        page().locator("#flt label:has(input[value=firm])").click();
        int firmAndDated = shown("row => row.id").size();
        assertThat(firmAndDated).isPositive().isLessThan(dated);
        assertThat(shown("row => row.dataset.b + row.dataset.d")).hasSize(firmAndDated).allMatch("firm1"::equals);
        assertShown(firmAndDated);
    }

    @Test
    void aLinkToARowThatIsFilteredAwayOrNotYetShownShowsIt(Chromium chromium) {
        String last = "r" + all();
        assertThat(page().locator("#" + last)).isHidden();
        try (Tab deep = chromium.open(summit(), "#" + last, Look.DESKTOP)) {
            assertThat(deep.page().locator("#" + last)).isInViewport();
        }
        Locator firm = page().locator("#reg tr[data-b=firm]").first();
        String id = firm.getAttribute("id");
        page().locator("#flt label:has(input[value=soft])").click();
        assertThat(page().locator("#" + id)).isHidden();
        page().evaluate("id => { location.hash = id; }", id);
        assertThat(page().locator("#" + id)).isInViewport();
        assertThat(page().locator("#cnt")).hasText("%d of %d".formatted(all(), all()));
    }

    @Test
    void aLinkToACommitmentLeadsToItInTheText(Chromium chromium) {
        String last = "#c" + all();
        try (Tab deep = chromium.open(summit(), last, Look.DESKTOP)) {
            assertThat(deep.page().locator(last)).isInViewport();
        }
        assertThat(page().locator(last)).not().isInViewport();
        page().locator("#reg tbody tr").first().locator("td a").first().click();
        assertThat(page().locator("#c1")).isInViewport();
    }

    @Test
    void aScoreInTheTextLeadsToTheRowThatBeginsWithItsWords() {
        for (Locator score : page().locator(".txt a.t").all().subList(0, 5)) {
            Locator row = page().locator(score.getAttribute("href"));
            assertThat(score.textContent())
                    .isEqualTo(row.locator(".fs .pts").textContent() + " " + row.locator(".fs .bd").textContent());
        }
    }

    @Test
    void aCopiedCitationHasEverythingThatAQuotationNeeds() {
        Locator row = page().locator("#r3");
        String quote = row.locator(".qt0").textContent();
        row.locator("button.cite").click();
        assertThat(page().locator("#cited")).hasText("Copied.");
        assertThat(clipboard())
                .contains("“" + quote + "”")
                .contains(row.locator("td a").first().textContent())
                .contains(page().locator("h1").textContent())
                .contains("2032-")
                .contains("https://")
                .contains("Firmness " + row.locator(".pts").textContent() + " of 100")
                .contains("halden-summit-2032")
                .endsWith(".html#c3");
    }

    @Test
    void theCopiedSummaryKeepsItsCaveat() {
        page().locator("#cp").click();
        assertThat(page().locator("#cps")).hasText("Copied.");
        assertThat(clipboard())
                .contains(page().locator("h1").textContent(), "commit the issuer")
                .contains("measures language, not legal force, likelihood or merit");
    }

    @Test
    void anEntityLooksOtherwiseWhereItIsSoughtAndOnlyThen() {
        Locator radio = page().locator("input[name=ke]:not([value=''])").first();
        Locator mention = page().locator(".txt ." + radio.getAttribute("value")).first();
        Object before = mention.evaluate(LOOK);
        radio.check();
        assertThat(mention.evaluate(LOOK)).isNotEqualTo(before);
        page().locator("#ke-0").check();
        assertThat(mention.evaluate(LOOK)).isEqualTo(before);
    }

    @Test
    void aSwitchTakesTheLineOfItsBandAway() {
        Locator firm = page().locator(".txt .c.firm").first();
        Object before = firm.evaluate(LOOK);
        page().locator("#k-firm").uncheck();
        assertThat(firm.evaluate(LOOK)).isNotEqualTo(before);
    }

    @Test
    void aClaimedCountIsToldTheRuleThatGivesItOrTheNearest() {
        List<String> rules = page().locator("#men th[data-r]").allTextContents();
        Locator counts = page().locator("#men tbody tr").first().locator("td");
        int all = Integer.parseInt(counts.nth(rules.indexOf("all")).locator("a").first().textContent());
        int letters = Integer.parseInt(counts.nth(rules.indexOf("find-in-page")).locator("a").first().textContent());
        page().locator("#cn").fill("" + all);
        assertThat(page().locator("#co b")).hasText(Pattern.compile("True under: .*all\\."));
        page().locator("#cn").fill("" + (letters + 500));
        assertThat(page().locator("#co b")).hasText("False under every rule.");
        assertThat(page().locator("#co")).containsText("Nearest is %d under".formatted(Math.max(all, letters)));
    }

    @Test
    void aListOfCommitmentsAboutAnEntityLeadsToTheirRows() {
        Locator about = page().locator(".abo details").first();
        about.locator("summary").click();
        String name = about.locator("summary strong").textContent();
        about.locator("button[data-e]").click();
        assertThat(page().locator("#flt select[name=e] option:checked")).containsText(name);
        assertThat(shown("row => row.cells[7].textContent")).isNotEmpty().allMatch(cell -> cell.contains(name));
        assertThat(shown("row => row.id").size()).isLessThan(all());
    }

    private Page page() {
        return tab.page();
    }

    private String clipboard() {
        return String.valueOf(page().evaluate("navigator.clipboard.readText()"));
    }

    private int all() {
        return page().locator("#reg tbody tr").count();
    }

    private int chosen(String menu, String value) {
        page().selectOption("#flt select[name=%s]".formatted(menu), value);
        int count = shown("row => row.id").size();
        assertShown(count);
        return count;
    }

    private void assertShown(int count) {
        assertThat(page().locator("#cnt")).hasText("%d of %d".formatted(count, all()));
        assertThat(shown("row => row.id")).hasSize(count);
    }

    /// The first choice of a menu that names how many rows it has and is not all of them.
    private Matcher choice(Locator select) {
        return select.locator("option").allTextContents().stream()
                .map(COUNT::matcher)
                .filter(Matcher::matches)
                .filter(choice -> Integer.parseInt(choice.group(2)) < all())
                .findFirst()
                .orElseThrow();
    }

    /// Of the rows that the choices leave, whether on the first screen or behind the button.
    private List<String> shown(String what) {
        return strings(
                page().evaluate(
                                "() => [...document.querySelectorAll('#reg tbody tr:not([hidden])')].map(%s)"
                                        .formatted(what)));
    }

    private List<String> column(String key) {
        return shown(
                "row => row.cells[document.querySelector('#reg th[data-k=%s]').cellIndex].textContent + ' ' + row.id"
                        .formatted(key));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static void assertSorted(Locator header, String direction) {
        assertThat(header).hasAttribute("aria-sort", direction);
        assertThat(header.page().locator("#reg th[aria-sort]")).hasCount(1);
    }

    private static void assertInOrder(List<String> column, String key, String direction) {
        Comparator<String> rising =
                switch (key) {
                    case "p" -> Comparator.comparingInt(cell -> Integer.parseInt(cell.replaceFirst("(?s).*r", "")));
                    case "w" ->
                            Comparator.comparing(
                                    (String cell) -> cell.replaceFirst(" r\\d+$", ""), DocumentPageTest::compareWords);
                    default -> Comparator.comparingInt(cell -> Integer.parseInt(cell.replaceFirst("(?s)\\D.*", "")));
                };
        assertThat(column)
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo(direction.equals("ascending") ? rising : rising.reversed());
    }

    private static int compareWords(String a, String b) {
        return Collator.getInstance(Locale.ENGLISH).compare(a, b);
    }
}

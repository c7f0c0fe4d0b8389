package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the index page does under a reader's hands.
@InBrowser
class IndexTableTest {

    private static final int MANY = 120;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern BAND = Pattern.compile("(\\d[\\d,]*) (firm|moderate|soft|rhetorical)");

    private Tab tab;

    @BeforeEach
    void open(Chromium chromium) {
        tab = chromium.open(Reports.corpora().resolve("index.html"), Look.DESKTOP);
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @ParameterizedTest
    @CsvSource({"words", "commitments", "density", "firm", "share", "mean", "hedges"})
    void aHeaderSortsByItsFiguresAndThenTheOtherWayRound(String key) {
        Page page = tab.page();
        page.locator("#tab th[data-key=%s] button".formatted(key)).click();
        assertSorted(page, key, "descending");
        List<Double> falling = figures(page, key);
        assertThat(falling).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(new HashSet<>(falling)).hasSizeGreaterThan(2);
        page.locator("#tab th[data-key=%s] button".formatted(key)).click();
        assertSorted(page, key, "ascending");
        assertThat(figures(page, key)).isSorted().containsExactlyInAnyOrderElementsOf(falling);
    }

    @Test
    void theTitlesSortAsWords() {
        Page page = tab.page();
        page.locator("#tab th[data-key=title] button").click();
        assertSorted(page, "title", "ascending");
        List<String> rising = titles(page);
        assertThat(rising).hasSizeGreaterThan(10).isSortedAccordingTo(byWords());
        page.locator("#tab th[data-key=title] button").click();
        assertSorted(page, "title", "descending");
        assertThat(titles(page)).isEqualTo(rising.reversed());
    }

    @Test
    void theMenuOfOrdersSortsToo() {
        Page page = tab.page();
        page.selectOption("select[name=order]", "-words");
        assertSorted(page, "words", "descending");
        assertThat(figures(page, "words")).isSortedAccordingTo(Comparator.reverseOrder());
        page.selectOption("select[name=order]", "date");
        List<String> dates =
                rows(page).evaluateAll("rows => rows.map(row => row.dataset.date)") instanceof List<?> all
                        ? all.stream().map(String::valueOf).filter(date -> !date.isEmpty()).toList()
                        : List.of();
        assertThat(dates).hasSizeGreaterThan(10).isSorted();
    }

    @Test
    void aKindShowsItsDocumentsAloneAndAllShowsAllAgain() {
        Page page = tab.page();
        int all = rows(page).count();
        for (Locator kind : page.locator("#f input[name=kind]:not([value=''])").all()) {
            kind.check();
            String value = kind.inputValue();
            int shown = rows(page).count();
            assertThat(shown).isBetween(1, all - 1);
            assertThat(page.locator("#tab tbody tr[data-kind='%s']".formatted(value)).count()).isEqualTo(shown);
            assertThat(page.locator("label:has(input[value='%s'])".formatted(value)).textContent())
                    .endsWith(" " + shown);
            assertThat(page.locator("#shown").textContent()).isEqualTo("%d of %d shown".formatted(shown, all));
        }
        page.locator("#f input[name=kind][value='']").check();
        assertThat(rows(page).count()).isEqualTo(all);
    }

    @Test
    void everyWordThatIsSoughtMustBeInTheTitleOrTheIssuer() {
        Page page = tab.page();
        int all = rows(page).count();
        page.locator("#f input[name=find]").fill("  DECLARATION summit ");
        assertThat(titles(page)).hasSize(2).allMatch(title -> title.endsWith("Summit Declaration"));
        assertThat(page.locator("#shown").textContent()).isEqualTo("2 of %d shown".formatted(all));
        page.locator("#f input[name=find]").fill("declaration zebra");
        assertThat(rows(page).count()).isZero();
        assertThat(page.locator("#shown").textContent()).isEqualTo("0 of %d shown".formatted(all));
        page.locator("#f input[name=find]").fill("");
        assertThat(rows(page).count()).isEqualTo(all);
    }

    @Test
    void eachOfManyDocumentsStandsOnOnePageOfTheTable(Chromium chromium) {
        try (Tab many = chromium.open(Reports.many(MANY).resolve("index.html"), Look.DESKTOP)) {
            Page page = many.page();
            Locator next = page.locator("#next");
            assertThat(page.locator("#prev").isDisabled()).isTrue();
            List<String> seen = new ArrayList<>(titles(page));
            assertThat(seen).hasSize(50);
            for (int number = 2; number <= 3; number++) {
                next.click();
                assertThat(page.locator("#page-no").textContent()).isEqualTo("page %d of 3".formatted(number));
                seen.addAll(titles(page));
            }
            assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();
            assertThat(next.isDisabled()).isTrue();
            page.locator("#f input[name=find]").fill("pact 117");
            assertThat(titles(page)).containsExactly("Pact 117");
            assertThat(page.locator(".pager").isVisible()).isFalse();
            page.locator("#f input[name=find]").fill("");
            assertThat(page.locator("#page-no").textContent()).isEqualTo("page 1 of 3");
        }
    }

    @Test
    void withoutScriptsEveryDocumentIsThere(Chromium chromium) {
        try (Tab many = chromium.open(Reports.many(MANY).resolve("index.html"), Look.DESKTOP.withoutScripts())) {
            assertThat(rows(many.page()).evaluateAll("rows => rows.filter(row => row.checkVisibility()).length"))
                    .isEqualTo(MANY);
        }
    }

    @Test
    void aTitleLeadsToItsDocumentAndBack() {
        Page page = tab.page();
        Locator first = page.locator("#tab tbody a").first();
        String title = first.textContent();
        first.click();
        page.waitForURL("**/documents/*.html");
        assertThat(page.locator("h1").textContent()).isEqualTo(title);
        page.locator("header a", new Page.LocatorOptions().setHasText("All documents")).first().click();
        page.waitForURL("**/index.html");
        assertThat(rows(page).count()).isGreaterThan(10);
    }

    /// As people sort: without regard to case, and figures by their value.
    private static Comparator<String> byWords() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(Locale.ENGLISH);
        collator.setNumericCollation(true);
        return collator::compare;
    }

    private static Locator rows(Page page) {
        return page.locator("#tab tbody tr");
    }

    private static List<String> titles(Page page) {
        return page.locator("#tab tbody th a").allTextContents();
    }

    private static void assertSorted(Page page, String key, String direction) {
        assertThat(page.locator("#tab th[aria-sort]").count()).isEqualTo(1);
        assertThat(page.locator("#tab th[aria-sort]").getAttribute("data-key")).isEqualTo(key);
        assertThat(page.locator("#tab th[aria-sort]").getAttribute("aria-sort")).isEqualTo(direction);
    }

    /// What a reader sees in the column, -1 for "none"; of the bands the share of the firm.
    private static List<Double> figures(Page page, String key) {
        Object cells =
                page.evaluate(
                        """
                        key => {
                          const column = document.querySelector(`#tab th[data-key=${key}]`).cellIndex;
                          return [...document.querySelectorAll('#tab tbody tr')].map(({cells}) =>
                              key === 'firm' ? cells[column].innerText : cells[column].firstChild.textContent);
                        }
                        """,
                        key);
        return ((List<?>) cells)
                .stream()
                        .map(String::valueOf)
                        .map(cell -> key.equals("firm") ? firmShare(cell) : number(cell))
                        .toList();
    }

    private static double number(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.find() ? Double.parseDouble(number.group().replace(",", "")) : -1;
    }

    private static double firmShare(String cell) {
        double firm = 0;
        double all = 0;
        Set<String> bands = new HashSet<>();
        Matcher band = BAND.matcher(cell);
        while (band.find() && bands.add(band.group(2))) {
            double count = number(band.group(1));
            all += count;
            firm += band.group(2).equals("firm") ? count : 0;
        }
        return all == 0 ? -1 : firm / all;
    }
}

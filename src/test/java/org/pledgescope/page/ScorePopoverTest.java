package org.pledgescope.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The arithmetic behind a score opens by mouse, by keyboard and by finger, and goes away again.
@InBrowser
class ScorePopoverTest {

    private static final String SCORE = ".txt a.t";

    private Tab tab;

    @BeforeEach
    void open(Chromium chromium) {
        tab = chromium.open(DocumentPageTest.summit(), Look.DESKTOP);
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void pointingShowsItAndLeavingHidesIt() {
        Locator score = tab.page().locator(SCORE).nth(2);
        score.hover();
        assertThat(popover()).isVisible();
        assertExplains(score);
        tab.page().mouse().move(2, 2);
        assertThat(popover()).isHidden();
    }

    @Test
    void theTabKeyShowsItEnterMovesIntoItAndEscapeReturns() {
        Page page = tab.page();
        page.evaluate("score => document.querySelector(score).closest('[id^=p]').querySelector('.pn').focus()", SCORE);
        page.keyboard().press("Tab");
        Locator score = page.locator(SCORE).first();
        assertThat(score).isFocused();
        assertThat(popover()).isVisible();
        assertExplains(score);
        page.keyboard().press("Enter");
        assertThat(page.locator("#pop button.x")).isFocused();
        page.keyboard().press("Escape");
        assertThat(popover()).isHidden();
        assertThat(score).isFocused();
    }

    @Test
    void theNextCommitmentIsOneStepAway() {
        Page page = tab.page();
        page.locator(SCORE).first().click();
        assertExplains(page.locator(SCORE).first());
        page.locator("#pop button", new Page.LocatorOptions().setHasText("Next")).click();
        assertExplains(page.locator(".txt a.t[href='#r2']"));
        page.locator("#pop a").click();
        assertThat(popover()).isHidden();
        assertThat(page.locator("#r2")).isInViewport();
    }

    @Test
    void aFingerShowsItAtTheFootOfAPhoneAndClosesIt(Chromium chromium) {
        try (Tab phone = chromium.open(DocumentPageTest.summit(), Look.PHONE)) {
            Page page = phone.page();
            page.locator(SCORE).nth(1).tap();
            assertThat(page.locator("#pop")).isVisible();
            BoundingBox box = page.locator("#pop").boundingBox();
            assertThat(box.y + box.height).isBetween(Look.PHONE.height() - 40.0, Look.PHONE.height() + 1.0);
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(Look.PHONE.width());
            page.locator("#pop button.x").tap();
            assertThat(page.locator("#pop")).isHidden();
        }
    }

    @Test
    void aBarOfTheChartShowsItToo() {
        tab.page().locator("rect[data-c='4']").hover();
        assertThat(popover()).isVisible();
        assertExplains(tab.page().locator(".txt a.t[href='#r4']"));
    }

    private Locator popover() {
        return tab.page().locator("#pop");
    }

    /// Names the score and its band, and the points add up to it.
    private void assertExplains(Locator score) {
        String[] words = score.textContent().split(" ");
        assertThat(popover().locator(".hd .bd")).hasText("%s, %s of 100".formatted(words[1], words[0]));
        int sum =
                popover().locator("tbody tr:not(.sum) td:first-child").allTextContents().stream()
                        .mapToInt(points -> Integer.parseInt(points.replace("−", "-").replaceAll("[^\\d-]", "")))
                        .sum();
        assertThat(sum).isEqualTo(Integer.parseInt(words[0]));
        assertThat(popover().locator("tr.sum td").first()).hasText(words[0]);
    }
}

package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A document that tries to run something is shown and never run, however it was read.
@InBrowser
class HostileDocumentTest {

    private static final String FOREIGN =
            "img, iframe, object, embed, form[action], base, link, video, audio, template, textarea, frame, math,"
                    + " meta[http-equiv=refresh], [srcdoc], [autofocus], foreignObject, svg a, body style";

    static Stream<Path> pages() {
        return Reports.pages(Reports.hostile()).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void runsNothing(Path file, Chromium chromium) {
        try (Tab tab = chromium.open(file, Look.DESKTOP)) {
            assertHarmless(tab.page());
            use(tab.page());
            assertHarmless(tab.page());
        }
    }

    /// The policy is the second line of defence; the first has to hold alone.
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void runsNothingEvenWithoutItsPolicy(Path file, Chromium chromium) {
        try (Tab tab = chromium.open(file, Look.DESKTOP.withoutPolicy())) {
            assertHarmless(tab.page());
            use(tab.page());
            assertHarmless(tab.page());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linksOnlyToItsReportAndTheWeb(Path file) throws IOException {
        List<String> targets = Jsoup.parse(file).select("[href], [*|href]").eachAttr("href");
        assertThat(targets).isNotEmpty().allMatch(target -> target.matches("(https?://|#|[\\w./-]+(#|$)).*"));
    }

    @Test
    void everyFormArrivesOnAPageWithItsWords() {
        assertThat(Reports.pages(Reports.hostile())).hasSizeGreaterThanOrEqualTo(7);
        assertThat(pages())
                .allSatisfy(page ->
                        assertThat(Jsoup.parse(page).text()).contains("<img src=x onerror=window.pwned=1>", "${7*7}"));
    }

    /// Does what a reader does who tries everything.
    private static void use(Page page) {
        page.evaluate(
                """
                () => {
                  document.querySelectorAll('details').forEach(part => { part.open = true; });
                  document.querySelectorAll('main input, main select').forEach(control => {
                    control.dispatchEvent(new Event('input', {bubbles: true}));
                    control.dispatchEvent(new Event('change', {bubbles: true}));
                  });
                  document.querySelectorAll('button:not([popovertarget]), .c a.t').forEach(control => control.click());
                }
                """);
    }

    private static void assertHarmless(Page page) {
        assertThat(page.evaluate("typeof window." + HostileTexts.FLAG)).isEqualTo("undefined");
        assertThat(page.locator(FOREIGN).count()).isZero();
        assertThat(page.locator("script").count()).isEqualTo(1);
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('*')].flatMap(element => [...element.attributes])"
                                        + ".filter(attribute => /^on|^style$/.test(attribute.name)"
                                        + " && attribute.ownerElement.closest('[popover]') === null).map(a => a.name)"))
                .isEqualTo(List.of());
    }
}

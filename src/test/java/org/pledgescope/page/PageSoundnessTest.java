package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every page in a browser, seen on pages of each kind: of the smallest reports, of hostile texts, of a long
/// text, a table, a note, one without commitments. The tests of one page share its tab.
@InBrowser
@ParameterizedClass(name = "{0}")
@MethodSource("pages")
class PageSoundnessTest {

    private static final List<Integer> WIDTHS = List.of(360, 390, 768, 1280, 1600);
    private static final String TOO_WIDE =
            """
            () => {
              const isInScroller = element => element.parentElement !== null
                  && (getComputedStyle(element.parentElement).overflowX !== 'visible' || isInScroller(element.parentElement));
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return '';
              const wide = [...document.body.querySelectorAll('*')]
                  .filter(element => element.getBoundingClientRect().right > room + 1 && !isInScroller(element));
              return wide.slice(0, 4).map(element => element.outerHTML.slice(0, 100)).join(' | ') || 'unknown';
            }
            """;

    private static @Nullable Tab open;

    @Parameter private Path file = Path.of("");

    static Stream<Path> pages() {
        Stream<Path> hostile = Reports.pages(Reports.hostile()).stream().limit(3);
        Stream<Path> corpora =
                Stream.of(
                                "index",
                                "halden-summit-2032",
                                "finance-ministers",
                                "isles-note-1",
                                "op-ed-cranes",
                                "orren-bank",
                                "press-office-2032-eml-questions",
                                "statement-cable")
                        .map(name -> Reports.page(Reports.corpora(), name));
        return Stream.of(Reports.pages(Reports.samples()).stream(), hostile, corpora, Reports.realPages().stream())
                .flatMap(Function.identity());
    }

    @BeforeParameterizedClassInvocation
    static void openTab(Path file, Chromium chromium) {
        open = chromium.open(file, Look.DESKTOP);
    }

    @AfterParameterizedClassInvocation
    static void reportsNoErrorAndAsksForNothing() {
        tab().close();
    }

    @BeforeEach
    void asOpened() {
        page().setViewportSize(Look.DESKTOP.width(), Look.DESKTOP.height());
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        page().evaluate("() => document.querySelectorAll('details').forEach(part => { part.open = false; })");
    }

    @Test
    void meetsWcagAndBestPractice() {
        assertThat(Axe.violations(page())).isEmpty();
    }

    @Test
    void hasStrongContrastsInTheDark() {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.weakContrasts(page())).isEmpty();
    }

    @Test
    void fitsEveryWidth() {
        page().evaluate("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
        for (int width : WIDTHS) {
            page().setViewportSize(width, Look.DESKTOP.height());
            assertThat(page().evaluate(TOO_WIDE)).as("what is wider than %d px", width).isEqualTo("");
        }
    }

    @Test
    void isCompleteWithoutScripts(Chromium chromium) throws IOException {
        try (Tab tab = chromium.open(file, Look.DESKTOP.withoutScripts())) {
            Page page = tab.page();
            assertThat(page.locator("html.js").count()).isZero();
            assertThat(
                            visible(
                                    page,
                                    "button:not([popovertarget]), select, form, input:not([type=checkbox],"
                                            + " [type=radio])"))
                    .as("controls that need a script")
                    .isEmpty();
            assertEveryRowAndParagraphIsVisible(page);
        }
    }

    @Test
    void printsAllOfItAndNoControls() throws IOException {
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visible(page(), "nav, form, button:not(th *), select, input, .skip"))
                .as("controls in print")
                .isEmpty();
        assertEveryRowAndParagraphIsVisible(page());
        try (PDDocument pdf = Loader.loadPDF(page().pdf())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
            assertThat(letters(new PDFTextStripper().getText(pdf)))
                    .contains(beginning(page().locator("h1").textContent()));
        }
    }

    private static void assertEveryRowAndParagraphIsVisible(Page page) {
        Object hidden =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('main tbody tr, main p, main h2')]
                            .filter(part => !part.closest('details:not([open]), .vh, .js, [popover]'))
                            .filter(part => part.textContent.trim() && !part.checkVisibility())
                            .map(part => part.outerHTML.slice(0, 120))
                        """);
        assertThat(hidden).as("hidden parts").isEqualTo(List.of());
    }

    private static List<String> visible(Page page, String controls) {
        return page.locator(controls).all().stream()
                .filter(Locator::isVisible)
                .map(control -> control.evaluate("element => element.outerHTML.slice(0, 120)").toString())
                .toList();
    }

    /// Short enough to hold none of the marks that turn the direction of what follows.
    private static String beginning(String title) {
        String letters = letters(title);
        return letters.substring(0, Math.min(30, letters.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Page page() {
        return tab().page();
    }

    private static Tab tab() {
        return open == null ? fail("no page is open") : open;
    }
}

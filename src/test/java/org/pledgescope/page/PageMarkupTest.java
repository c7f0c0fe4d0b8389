package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What can be told of every page of every report without a browser.
@ParameterizedClass(name = "{0}")
@MethodSource("pages")
class PageMarkupTest {

    private static final Map<Path, Document> READ = new HashMap<>();

    @Parameter private Path file = Path.of("");

    static Stream<Path> pages() {
        return Stream.concat(
                Stream.of(Reports.samples(), Reports.hostile(), Reports.corpora())
                        .flatMap(report -> Reports.pages(report).stream()),
                Reports.realPages().stream());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Element link : html().select("a[href]")) {
            String target = link.attr("href");
            if (!leadsSomewhere(target)) {
                astray.add(target + " of " + link.text());
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void hasOneTitleAndHeadingsInOrder() throws IOException {
        Document html = html();
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        assertThat(html.title()).isNotBlank();
        assertThat(html.select("h1")).hasSize(1);
        int level = 0;
        for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.outerHtml()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void mayRunNothingButItsOwnScriptAndStyle() throws IOException {
        Document html = html();
        assertThat(html.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'sha256-", "style-src 'sha256-")
                .doesNotContain("unsafe", "http", "*");
        assertThat(html.select("script")).hasSize(1);
        assertThat(html.select("style")).hasSize(1);
        assertThat(
                        html.select(
                                "[style], [src], [srcset], [action], link, base, iframe, object, embed, img,"
                                        + " foreignObject"))
                .isEmpty();
        assertThat(html.select("[^on]")).isEmpty();
    }

    @Test
    void namesEveryElementOnce() throws IOException {
        assertThat(html().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    /// To the page itself, a file of the report or the web; a fragment needs its element.
    private boolean leadsSomewhere(String target) throws IOException {
        if (target.matches("https?://.+")) {
            return true;
        }
        URI uri = URI.create(target);
        if (uri.getScheme() != null) {
            return false;
        }
        Path there = uri.getPath().isEmpty() ? file : file.resolveSibling(uri.getPath());
        return Files.isRegularFile(there)
                && (uri.getFragment() == null || html(there).getElementById(uri.getFragment()) != null);
    }

    private Document html() throws IOException {
        return html(file);
    }

    private static Document html(Path file) throws IOException {
        Path key = file.normalize();
        Document read = READ.get(key);
        if (read == null) {
            read = Jsoup.parse(key);
            READ.put(key, read);
        }
        return read;
    }
}

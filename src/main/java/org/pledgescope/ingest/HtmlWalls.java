package org.pledgescope.ingest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.pledgescope.problem.Problem;

/// Tells a page that stands where a text should be: an error, a login, a test for robots, frames, or an empty shell that
/// a script fills. Only pages with next to no running text are looked at, for texts speak of all of these.
final class HtmlWalls {

    private static final int NO_TEXT = 60;
    private static final int MUCH_SCRIPT = 200;

    /// By `html-walls.tsv`.
    private record Phrase(String kind, boolean isAnywhere, String words) {}

    /// Loaded when the first such page is met.
    private static final class Phrases {
        static final List<Phrase> ALL =
                Table.rows("html-walls.tsv").stream()
                        .map(cells -> new Phrase(cells[0], cells[1].equals("page"), " " + cells[2] + " "))
                        .toList();

        private Phrases() {}
    }

    private HtmlWalls() {}

    /// @param place   how messages name the page
    /// @param page    whole
    /// @param letters of running text in it
    static Optional<Problem> problem(String place, Document page, int letters) {
        String heads = Table.folded(page.title() + " / " + page.select("h1, h2").text());
        String all = Table.folded(page.body().text());
        Optional<Phrase> wall =
                Phrases.ALL.stream()
                        .filter(phrase -> (phrase.isAnywhere() ? all + heads : heads).contains(phrase.words()))
                        .findFirst();
        if (wall.isPresent() && (letters < NO_TEXT || isWhole(wall.get(), heads) || wall.get().isAnywhere())) {
            return Optional.of(problem(place, wall.get()));
        }
        if (letters >= NO_TEXT) {
            return Optional.empty();
        }
        if (page.selectFirst("frameset, frame") != null || letters == 0 && page.selectFirst("iframe[src]") != null) {
            return Optional.of(Problems.frames(place, page.select("frame[src], iframe[src]").attr("src")));
        }
        int script =
                page.select("script").stream().mapToInt(code -> code.data().length() + code.attr("src").length()).sum();
        boolean isShell =
                script > MUCH_SCRIPT || page.selectFirst("script[src], #root, #app, #__next, noscript") != null;
        return isShell ? Optional.of(Problems.drawnByScript(place)) : Optional.empty();
    }

    /// Whether the title says nothing but this, beside a site's name.
    private static boolean isWhole(Phrase phrase, String heads) {
        return heads.startsWith(phrase.words()) || heads.length() < 2 * phrase.words().length();
    }

    private static Problem problem(String place, Phrase wall) {
        String quoted = "'" + wall.words().strip() + "'";
        return switch (wall.kind()) {
            case "check" ->
                    Problems.wall(
                            place,
                            "found a test whether a person reads (" + quoted + ") in place of the text",
                            "open the page in a browser, then save it or print it to PDF");
            case "login" ->
                    Problems.wall(
                            place,
                            "found a page that asks to log in (" + quoted + ") in place of the text",
                            "log in with a browser, open the text there and save it");
            case "consent" ->
                    Problems.wall(
                            place,
                            "found a question about cookies (" + quoted + ") in place of the text",
                            "answer it in a browser, then save the page that comes behind it");
            default ->
                    Problems.wall(
                            place,
                            "found an error page (" + quoted + ") in place of the text",
                            "check the address, and save the page again when it shows the text");
        };
    }
}

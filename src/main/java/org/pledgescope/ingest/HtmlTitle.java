package org.pledgescope.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The title of a page: which of its headings it is, and its words without the site's name.
///
/// @param heading the element in the page, if there is one
/// @param words   in one line; empty for none
record HtmlTitle(Optional<Element> heading, String words) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|»«·•–—:-]+\\s+|\\s*\\|\\s*|\\s*::\\s*");
    private static final int SHORTEST = 8;

    static HtmlTitle of(Document page) {
        String site = folded(meta(page, "meta[property=og:site_name]"));
        List<String> stated = new ArrayList<>();
        for (String words :
                List.of(meta(page, "meta[property=og:title]"), meta(page, "meta[name=twitter:title]"), page.title())) {
            if (!words.isBlank()) {
                stated.add(InlineText.oneLine(words));
            }
        }
        Optional<Element> heading = heading(page, stated, site);
        String words =
                heading.map(found -> InlineText.oneLine(found.text()))
                        .orElseGet(() -> stated.isEmpty() ? "" : withoutSite(stated.getFirst(), site));
        return new HtmlTitle(heading, words);
    }

    private static String meta(Document page, String selector) {
        return page.select(selector).attr("content");
    }

    /// The longest heading that what the page calls itself contains; else the only first-level heading.
    private static Optional<Element> heading(Document page, List<String> stated, String site) {
        List<String> names = stated.stream().map(HtmlTitle::folded).toList();
        Optional<Element> named =
                page.select("h1, h2, h3").stream()
                        .filter(heading -> isIn(folded(heading.text()), names, site))
                        .max(
                                Comparator.comparingInt((Element heading) -> folded(heading.text()).length())
                                        .thenComparingInt(heading -> heading.nameIs("h1") ? 1 : 0));
        List<Element> first =
                page.select("h1").stream().filter(h1 -> h1.hasText() && !folded(h1.text()).equals(site)).toList();
        return named.or(() -> first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty());
    }

    private static boolean isIn(String heading, List<String> names, String site) {
        return heading.length() >= SHORTEST
                && !heading.equals(site)
                && names.stream().anyMatch(name -> name.contains(heading) && heading.length() * 3 >= name.length());
    }

    /// `Global Times » A bridge for all` is about the bridge: the longest part that is not the site's name.
    private static String withoutSite(String words, String site) {
        return SEPARATOR
                .splitAsStream(words)
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !folded(part).equals(site))
                .max(Comparator.comparingInt(String::length))
                .filter(part -> !site.isEmpty() || words.contains("|") || words.contains("»") || words.contains("::"))
                .orElse(words);
    }

    /// Lower case and one space for all that is no letter or digit.
    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

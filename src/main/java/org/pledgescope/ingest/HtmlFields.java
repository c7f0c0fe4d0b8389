package org.pledgescope.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pledgescope.ingest.HtmlHints.Role;

/// What a page states of itself, under the names that [StatedMetadata] reads.
///
/// A text speaks for a person only if the page says so twice: as its author, and in sight of the reader. Names of web
/// editors stand in the metadata of many an office's page.
final class HtmlFields {

    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "datePublished",
                    "dcterms.issued",
                    "dcterms.date",
                    "dcterms.created",
                    "dc.date.issued",
                    "dc.date",
                    "dc.date.created",
                    "date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "citation_publication_date",
                    "govuk:first-published-at",
                    "og:published_time");
    private static final List<String> SITES =
            List.of("og:site_name", "dcterms.publisher", "dc.publisher", "article:publisher_name", "application-name");
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author");
    private static final Pattern ISO =
            Pattern.compile("\\s*((?:1[789]|20)\\d{2}-[01]\\d-[0-3]\\d)(?!\\d).*", Pattern.DOTALL);
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin|der|da|di)){1,4}");
    private static final Pattern OPINION =
            Pattern.compile("(?i).*/(?:opinions?|op-?eds?|commentisfree|commentary|columnists?)/.*");
    private static final Pattern OPINION_SECTION =
            Pattern.compile("(?i)(?:opinions?|op-?eds?|commentary|comment|columns?|columnists?)");
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern ARCHIVED =
            Pattern.compile("https?://web\\.archive\\.org/web/\\d+[a-z_]*/(https?://.*)");
    private static final int LONGEST = 300;

    private final Document page;
    private final HtmlLinkedData data;
    private final HtmlHints hints = new HtmlHints();

    private HtmlFields(Document page, HtmlLinkedData data) {
        this.page = page;
        this.data = data;
    }

    /// @param page whole, before anything is taken out
    static Map<String, String> of(Document page, HtmlLinkedData data) {
        HtmlFields stated = new HtmlFields(page, data);
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", Optional.of(HtmlTitle.of(page).words()));
        put(fields, "date", stated.date());
        String source = stated.source().orElse("");
        put(fields, "source", Optional.of(source));
        put(fields, "issuer", stated.issuer());
        put(fields, "kind", stated.isOpinion(source) ? Optional.of("op-ed") : Optional.empty());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Optional<String> value) {
        value.map(InlineText::oneLine)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                .ifPresent(words -> fields.put(name, words));
    }

    private Optional<String> date() {
        return Stream.of(
                        DATES.stream().map(this::meta).flatMap(Optional::stream),
                        data.date().stream(),
                        page.select("[itemprop=datePublished], time[datetime][pubdate]").stream()
                                .map(HtmlFields::moment),
                        bylines().map(Element::text),
                        page.select("time").stream().map(HtmlFields::moment))
                .flatMap(dates -> dates)
                .map(HtmlFields::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String moment(Element element) {
        return Stream.of("datetime", "content")
                .map(element::attr)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(element::text);
    }

    private static Optional<String> day(String words) {
        Matcher iso = ISO.matcher(words);
        return iso.matches() ? Optional.of(iso.group(1)) : DateInference.spelt(words.replaceAll("[@,]", " "));
    }

    /// Who wrote it and when, in sight of the reader. Those of comments come behind that of the text.
    private Stream<Element> bylines() {
        return page.body().getAllElements().stream()
                .filter(element -> hints.is(Role.BYLINE, element) || element.attr("rel").equals("author"))
                .limit(20);
    }

    private Optional<String> issuer() {
        Optional<String> site =
                SITES.stream().map(this::meta).flatMap(Optional::stream).findFirst().or(data::publisher);
        Optional<String> author =
                Stream.concat(data.person().stream(), AUTHORS.stream().map(this::meta).flatMap(Optional::stream))
                        .map(InlineText::oneLine)
                        .filter(name -> PERSON.matcher(name).matches() && !site.equals(Optional.of(name)))
                        .filter(this::isShown)
                        .findFirst();
        return author.or(() -> site);
    }

    private boolean isShown(String author) {
        return bylines().anyMatch(element -> InlineText.oneLine(element.text()).contains(author));
    }

    private boolean isOpinion(String source) {
        boolean isSection =
                meta("article:section").filter(section -> OPINION_SECTION.matcher(section).matches()).isPresent();
        return data.isOpinion() || isSection || OPINION.matcher(source).matches();
    }

    /// The address of the original, also where an archive holds the page.
    private Optional<String> source() {
        return Stream.of(
                        page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                        meta("og:url").stream(),
                        savedFrom())
                .flatMap(addresses -> addresses)
                .map(address -> ARCHIVED.matcher(address.strip()).replaceFirst("$1"))
                .filter(address -> address.matches("(?i)https?://\\S+"))
                .findFirst();
    }

    private Stream<String> savedFrom() {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.children().stream().flatMap(html -> html.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
                .filter(Matcher::find)
                .map(saved -> saved.group(1));
    }

    private Optional<String> meta(String name) {
        return page.select("meta[name], meta[property], meta[itemprop]").stream()
                .filter(meta ->
                        meta.attr("name").equalsIgnoreCase(name)
                                || meta.attr("property").equalsIgnoreCase(name)
                                || meta.attr("itemprop").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }
}

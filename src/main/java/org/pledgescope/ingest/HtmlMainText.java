package org.pledgescope.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pledgescope.ingest.HtmlHints.Role;

/// Chooses the element of a pruned page that holds the main text, and takes lists of links out of it.
///
/// What a page marks as its main text is believed if it holds most of the running text there is. Else the body is
/// narrowed down as long as nothing but short labels and links is lost: a missing paragraph is worse than a label too
/// many.
final class HtmlMainText {

    private static final String MARKED_MAIN = "main, [role=main], #main-content, #bodyContent";
    private static final int LONGEST_LABEL = 40;

    private final HtmlHints hints;
    private final HtmlProse prose;

    private HtmlMainText(Element body, HtmlHints hints) {
        this.hints = hints;
        this.prose = HtmlProse.of(body);
    }

    static Element choose(Element body, HtmlHints hints) {
        HtmlMainText text = new HtmlMainText(body, hints);
        Element main = text.main(body);
        text.trim(main);
        return main;
    }

    private Element main(Element body) {
        Element wide = holder(body, body.select(MARKED_MAIN).stream(), 6).orElse(body);
        Element article = holder(wide, wide.select("article").stream(), 6).orElse(wide);
        Stream<Element> marked =
                article.getAllElements().stream()
                        .filter(element ->
                                element.attr("itemprop").equals("articleBody") || hints.is(Role.MAIN, element));
        return holder(article, marked, 8)
                .map(found -> withLead(found, article))
                .orElseGet(() -> article.equals(body) ? narrowed(body) : article);
    }

    /// The nearest element that holds all of these, if it has at least so many tenths of the running text.
    private Optional<Element> holder(Element within, Stream<Element> candidates, int tenths) {
        List<Element> found = candidates.filter(element -> prose.at(element).prose() > 0).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Element holder = found.getFirst();
        for (Element other : found) {
            while (!holder.equals(other) && !other.parents().contains(holder)) {
                Element parent = holder.parent();
                if (parent == null || holder.equals(within)) {
                    return Optional.empty();
                }
                holder = parent;
            }
        }
        int all = prose.at(within).prose();
        return all > 0 && prose.at(holder).prose() * 10 >= all * tenths ? Optional.of(holder) : Optional.empty();
    }

    /// A lead or a last paragraph often stands beside what is marked as the main text.
    private Element withLead(Element marked, Element article) {
        Element widest = marked;
        Element inner = marked;
        while (!inner.equals(article) && inner.parent() != null) {
            Element at = inner;
            Element parent = inner.parent();
            boolean isBesideText =
                    parent.children().stream()
                            .filter(child -> !child.equals(at) && child.nameIs("p"))
                            .anyMatch(child -> prose.at(child).prose() > 0);
            widest = isBesideText ? parent : widest;
            inner = parent;
        }
        return widest;
    }

    private Element narrowed(Element body) {
        Element narrow = body;
        Optional<Element> next = Optional.of(body);
        while (next.isPresent()) {
            narrow = next.get();
            Element at = narrow;
            next = narrow.children().stream().filter(child -> isAllOf(child, at)).findFirst();
        }
        return narrow;
    }

    /// Whether all that stands beside a child in its parent may be lost.
    private boolean isAllOf(Element child, Element parent) {
        Predicate<Node> isLost =
                node ->
                        switch (node) {
                            case TextNode words -> words.isBlank();
                            case Element sibling -> isLoss(sibling, prose.at(child).prose());
                            default -> true;
                        };
        return prose.at(child).prose() > 0
                && parent.childNodes().stream().allMatch(node -> node.equals(child) || isLost.test(node));
    }

    /// @param kept running text in what stays
    private boolean isLoss(Element element, int kept) {
        return switch (element.normalName()) {
            case "div", "table", "tbody", "tr", "td", "ul", "section", "center", "header", "footer", "span" ->
                    isLabel(element) || isBeside(prose.at(element), kept);
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "dl", "blockquote", "pre" -> !element.hasText();
            default -> !element.hasText();
        };
    }

    private boolean isLabel(Element element) {
        return prose.at(element).prose() == 0 && (prose.at(element).isLinks() || !element.hasText());
    }

    /// Columns beside a text hold teasers: a few sentences between many links and labels.
    private static boolean isBeside(HtmlProse.Measure part, int kept) {
        return part.prose() * 2 < kept && part.linked() * 10 > part.all() && part.prose() * 4 < part.all() * 3;
    }

    private void trim(Element element) {
        for (Element child : List.copyOf(element.children())) {
            if (isLinkList(child)) {
                child.remove();
            } else if (!hints.is(Role.FOOTNOTE, child)) {
                trim(child);
            }
        }
    }

    /// Several links and nothing to read beside them. A list that a sentence announces is read: "endorsed by:".
    private boolean isLinkList(Element element) {
        boolean isPart =
                switch (element.normalName()) {
                    case "div", "ul", "ol", "dl", "table", "tr", "td", "section", "p", "span", "center" -> true;
                    default -> false;
                };
        if (!isPart || !prose.at(element).isLinks() || prose.at(element).prose() * 5 > prose.at(element).all()) {
            return false;
        }
        if (element.select("a").size() < 2 || hints.is(Role.FOOTNOTE, element) || announces(element)) {
            return false;
        }
        Element before = element.previousElementSibling();
        boolean isAnnounced =
                before != null
                        && before.nameIs("p")
                        && before.text().strip().endsWith(":")
                        && before.text().length() > LONGEST_LABEL / 2;
        return !isAnnounced;
    }

    /// Whether a paragraph leads to the text behind it, however many links it is made of: "A reader answered:".
    private boolean announces(Element element) {
        Element next = element.nextElementSibling();
        return element.nameIs("p")
                && element.text().strip().endsWith(":")
                && next != null
                && prose.at(next).prose() > 0;
    }
}

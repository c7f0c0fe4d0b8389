package org.pledgescope.ingest;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pledgescope.ingest.HtmlHints.Role;
import org.pledgescope.text.Paragraph.Kind;

/// Walks the main text of a page and writes its words, block by block.
///
/// Numbered items are body text with a number, as communiqués have them; they are list items only within another list
/// or, if short, under a stem that ends with a colon. Every cell of a table is a paragraph, row by row.
final class HtmlBlocks {

    private static final String BULLET = "•";
    private static final int LONGEST_ITEM = 240;
    private static final Pattern REFERENCE = Pattern.compile("(?i)#(?:_?(?:end|foot)?(?:fn|note|ftn|edn)|cite).*");
    private static final Pattern NOTE_ID = Pattern.compile("(?i)_?(?:end|foot)?(?:fn|note|ftn|edn)[:_-]?\\d+");

    private final HtmlHints hints;
    private final HtmlPieces pieces;
    private final InlineText line = new InlineText();

    /// What the words at hand are part of.
    private Place place = new Place(Kind.BODY, 0);

    private String label = "";
    private boolean isBold;

    /// @param depth of list items; else 0
    private record Place(Kind kind, int depth) {}

    private HtmlBlocks(HtmlHints hints, String title) {
        this.hints = hints;
        this.pieces = new HtmlPieces(title);
    }

    /// @param title of the page; written first where `main` does not hold it
    static Words read(Element main, HtmlTitle title, HtmlHints hints) {
        HtmlBlocks blocks = new HtmlBlocks(hints, title.words());
        boolean isOutside =
                title.heading()
                        .filter(heading -> !heading.equals(main) && !heading.parents().contains(main))
                        .isPresent();
        if (isOutside) {
            blocks.pieces.add(title.words(), Kind.HEADING, "", 0, false);
        }
        blocks.block(main);
        blocks.flush();
        return blocks.pieces.build();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode words -> line.append(words.getWholeText());
                case Element child -> element(child);
                default -> {}
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> line.lineBreak();
            case "sup" -> line.raised(element.text(), isReference(element));
            case "a" -> link(element);
            case "wbr", "img" -> {}
            case "q" -> quoted(element);
            case "pre" -> preformatted(element);
            case "ul", "ol", "menu", "dir" -> list(element);
            case "h1", "h2", "h3", "h4", "h5", "h6", "th", "summary", "legend" -> within(element, Kind.HEADING);
            case "figcaption", "caption" -> within(element, Kind.CAPTION);
            case "dt", "dd", "td", "hr", "li", "option" -> block(element);
            default -> {
                if (element.isBlock()) {
                    block(element);
                } else {
                    children(element);
                }
            }
        }
    }

    private void link(Element link) {
        boolean isMark = isReference(link) && link.text().strip().matches("[\\[(]?(?:\\d{1,3}|[*†‡]|[a-z])[\\])]?");
        boolean isBackLink = link.attr("role").equals("doc-backlink") || link.hasClass("footnote-backref");
        if (!isMark && !isBackLink) {
            children(link);
        }
    }

    private static boolean isReference(Element element) {
        Element link = element.nameIs("a") ? element : element.selectFirst("a[href]");
        return link != null
                && (REFERENCE.matcher(link.attr("href").replaceFirst("^[^#]*", "")).matches()
                        || link.attr("role").equals("doc-noteref"));
    }

    private void quoted(Element quotation) {
        line.append("“");
        children(quotation);
        line.append("”");
    }

    private void preformatted(Element pre) {
        flush();
        pieces.addPlain(pre.wholeText());
    }

    private void block(Element element) {
        flush();
        Place outer = place;
        boolean wasBold = isBold;
        if (hints.is(Role.CAPTION, element)) {
            place = new Place(Kind.CAPTION, 0);
        } else if (isNote(element)) {
            place = new Place(Kind.FOOTNOTE, 0);
        }
        isBold = isBoldAlone(element);
        children(element);
        flush();
        isBold = wasBold;
        place = outer;
    }

    private boolean isNote(Element element) {
        return hints.is(Role.FOOTNOTE, element)
                || element.attr("role").matches("doc-endnotes?|doc-footnote")
                || NOTE_ID.matcher(element.id()).matches();
    }

    private static boolean isBoldAlone(Element element) {
        Element only = element;
        while (only.childNodes().stream().filter(HtmlBlocks::isShown).count() == 1 && only.childrenSize() >= 1) {
            Element inner = only.children().stream().filter(HtmlBlocks::isShown).findFirst().orElse(null);
            if (inner == null || inner.isBlock()) {
                return false;
            }
            if (inner.nameIs("b") || inner.nameIs("strong")) {
                return true;
            }
            only = inner;
        }
        return false;
    }

    private static boolean isShown(Node node) {
        return switch (node) {
            case TextNode words -> !words.isBlank();
            case Element element -> element.hasText();
            default -> false;
        };
    }

    private void within(Element element, Kind kind) {
        flush();
        Place outer = place;
        place = new Place(kind, 0);
        children(element);
        flush();
        place = outer;
    }

    private void list(Element list) {
        flush();
        boolean isOrdered = list.nameIs("ol");
        HtmlNumbers numbers = new HtmlNumbers(list);
        boolean isList = !isOrdered || place.depth() > 0 || pieces.lastWords().endsWith(":") && isShort(list);
        boolean isNotes = place.kind() == Kind.FOOTNOTE || isNote(list);
        Place outer = place;
        if (isNotes) {
            place = new Place(Kind.FOOTNOTE, 0);
        } else if (isList) {
            place = new Place(Kind.LIST_ITEM, outer.depth() + 1);
        }
        for (Node node : list.childNodes()) {
            if (node instanceof Element item) {
                if (item.nameIs("li")) {
                    label = isOrdered ? numbers.label(item) : isNotes ? "" : BULLET;
                }
                element(item);
                label = "";
            } else if (node instanceof TextNode words) {
                line.append(words.getWholeText());
            }
        }
        flush();
        place = outer;
    }

    private static boolean isShort(Element list) {
        return list.children().stream().noneMatch(item -> item.text().length() > LONGEST_ITEM);
    }

    private void flush() {
        if (line.isEmpty()) {
            return;
        }
        String words = line.take();
        if (!words.isBlank()) {
            pieces.add(words, place.kind(), label, place.depth(), isBold);
            label = "";
        }
    }
}

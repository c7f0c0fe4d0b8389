package org.pledgescope.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pledgescope.ingest.HtmlHints.Role;

/// Takes out of a page what nobody reads aloud: programs, forms, hidden parts, and the furniture around the main text.
final class HtmlPrune {

    /// How much is taken out.
    enum Strength {
        /// Programs, pictures, hidden parts, and all that its name or its role calls furniture.
        FURNITURE,
        /// Programs, pictures and what is hidden by the page itself: for pages whose names mislead.
        HIDDEN
    }

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "script|style|noscript|template|iframe|object|embed|applet|canvas|svg|audio|video|map|datalist|head"
                            + "|input|select|textarea|button|progress|meter|link|meta");
    private static final Pattern FURNITURE = Pattern.compile("nav|aside|footer|form|dialog|menu|header");
    private static final Pattern FURNITURE_ROLE =
            Pattern.compile(
                    "navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|toolbar");
    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final int LONGEST_ICON = 30;
    private static final int LONGEST_BYLINE = 200;

    private final HtmlHints hints;
    private final HtmlProse prose;
    private final int all;
    private final Optional<Element> title;

    private HtmlPrune(Element body, HtmlHints hints, Optional<Element> title) {
        this.hints = hints;
        this.prose = HtmlProse.of(body);
        this.all = prose.at(body).prose();
        this.title = title;
    }

    /// @param title the heading that is the page's title; it stays with all that holds it
    static void prune(Element body, HtmlHints hints, Strength strength, Optional<Element> title) {
        programs(body, hints);
        if (strength == Strength.FURNITURE) {
            new HtmlPrune(body, hints, title).furniture(body);
        }
    }

    private static void programs(Element element, HtmlHints hints) {
        for (Element child : List.copyOf(element.children())) {
            if (PROGRAM.matcher(child.normalName()).matches() || isHidden(child, hints)) {
                child.remove();
            } else {
                programs(child, hints);
            }
        }
    }

    private static boolean isHidden(Element element, HtmlHints hints) {
        boolean isMarked =
                element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
                        || INVISIBLE.matcher(element.attr("style")).find();
        boolean isIcon =
                element.attr("aria-hidden").equals("true")
                        && !element.isBlock()
                        && element.text().length() <= LONGEST_ICON;
        return isMarked && !hints.is(Role.EXPANDS, element) || isIcon || hints.is(Role.HIDDEN, element);
    }

    private void furniture(Element element) {
        for (Element child : List.copyOf(element.children())) {
            if (isFurniture(child) && !isProtected(child)) {
                child.remove();
            } else {
                furniture(child);
            }
        }
    }

    private boolean isFurniture(Element element) {
        if (title.filter(heading -> heading.equals(element)).isPresent()) {
            return false;
        }
        String name = element.normalName();
        if (FURNITURE.matcher(name).matches() && !isWithin(element, name)) {
            return true;
        }
        if (FURNITURE_ROLE.matcher(element.attr("role")).matches() || hints.is(Role.DROP, element)) {
            return !hints.is(Role.FOOTNOTE, element) && !hints.is(Role.MAIN, element);
        }
        return hints.is(Role.BYLINE, element) && element.text().length() <= LONGEST_BYLINE;
    }

    /// The header of an article holds its lead, and the footer of a quotation who said it.
    private static boolean isWithin(Element element, String name) {
        Element parent = element.parent();
        return name.equals("header") && element.closest("article, main, [role=main]") != null
                || name.equals("footer") && parent != null && parent.nameIs("blockquote");
    }

    /// Names mislead: whole pages stand in a form or in a `page-with-menu`. Comments may well be longer than what they
    /// comment on, so that length alone protects only nearly all of a page.
    private boolean isProtected(Element element) {
        if (element.normalName().matches("nav|dialog|menu")) {
            return prose.at(element).prose() * 10 > all * 9;
        }
        boolean holdsTitle =
                title.filter(heading -> !heading.equals(element))
                        .filter(heading -> heading.parents().contains(element))
                        .isPresent();
        boolean holdsMain =
                element.select("main, [role=main], [itemprop=articleBody]").stream()
                        .anyMatch(main -> !main.equals(element) && prose.at(main).prose() * 3 > all);
        return holdsTitle || holdsMain || all > 0 && prose.at(element).prose() * 5 > all * 4;
    }
}
